namespace Entente.Topics;

/// <summary>Matches the topics of other models, of the same vocabulary, with those of one.</summary>
internal sealed class TopicMatching(TopicDistributions found, int terms)
{
    private readonly Rows shares = Normalized(found);
    private readonly int[][] top = [.. Enumerable.Range(0, found.TopicCount).Select(topic => found.TopTermIds(topic, terms))];

    /// <returns>For each topic, how like the one that it is matched with is.</returns>
    public (double Similarity, double Overlap)[] Match(TopicDistributions other)
    {
        var others = Normalized(other);
        var similarities = new double[shares.Count, shares.Count];
        Parallel.For(0, shares.Count, topic =>
        {
            for (var candidate = 0; candidate < shares.Count; candidate++) similarities[topic, candidate] = Lanes.Dot(ref shares.First(topic), ref others.First(candidate), shares.Stride);
        });
        var partners = Assignment.Greatest(similarities);
        return [.. partners.Select((partner, topic) => (similarities[topic, partner], top[topic].Intersect(other.TopTermIds(partner, terms)).Count() / (double)top[topic].Length))];
    }

    private static Rows Normalized(TopicDistributions distributions)
    {
        var rows = new Rows(distributions.TopicCount, distributions.Vocabulary.Count);
        for (var topic = 0; topic < rows.Count; topic++)
        {
            var (values, squares) = (distributions.TermShares(topic).ToArray(), 0.0);
            foreach (var value in values) squares += (double)value * value;
            var length = Math.Sqrt(squares);
            for (var term = 0; term < values.Length; term++) rows[topic][term] = (float)(values[term] / length);
        }
        return rows;
    }
}
