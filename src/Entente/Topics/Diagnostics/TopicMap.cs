using Entente.Frames;

namespace Entente.Topics;

/// <summary>The topics on a plane, so that those with similar words lie side by side.</summary>
/// <remarks>LDAvis: classical scaling of Jensen–Shannon divergences. Sievert and Shirley 2014, doi:10.3115/v1/W14-3110. The distances on the plane are not the whole distances.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TopicMap : ITabular
{
    private readonly IReadOnlyList<(double X, double Y)> places;

    /// <summary>Places the topics of a model.</summary>
    public TopicMap(ITopicModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Distributions = model.Distributions;
        places = Scaling.Plane(Divergences(Distributions));
    }

    /// <summary>The topics they are about.</summary>
    public TopicDistributions Distributions { get; }

    /// <summary>Where a topic lies.</summary>
    /// <param name="topic">Zero-based.</param>
    public (double X, double Y) this[int topic] => places[topic];

    /// <summary>One row a topic: <c>topic</c> (from 1), <c>name</c>, <c>x</c>, <c>y</c>, <c>prevalence</c>, <c>terms</c> (the five with the greatest shares).</summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("topic", Enumerable.Range(1, places.Count)),
        Column.Strings("name", Distributions.TopicNames),
        Column.Reals("x", places.Select(place => place.X)),
        Column.Reals("y", places.Select(place => place.Y)),
        Column.Reals("prevalence", Distributions.Prevalence),
        Column.Strings("terms", Enumerable.Range(0, places.Count).Select(topic => string.Join(", ", Distributions.TopTerms(topic, 5)))));

    /// <summary>H(½p + ½q) − ½H(p) − ½H(q), in nats: from 0 to the logarithm of 2.</summary>
    internal static double[,] Divergences(TopicDistributions distributions)
    {
        var count = distributions.TopicCount;
        var shares = Enumerable.Range(0, count).Select(topic => distributions.TermShares(topic).ToArray()).ToArray();
        var entropies = Array.ConvertAll(shares, row => row.Sum(share => Entropy(share)));
        var result = new double[count, count];
        Parallel.For(0, count, topic =>
        {
            for (var other = 0; other < topic; other++)
            {
                var mixed = 0.0;
                for (var term = 0; term < shares[topic].Length; term++) mixed += Entropy(((double)shares[topic][term] + shares[other][term]) / 2);
                result[topic, other] = result[other, topic] = Math.Max(0, mixed - (entropies[topic] + entropies[other]) / 2);
            }
        });
        return result;
    }

    private static double Entropy(double share) => share > 0 ? -share * PortableMath.Log(share) : 0;
}
