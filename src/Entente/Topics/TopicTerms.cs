namespace Entente.Topics;

/// <summary>The words that say what a topic is about.</summary>
public static class TopicTerms
{
    /// <summary>The terms with the greatest shares in a topic, from the greatest down; ties by the terms' ordinal order.</summary>
    /// <param name="distributions">The topics.</param>
    /// <param name="topic">Zero-based.</param>
    /// <param name="count">How many at most; 0 or more, 10 by default.</param>
    public static IReadOnlyList<string> TopTerms(this TopicDistributions distributions, int topic, int count = 10) =>
        [.. TopTermIds(distributions, topic, count).Select(term => distributions.Vocabulary[term])];

    internal static int[] TopTermIds(this TopicDistributions distributions, int topic, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var shares = distributions.TermShares(topic).ToArray();
        return Greatest(shares, distributions, count);
    }

    /// <summary>The places of the greatest values, which belong to the vocabulary's terms.</summary>
    internal static int[] Greatest<T>(T[] values, TopicDistributions distributions, int count) where T : IComparable<T> =>
    [
        .. Enumerable.Range(0, values.Length).Order(Comparer<int>.Create((left, right) => values[right].CompareTo(values[left]) is not 0 and var order
            ? order : string.CompareOrdinal(distributions.Vocabulary[left], distributions.Vocabulary[right]))).Take(count),
    ];
}
