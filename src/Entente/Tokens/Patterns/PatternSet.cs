namespace Entente.Tokens;

/// <summary>Patterns looked up in one vocabulary, so that running text is matched by numbers alone.</summary>
internal sealed class PatternSet
{
    private readonly IReadOnlyList<TermPattern> patterns;
    // For each pattern and word, the terms that fit.
    private readonly HashSet<int>[][] fitting;
    // For each term, the patterns that may begin with it.
    private readonly Dictionary<int, List<int>> beginning = [];

    public PatternSet(IReadOnlyList<TermPattern> patterns, Vocabulary vocabulary)
    {
        this.patterns = patterns;
        var index = new Lazy<ILookup<string, int>>(() => vocabulary.Index().ToLookup(term => term.Item, term => term.Index, StringComparer.OrdinalIgnoreCase));
        fitting = [.. patterns.Select(pattern => pattern.Words.Select(word => Fitting(word, vocabulary, index)).ToArray())];
        for (var pattern = 0; pattern < fitting.Length; pattern++)
            foreach (var term in fitting[pattern][0])
            {
                if (!beginning.TryGetValue(term, out var list)) beginning[term] = list = [];
                list.Add(pattern);
            }
    }

    /// <summary>Every match in a sequence: where it begins and which pattern it is, by place, at one place by the patterns' order.</summary>
    public IEnumerable<(int At, int Pattern)> Matches(int[] ids)
    {
        for (var at = 0; at < ids.Length; at++)
        {
            if (!beginning.TryGetValue(ids[at], out var candidates)) continue;
            foreach (var pattern in candidates)
                if (Fits(fitting[pattern], ids, at)) yield return (at, pattern);
        }
    }

    /// <summary>The longest match at each place, passing over places that an earlier match covers.</summary>
    public IEnumerable<(int At, int Length)> LongestMatches(int[] ids)
    {
        var free = 0;
        foreach (var place in Matches(ids).GroupBy(match => match.At))
        {
            if (place.Key < free) continue;
            var length = place.Max(match => patterns[match.Pattern].Length);
            yield return (place.Key, length);
            free = place.Key + length;
        }
    }

    private static bool Fits(HashSet<int>[] words, int[] ids, int at)
    {
        if (at + words.Length > ids.Length) return false;
        for (var i = 1; i < words.Length; i++)
            if (!words[i].Contains(ids[at + i])) return false;
        return true;
    }

    private static HashSet<int> Fitting(PatternWord word, Vocabulary vocabulary, Lazy<ILookup<string, int>> index) =>
        [.. word.Exact is { } exact
            ? index.Value[exact].Where(id => word.IsMatch(vocabulary[id]))
            : Enumerable.Range(0, vocabulary.Count).Where(id => word.IsMatch(vocabulary[id]))];
}
