using Entente.Frames;

namespace Entente.Networks;

/// <summary>An undirected network: nodes, weighted ties between them, and any attributes of both as columns of two frames.</summary>
/// <remarks>
/// Two nodes have one tie or none, and no node is tied to itself. A weight is above 0; a tie may have a sign besides, +1 or −1, or 0 where both balance out.
/// </remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Network : INetwork, ITabular
{
    private readonly Dictionary<string, int> places;

    /// <summary>A network of these nodes and ties.</summary>
    /// <param name="nodes">One row a node: <c>id</c> (text, unique), <c>label</c> (text; the id where there is no such column or value), and attributes.</param>
    /// <param name="edges">One row a tie: <c>source</c> and <c>target</c> (ids), <c>weight</c> (above 0; 1 where there is no such column), <c>sign</c> (+1, −1 or 0, where ties have one), and attributes.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, a node comes twice, or a tie names a node that is not there, comes twice, joins a node with itself, or has a weight or sign that is none.</exception>
    public Network(DataFrame nodes, DataFrame edges)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(edges);
        (Nodes, Ids, places) = NetworkColumns.ReadNodes(nodes);
        (Edges, Graph, Signs) = NetworkColumns.ReadEdges(edges, places);
        Labels = [.. Nodes.Column<string>("label").Present()];
    }

    /// <summary>A network of these ties and the nodes in them, in the order in which they are named.</summary>
    /// <param name="edges">As in <see cref="Network(DataFrame, DataFrame)"/>.</param>
    /// <exception cref="ArgumentException">As in <see cref="Network(DataFrame, DataFrame)"/>.</exception>
    public Network(DataFrame edges) : this(NetworkColumns.NodesOf(edges), edges) { }

    /// <summary>One row a node: <c>id</c>, <c>label</c>, and attributes.</summary>
    public DataFrame Nodes { get; }

    /// <summary>One row a tie: <c>source</c>, <c>target</c>, <c>weight</c>, <c>sign</c> where ties have one, and attributes.</summary>
    public DataFrame Edges { get; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => Ids.Count;

    /// <summary>How many ties there are.</summary>
    public int EdgeCount => Graph.EdgeCount;

    /// <summary>Ties over pairs of nodes, from 0 to 1; 0 with fewer than two nodes.</summary>
    public double Density => NodeCount < 2 ? 0 : EdgeCount / (NodeCount * (NodeCount - 1.0) / 2);

    /// <summary>Whether ties have signs.</summary>
    public bool IsSigned => Signs is not null;

    internal IReadOnlyList<string> Ids { get; }

    internal IReadOnlyList<string> Labels { get; }

    internal Graph Graph { get; }

    internal IReadOnlyList<int>? Signs { get; }

    /// <summary>The ties, <see cref="Edges"/>: one row a tie.</summary>
    public DataFrame ToFrame() => Edges;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{NodeCount} nodes, {EdgeCount} ties");

    Network INetwork.ToNetwork() => this;

    /// <summary>The row of a node.</summary>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    internal int Place(string id) => places.TryGetValue(id, out var place) ? place : throw Errors.NoNode(id, "node", Ids);

    /// <summary>The ties of which <paramref name="keep"/> is true of their row, with all nodes or only those still tied.</summary>
    internal Network Keep(Func<int, bool> keep, bool dropIsolates)
    {
        var edges = Edges.Take(Enumerable.Range(0, EdgeCount).Where(keep));
        if (!dropIsolates) return new(Nodes, edges);
        var tied = edges.Column<string>("source").Present().Concat(edges.Column<string>("target").Present()).ToHashSet(StringComparer.Ordinal);
        return new(Nodes.Take(Enumerable.Range(0, NodeCount).Where(node => tied.Contains(Ids[node]))), edges);
    }
}
