using Entente.Frames;

namespace Entente.Networks;

/// <summary>Clusters of a signed network, and the ties that are at odds with them.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class SignedClusters : ITabular
{
    private readonly Network network;
    private readonly SignedTies ties;
    private readonly int[] membership;

    internal SignedClusters(Network network, SignedTies ties, int[] membership, bool isExact)
    {
        (this.network, this.ties, IsExact) = (network, ties, isExact);
        var order = membership.CountBy(number => number).OrderByDescending(group => group.Value).ThenBy(group => Array.IndexOf(membership, group.Key)).Select(group => group.Key).ToList();
        this.membership = Array.ConvertAll(membership, number => order.IndexOf(number));
        Clusters = [.. order.Select((_, number) => (IReadOnlyList<string>)[.. network.Ids.Where((_, node) => this.membership[node] == number)])];
        var edges = Enumerable.Range(0, ties.Graph.EdgeCount).ToList();
        PositiveBetween = edges.Count(edge => ties.Sign(edge) > 0 && !Within(edge));
        NegativeWithin = edges.Count(edge => ties.Sign(edge) < 0 && Within(edge));
    }

    /// <summary>The clusters as ids of nodes, the largest first; nodes in the order of the network. Those without signed ties are in the cluster that comes first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Clusters { get; }

    /// <summary>How many positive ties join different clusters.</summary>
    public int PositiveBetween { get; }

    /// <summary>How many negative ties lie within a cluster.</summary>
    public int NegativeWithin { get; }

    /// <summary>How many ties are at odds with the clusters.</summary>
    public int Violations => PositiveBetween + NegativeWithin;

    /// <summary>Whether no other clusters, of so many at most, have fewer violations; else the number is an upper bound.</summary>
    public bool IsExact { get; }

    /// <summary>One row a tie that is at odds with the clusters: <c>source</c>, <c>target</c>, <c>sign</c>.</summary>
    public DataFrame ToViolationFrame()
    {
        var odd = Enumerable.Range(0, ties.Graph.EdgeCount).Where(edge => ties.Sign(edge) > 0 != Within(edge)).ToList();
        return new(
            Column.Strings("source", odd.Select(edge => network.Ids[ties.Graph.From[edge]])),
            Column.Strings("target", odd.Select(edge => network.Ids[ties.Graph.To[edge]])),
            Column.Wholes("sign", odd.Select(edge => ties.Sign(edge))));
    }

    /// <summary>One row a node, the largest cluster first: <c>node</c> (id), <c>label</c>, <c>cluster</c> (from 1), <c>size</c>.</summary>
    public DataFrame ToFrame()
    {
        var nodes = Enumerable.Range(0, membership.Length).OrderBy(node => membership[node]).ThenBy(node => node).ToList();
        return new(
            Column.Strings("node", nodes.Select(node => network.Ids[node])),
            Column.Strings("label", nodes.Select(node => network.Labels[node])),
            Column.Wholes("cluster", nodes.Select(node => membership[node] + 1)),
            Column.Wholes("size", nodes.Select(node => Clusters[membership[node]].Count)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Clusters.Count} clusters, {Violations} ties at odds{(IsExact ? "" : " at most")}");

    internal int Of(int node) => membership[node];

    private bool Within(int edge) => membership[ties.Graph.From[edge]] == membership[ties.Graph.To[edge]];
}
