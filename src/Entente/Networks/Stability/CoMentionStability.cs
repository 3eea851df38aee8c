using Entente.Frames;

namespace Entente.Networks;

/// <summary>How firm the ties and communities of a network stand when its documents are drawn again.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CoMentionStability : ITabular
{
    private readonly Draws draws;

    internal CoMentionStability(CoMentionNetwork network, StabilityOptions options, Draws draws, Partition communities) =>
        (Network, Options, this.draws, Communities) = (network, options, draws, communities);

    /// <summary>The network.</summary>
    public CoMentionNetwork Network { get; }

    /// <summary>How the documents were drawn.</summary>
    public StabilityOptions Options { get; }

    /// <summary>The communities of the network itself, to which resamples are compared.</summary>
    public Partition Communities { get; }

    /// <summary>
    /// One row a pair, in the order of the network: <c>source</c>, <c>target</c>, <c>source_name</c>, <c>target_name</c>, <c>count</c>, <c>stability</c> (the share of resamples in which the pair reaches
    /// the threshold, 0 to 1), <c>mean</c> and <c>standard_error</c> (of its count over resamples), <c>together</c> (the share of resamples in which both are of one community).
    /// </summary>
    public DataFrame ToFrame()
    {
        var graph = Network.ToNetwork().Graph;
        double resamples = draws.Count;
        return Network.ToFrame().Select("source", "target", "source_name", "target_name", "count")
            .With(Column.Reals("stability", draws.There.Select(there => there / resamples)))
            .With(Column.Reals("mean", draws.Sums.Select(sum => sum / resamples)))
            .With(Column.Reals("standard_error", draws.Sums.Zip(draws.Squares, (sum, squares) => Math.Sqrt(Math.Max(0, (squares - (double)sum * sum / resamples) / (resamples - 1))))))
            .With(Column.Reals("together", Enumerable.Range(0, graph.EdgeCount).Select(edge => draws.Together(graph.From[edge], graph.To[edge]) / resamples)));
    }

    /// <summary>
    /// One row an actor, communities in their order: <c>node</c>, <c>label</c>, <c>community</c>, <c>size</c>, <c>stability</c> (the share of resamples in which it is of one community with another
    /// member, averaged over them; missing where it is alone), and <c>elsewhere</c> (the same for the actors outside its community; missing where there are none).
    /// </summary>
    public DataFrame ToCommunityFrame()
    {
        var of = Network.ToNetwork();
        var frame = Communities.ToFrame().Select("node", "label", "community", "size");
        var places = frame.Column<string>("node").Present().Select(of.Place).ToList();
        return frame
            .With(Column.Reals("stability", places.Select(node => Mean(node, inside: true))))
            .With(Column.Reals("elsewhere", places.Select(node => Mean(node, inside: false))));
    }

    /// <summary>One row two actors who were of one community in any resample, the firmest first: <c>one</c>, <c>other</c> (ids), <c>one_name</c>, <c>other_name</c>, <c>together</c> (the share of resamples).</summary>
    public DataFrame ToCoMembershipFrame()
    {
        var of = Network.ToNetwork();
        var pairs = Enumerable.Range(0, of.NodeCount).SelectMany(one => Enumerable.Range(one + 1, of.NodeCount - one - 1).Select(other => (one, other, Together: draws.Together(one, other))))
            .Where(pair => pair.Together > 0).OrderByDescending(pair => pair.Together).ThenBy(pair => pair.one).ThenBy(pair => pair.other).ToList();
        return new(
            Column.Strings("one", pairs.Select(pair => of.Ids[pair.one])),
            Column.Strings("other", pairs.Select(pair => of.Ids[pair.other])),
            Column.Strings("one_name", pairs.Select(pair => of.Labels[pair.one])),
            Column.Strings("other_name", pairs.Select(pair => of.Labels[pair.other])),
            Column.Reals("together", pairs.Select(pair => pair.Together / (double)draws.Count)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Network}, {draws.Count} resamples");

    private double? Mean(int node, bool inside)
    {
        var membership = Communities.Membership;
        var others = Enumerable.Range(0, membership.Length).Where(other => other != node && (membership[other] == membership[node]) == inside).ToList();
        return others.Count == 0 ? null : others.Sum(other => (long)draws.Together(node, other)) / ((double)others.Count * draws.Count);
    }
}
