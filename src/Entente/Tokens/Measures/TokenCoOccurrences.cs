namespace Entente.Tokens;

/// <summary>Counts which terms stand near each other.</summary>
public static class TokenCoOccurrences
{
    /// <summary>How often each pair of terms stands within a window of places, or within a document.</summary>
    /// <remarks>Empty places take up a place and pair with nothing.</remarks>
    /// <param name="tokens">The tokens.</param>
    /// <param name="options">Window and counting; <see cref="CoOccurrenceOptions"/> says the defaults.</param>
    public static TermCoOccurrences CoOccurrences(this Tokens tokens, CoOccurrenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var chosen = (options ?? new()).Checked();
        var values = new Dictionary<(int, int), double>();
        foreach (var document in tokens)
        {
            if (chosen.OncePerDocument)
                foreach (var pair in Pairs(document.IdArray, chosen).DistinctBy(pair => pair.Pair)) Add(pair.Pair, Own(pair.Pair));
            else
                foreach (var (pair, weight) in Pairs(document.IdArray, chosen)) Add(pair, weight * Own(pair));
        }
        return new(tokens.Vocabulary, values, chosen);

        void Add((int, int) pair, double weight) => values[pair] = values.GetValueOrDefault(pair) + weight;

        double Own((int First, int Second) pair) => !chosen.Ordered && chosen.Window is not null && pair.First == pair.Second ? 2 : 1;
    }

    private static IEnumerable<((int First, int Second) Pair, double Weight)> Pairs(int[] ids, CoOccurrenceOptions options)
    {
        if (options.Window is null) return InDocument(ids);
        return InWindow(ids, options.Window.Value, options);
    }

    private static IEnumerable<((int First, int Second) Pair, double Weight)> InWindow(int[] ids, int window, CoOccurrenceOptions options)
    {
        for (var at = 0; at < ids.Length; at++)
            for (var distance = 1; distance <= window && at + distance < ids.Length; distance++)
            {
                var (one, other) = (ids[at], ids[at + distance]);
                if (one < 0 || other < 0) continue;
                yield return (options.Ordered || one <= other ? (one, other) : (other, one), options.Weights?[distance - 1] ?? 1);
            }
    }

    private static IEnumerable<((int First, int Second) Pair, double Weight)> InDocument(int[] ids)
    {
        var counts = ids.Where(id => id >= 0).GroupBy(id => id).Select(group => (Term: group.Key, Count: (double)group.Count())).OrderBy(term => term.Term).ToArray();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i].Count > 1) yield return ((counts[i].Term, counts[i].Term), counts[i].Count * (counts[i].Count - 1) / 2);
            for (var j = i + 1; j < counts.Length; j++) yield return ((counts[i].Term, counts[j].Term), counts[i].Count * counts[j].Count);
        }
    }
}
