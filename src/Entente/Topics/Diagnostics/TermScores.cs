using Entente.Frames;

namespace Entente.Topics;

/// <summary>Terms of topics by measures of how much they are theirs.</summary>
public static class TermScores
{
    // Shares of exactly zero, which a factorisation gives, have no logarithm.
    private const double Least = 1e-12;

    /// <summary>Each term's score in a topic, by the terms' numbers.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="topic">Zero-based.</param>
    /// <param name="measure">Which score.</param>
    /// <param name="weight">Of <see cref="TermMeasure.Frex"/> the weight of exclusivity, 0.5 by default; of <see cref="TermMeasure.Relevance"/> that of the share, 0.6 by default; from 0 to 1. The others have none.</param>
    public static double[] Scores(this ITopicModel model, int topic, TermMeasure measure, double? weight = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (weight is not (null or (>= 0 and <= 1))) throw Errors.Weight(weight.Value);
        var found = model.Distributions;
        return measure switch
        {
            TermMeasure.Share => Array.ConvertAll(found.TermShares(topic).ToArray(), share => (double)share),
            TermMeasure.Frex => Frex(found, topic, weight ?? 0.5),
            TermMeasure.Lift => Lift(found, topic),
            TermMeasure.Score => Score(found, topic),
            TermMeasure.Relevance => Relevance(found, topic, weight ?? 0.6),
            _ => throw new ArgumentOutOfRangeException(nameof(measure)),
        };
    }

    /// <summary>The terms that score highest in each topic: one row a topic and term, topic by topic from the highest score down: <c>topic</c> (from 1), <c>name</c>, <c>rank</c> (from 1), <c>term</c>, <c>score</c>.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="measure">Which score.</param>
    /// <param name="count">How many terms a topic; 1 or more, 10 by default.</param>
    public static DataFrame TermFrame(this ITopicModel model, TermMeasure measure, int count = 10)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var found = model.Distributions;
        var rows = Enumerable.Range(0, found.TopicCount).SelectMany(topic =>
        {
            var scores = model.Scores(topic, measure);
            return TopicTerms.Greatest(scores, found, count).Select((term, rank) => (Topic: topic, Rank: rank, Term: term, Score: scores[term]));
        }).ToList();
        return new(
            Column.Wholes("topic", rows.Select(row => row.Topic + 1)),
            Column.Strings("name", rows.Select(row => found.TopicNames[row.Topic])),
            Column.Wholes("rank", rows.Select(row => row.Rank + 1)),
            Column.Strings("term", rows.Select(row => found.Vocabulary[row.Term])),
            Column.Reals("score", rows.Select(row => row.Score)));
    }

    /// <summary>How exclusive the top terms of each topic are: the mean, over them, of the term's share in this topic out of its shares in all, from 0 to 1.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="terms">How many top terms; 1 or more, 10 by default.</param>
    public static IReadOnlyList<double> Exclusivity(this ITopicModel model, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1);
        var found = model.Distributions;
        return [.. Enumerable.Range(0, found.TopicCount).Select(topic =>
        {
            var exclusive = Exclusive(found, topic);
            return found.TopTermIds(topic, terms).Average(term => exclusive[term]);
        })];
    }

    private static double[] Exclusive(TopicDistributions found, int topic)
    {
        var sums = found.ShareSums.ToArray();
        var own = found.TermShares(topic);
        for (var term = 0; term < sums.Length; term++) sums[term] = sums[term] > 0 ? own[term] / sums[term] : 0;
        return sums;
    }

    private static double[] Frex(TopicDistributions found, int topic, double weight)
    {
        var (exclusive, frequent) = (Ranks(Exclusive(found, topic)), Ranks(Array.ConvertAll(found.TermShares(topic).ToArray(), share => (double)share)));
        return [.. exclusive.Zip(frequent, (exclusivity, frequency) => 1 / (weight / exclusivity + (1 - weight) / frequency))];
    }

    /// <summary>The empirical distribution function: each value's mean rank among all, divided by their number.</summary>
    private static double[] Ranks(double[] values)
    {
        var (sorted, order, ranks) = (values.ToArray(), Enumerable.Range(0, values.Length).ToArray(), new double[values.Length]);
        Array.Sort(sorted, order);
        for (int first = 0, end; first < order.Length; first = end)
        {
            for (end = first + 1; end < order.Length && sorted[end] == sorted[first]; end++) ;
            for (var i = first; i < end; i++) ranks[order[i]] = (first + end + 1) / 2.0 / values.Length;
        }
        return ranks;
    }

    private static double[] Lift(TopicDistributions found, int topic)
    {
        var (total, shares) = (0.0, found.TermShares(topic).ToArray());
        foreach (var count in found.TermCounts) total += count;
        return [.. shares.Select((share, term) => found.TermCounts[term] > 0 ? share / (found.TermCounts[term] / total) : 0)];
    }

    private static double[] Score(TopicDistributions found, int topic)
    {
        var means = new double[found.Vocabulary.Count];
        for (var other = 0; other < found.TopicCount; other++)
        {
            var shares = found.TermShares(other);
            for (var term = 0; term < means.Length; term++) means[term] += Log(shares[term]) / found.TopicCount;
        }
        return [.. found.TermShares(topic).ToArray().Select((share, term) => share * (Log(share) - means[term]))];
    }

    private static double[] Relevance(TopicDistributions found, int topic, double weight)
    {
        var shares = found.TermShares(topic).ToArray();
        return [.. Lift(found, topic).Select((lift, term) => weight * Log(shares[term]) + (1 - weight) * Log(lift))];
    }

    private static double Log(double value) => PortableMath.Log(Math.Max(value, Least));
}
