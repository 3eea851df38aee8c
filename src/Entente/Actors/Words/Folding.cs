using System.Collections.Frozen;
using System.Text;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Letters to compare by: in lower case, without diacritics, in Latin. Вучић, Vučić and Vucic are one word.</summary>
/// <remarks>By tables of our own (<c>data/words/diacritics.txt</c>, <c>cyrillic.txt</c>): the platform's normalisation is missing where globalisation is switched off.</remarks>
internal static class Folding
{
    private static readonly FrozenDictionary<char, char> Plain = WordList.Lines("diacritics.txt").SelectMany(line => line[2..].Select(letter => (letter, line[0]))).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>For each letter below U+0580 what stands for it, in lower case; empty for a mark that is no letter of its own, <see langword="null"/> for what is not part of a word.</summary>
    private static readonly string?[] Table = Build();

    /// <summary>For each ASCII character its lower-case letter or digit; 0 for what is not part of a word.</summary>
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => char.IsLetterOrDigit((char)code) ? (byte)char.ToLowerInvariant((char)code) : (byte)0)];

    /// <summary>The lower-case letter or digit of an ASCII character; 0 if it is neither.</summary>
    public static byte OfAscii(char letter) => Ascii[letter];

    /// <summary>What stands for a letter beyond ASCII; empty for a mark within a word, <see langword="null"/> for what is not part of a word.</summary>
    public static string? Beyond(char letter) =>
        letter < Table.Length ? Table[letter] : IsInvisible(letter) ? "" : char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter).ToString() : null;

    /// <summary>One letter for one, so that offsets stay: without its diacritic, case kept; dashes, apostrophes and white space are each one sign.</summary>
    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => char.IsWhiteSpace(letter) ? ' ' : letter,
        >= '\u2010' and <= '\u2015' => '-',
        '\u2018' or '\u2019' => '\'',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => Plain.GetValueOrDefault(letter, letter),
    };

    /// <summary>A word, folded.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter >= 128) folded.Append(Beyond(letter));
            else if (OfAscii(letter) is not 0 and var plain) folded.Append((char)plain);
        }
        return folded.ToString();
    }

    /// <summary>Marks that are no letters of their own: combining accents, soft hyphens, zero-width signs.</summary>
    public static bool IsInvisible(char letter) => IsAccent(letter) || letter is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>A combining accent belongs to the letter before it.</summary>
    public static bool IsAccent(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static string?[] Build()
    {
        var plain = Plain.ToDictionary(pair => pair.Key, pair => char.ToLowerInvariant(pair.Value).ToString());
        // Press English writes Djindjic and Djukanovic; the single d is a spelling that names are given besides.
        (plain['đ'], plain['Đ'], plain['ß'], plain['æ'], plain['Æ'], plain['œ'], plain['Œ'], plain['þ'], plain['Þ']) = ("dj", "dj", "ss", "ae", "ae", "oe", "oe", "th", "th");
        var cyrillic = WordList.Lines("cyrillic.txt").ToDictionary(line => line[0], line => line[2..]);
        string? Letter(char letter)
        {
            if (IsInvisible(letter)) return "";
            if (plain.TryGetValue(letter, out var folded)) return folded;
            if (cyrillic.TryGetValue(char.ToLowerInvariant(letter), out var latin)) return latin == "-" ? "" : string.Concat(latin.Select(one => plain.GetValueOrDefault(one, one.ToString())));
            return char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter).ToString() : null;
        }
        return [.. Enumerable.Range(0, 0x580).Select(code => Letter((char)code))];
    }
}
