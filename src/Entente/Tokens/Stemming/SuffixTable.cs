using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Suffixes, each with what replaces it; the longest that a word ends in is the one that counts.</summary>
internal sealed class SuffixTable
{
    private readonly Dictionary<string, Rule> rules = new(StringComparer.Ordinal);
    private int longest;

    /// <summary>What happens to a suffix.</summary>
    /// <param name="Suffix">The suffix.</param>
    /// <param name="Replacement">What stands in its place; may be empty.</param>
    /// <param name="IsConditional">Whether there is a condition, which the stemmer knows.</param>
    public sealed record Rule(string Suffix, string Replacement, bool IsConditional);

    /// <summary>A table written as lines "replacement: suffix suffix"; a replacement of - is none, one that ends in ? is conditional.</summary>
    public static SuffixTable Of(params IEnumerable<string> lines)
    {
        var table = new SuffixTable();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':');
            var replacement = line[..colon];
            foreach (var suffix in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table.rules.Add(suffix, new(suffix, replacement.TrimEnd('?').Replace("-", "", StringComparison.Ordinal), replacement.EndsWith('?')));
                table.longest = Math.Max(table.longest, suffix.Length);
            }
        }
        return table;
    }

    /// <summary>The tables of a file of <c>data/words/stemmers</c>, each below its name.</summary>
    public static Dictionary<string, SuffixTable> Read(string language)
    {
        var (tables, name) = (new Dictionary<string, List<string>>(), "");
        foreach (var line in WordList.Lines($"stemmers/{language}.txt"))
            if (line.StartsWith("== ", StringComparison.Ordinal)) tables[name = line[3..]] = [];
            else tables[name].Add(line);
        return tables.ToDictionary(table => table.Key, table => Of(table.Value));
    }

    /// <summary>The longest suffix of the word that begins at <paramref name="from"/> or after it.</summary>
    public Rule? Longest(string word, int from = 0)
    {
        var lookup = rules.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, word.Length - from); length > 0; length--)
            if (lookup.TryGetValue(word.AsSpan(word.Length - length), out var rule)) return rule;
        return null;
    }

    /// <summary>The word with its longest suffix replaced, if that begins at <paramref name="region"/> or after it.</summary>
    public string Apply(string word, int region) =>
        Longest(word) is { } rule && word.Length - rule.Suffix.Length >= region ? word[..^rule.Suffix.Length] + rule.Replacement : word;
}
