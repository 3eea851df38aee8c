using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Endings that other languages put behind figures: <c>data/dates/endings.txt</c>.</summary>
internal static class Endings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 4) return false;
        Span<char> folded = stackalloc char[letters.Length];
        for (var i = 0; i < letters.Length; i++) folded[i] = Lexicon.Letter(letters[i]);
        return Known.Contains(folded);
    }

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(WordList.Open("dates/endings.txt"));
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(ending => string.Concat(ending.Select(Lexicon.Letter))).ToFrozenSet(StringComparer.Ordinal);
    }
}
