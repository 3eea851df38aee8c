using Entente.Corpora;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Who stands where in a network.</summary>
public static class NetworkMeasures
{
    /// <summary>The measures of every node, in one table.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><c>degree</c>: ties; <c>strength</c>: the sum of their weights (Barrat and others 2004, doi:10.1073/pnas.0400087101).</item>
    /// <item><c>betweenness</c>: pairs of other nodes whose shortest paths run over the node, each by the share of its shortest paths that do (Freeman 1977, doi:10.2307/3033543; Brandes 2001,
    /// doi:10.1080/0022250X.2001.9990249); <c>betweenness_share</c>: the same over all (n − 1)(n − 2)/2 pairs, from 0 to 1.</item>
    /// <item><c>closeness</c>: one over the mean distance to the nodes that can be reached, times their share of all others, so that networks in pieces are not flattered (Wasserman and Faust 1994).</item>
    /// <item><c>eigenvector</c>: high where neighbours' are (Bonacich 1972, doi:10.1080/0022250X.1972.9989806); of length 1 over all nodes, 0 outside the piece that has the largest eigenvalue; missing for all where it does not settle.</item>
    /// <item><c>pagerank</c>: Page and Brin 1998, doi:10.1016/S0169-7552(98)00110-X; sums to 1.</item>
    /// <item><c>clustering</c>: the share of pairs of neighbours that are tied, 0 with fewer than two (Watts and Strogatz 1998, doi:10.1038/30918); <c>clustering_weighted</c>: each triangle by the geometric mean of
    /// its weights over the network's largest (Onnela and others 2005, doi:10.1103/PhysRevE.71.065103).</item>
    /// <item><c>constraint</c>: how far a node's ties lead back to the same few; low for brokers, missing without ties (Burt 2004, doi:10.1086/421787).</item>
    /// <item><c>core</c>: the largest k for which the node is in a part where all have at least k ties (Seidman 1983, doi:10.1016/0378-8733(83)90028-X).</item>
    /// </list>
    /// Signs do not count. Sources of paths are worked on side by side; the result has the same bits for any number of threads.
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="options">Weights and damping; <see cref="MeasureOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each node whose paths have been walked.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>One row a node, in the order of the network: <c>node</c> (id), <c>label</c>, and the measures.</returns>
    public static DataFrame Measures(this INetwork network, MeasureOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var (of, chosen) = (network.ToNetwork(), (options ?? new()).Checked());
        var graph = chosen.Weighted ? of.Graph : of.Graph.Unweighted();
        var (betweenness, closeness) = PathMeasures.Of(graph, chosen.Weighted, progress, cancellationToken);
        var pairs = Math.Max(1, (graph.Count - 1.0) * (graph.Count - 2) / 2);
        var (plain, weighted) = LocalMeasures.Clustering(of.Graph);
        var eigenvector = SpectralMeasures.Eigenvector(graph);
        var nodes = Enumerable.Range(0, graph.Count);
        return new(
            Column.Strings("node", of.Ids),
            Column.Strings("label", of.Labels),
            Column.Wholes("degree", nodes.Select(graph.Degree)),
            Column.Reals("strength", nodes.Select(of.Graph.Strength)),
            Column.Reals("betweenness", betweenness),
            Column.Reals("betweenness_share", betweenness.Select(value => value / pairs)),
            Column.Reals("closeness", closeness),
            Column.Reals("eigenvector", nodes.Select(node => eigenvector?[node])),
            Column.Reals("pagerank", SpectralMeasures.PageRank(graph, chosen.Damping)),
            Column.Reals("clustering", plain),
            Column.Reals("clustering_weighted", weighted),
            Column.Reals("constraint", LocalMeasures.Constraint(graph)),
            Column.Wholes("core", LocalMeasures.CoreNumbers(graph)));
    }
}
