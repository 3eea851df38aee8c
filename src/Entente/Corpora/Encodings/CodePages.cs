using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Entente.Corpora;

/// <summary>Tells the Windows code pages 1250, 1251, 1252 and 1254 apart by the letters they make of a text's bytes.</summary>
/// <remarks>
/// The score of a language is the mean natural logarithm, over the letters beyond a–z in the decoded text, of the letter's share among that language's letters beyond
/// a–z (<c>data/words/code-pages.txt</c>); a letter the language lacks, a capital inside a word, a byte without a meaning, a letter beyond a–z beside another in a
/// Latin text, and a Cyrillic letter beside a Latin one count <see cref="Foreign"/>. A page scores as its best language; the highest page is taken.
/// </remarks>
internal static class CodePages
{
    private const double Foreign = -8;

    /// <summary>A mean below this is no text in any of the pages.</summary>
    private const double Lowest = -4.5;

    private static readonly Language[] Languages = [.. WordList.Lines("code-pages.txt").Select(Language.Parse)];

    public static (Encoding Encoding, string Doubt)? Best(byte[] sample)
    {
        var pages = Languages.GroupBy(language => language.Page).Select(page =>
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page.Key)!;
            var text = encoding.GetString(sample);
            var best = page.Select(language => (language.Name, Score: Score(text, language))).MaxBy(language => language.Score);
            return (encoding, text, best.Name, best.Score);
        }).OrderByDescending(page => page.Score).ThenBy(page => page.encoding.CodePage != 1252).ThenBy(page => page.encoding.CodePage).ToList();
        var first = pages[0];
        if (first.Score < Lowest) return null;
        var strict = TextDecoder.Named(first.encoding.WebName)!;
        var rival = pages.Skip(1).Where(page => page.text != first.text).Select(page => string.Create(CultureInfo.InvariantCulture, $"; next {page.encoding.WebName}, {page.Score:F1}")).FirstOrDefault();
        return double.IsPositiveInfinity(first.Score)
            ? (strict, "not UTF-8; quotes and dashes only, which all Windows code pages share")
            : (strict, string.Create(CultureInfo.InvariantCulture, $"not UTF-8; guessed from its letters ({first.Name}, {first.Score:F1} a letter{rival}): say ReadOptions.Encoding if names look wrong"));
    }

    /// <summary>The mean over the letters that are not ASCII; infinite where there are none but signs that all pages share.</summary>
    private static double Score(string text, Language language)
    {
        var (sum, count) = (0.0, 0);
        var longest = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter < 0x80 || letter is '\u00A0' or '«' or '»' or '©' or '°' or '§' or '·' or (>= '\u2010' and <= '\u203A') or '€' or '™') continue;
            count++;
            var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
            longest = Math.Max(longest, (char.IsLetter(before) ? 1 : 0) + (char.IsLetter(after) ? 1 : 0));
            var odd = !char.IsLetter(letter) || (char.IsUpper(letter) && char.IsLower(before)) || (language.IsLatin ? IsHigh(before) : char.IsAsciiLetter(before) || char.IsAsciiLetter(after));
            sum += odd ? Foreign : language.LogShare(letter);
        }
        if (count == 0) return double.PositiveInfinity;
        return longest == 0 ? double.NegativeInfinity : sum / count;
    }

    private static bool IsHigh(char letter) => letter >= 0x80 && char.IsLetter(letter);

    private sealed record Language(int Page, string Name, FrozenDictionary<char, double> Shares)
    {
        public bool IsLatin => Page != 1251;

        public static Language Parse(string line)
        {
            var parts = line.Split(' ');
            var letters = parts.Skip(2).Select(part => (Letter: part[0], Count: double.Parse(part.AsSpan(1), CultureInfo.InvariantCulture))).ToList();
            var total = letters.Sum(letter => letter.Count);
            return new(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], letters.ToFrozenDictionary(letter => letter.Letter, letter => letter.Count / total));
        }

        public double LogShare(char letter) => Shares.TryGetValue(letter, out var share) || Shares.TryGetValue(char.ToLowerInvariant(letter), out share) ? Math.Log(share) : Foreign;
    }
}
