using Entente.Frames;

namespace Entente.Topics;

/// <summary>Which topics stand in the same documents: the correlation of their shares.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TopicCorrelation : ITabular
{
    private readonly double?[,] values;

    /// <summary>Correlates the topics of a model over its documents.</summary>
    public TopicCorrelation(ITopicModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Distributions = model.Distributions;
        var centred = Enumerable.Range(0, Distributions.TopicCount).Select(Centred).ToArray();
        values = new double?[centred.Length, centred.Length];
        for (var a = 0; a < centred.Length; a++)
            for (var b = 0; b <= a; b++) values[a, b] = values[b, a] = Correlation(centred[a], centred[b]);
    }

    /// <summary>The topics they are about.</summary>
    public TopicDistributions Distributions { get; }

    /// <summary>Pearson's correlation of two topics' shares over the documents, from −1 to 1; <see langword="null"/> where one is the same in all documents.</summary>
    /// <param name="topic">Zero-based.</param>
    /// <param name="other">Zero-based.</param>
    public double? this[int topic, int other] => values[topic, other];

    /// <summary>One row a pair of different topics, each pair once: <c>topic</c>, <c>other</c> (from 1), <c>correlation</c> (missing where it is not defined).</summary>
    public DataFrame ToFrame()
    {
        var pairs = Enumerable.Range(0, Distributions.TopicCount).SelectMany(a => Enumerable.Range(a + 1, Distributions.TopicCount - a - 1).Select(b => (a, b))).ToList();
        return new(
            Column.Wholes("topic", pairs.Select(pair => pair.a + 1)),
            Column.Wholes("other", pairs.Select(pair => pair.b + 1)),
            Column.Reals("correlation", pairs.Select(pair => values[pair.a, pair.b])));
    }

    private double[] Centred(int topic)
    {
        var shares = Enumerable.Range(0, Distributions.Documents.Count).Select(document => (double)Distributions.TopicShares(document)[topic]).ToArray();
        var mean = shares.Average();
        return Array.ConvertAll(shares, share => share - mean);
    }

    private static double? Correlation(double[] a, double[] b)
    {
        var (dot, left, right) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++) (dot, left, right) = (dot + a[i] * b[i], left + a[i] * a[i], right + b[i] * b[i]);
        return left <= 1e-15 * a.Length || right <= 1e-15 * a.Length ? null : dot / Math.Sqrt(left * right);
    }
}
