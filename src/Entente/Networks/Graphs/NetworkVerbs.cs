using Entente.Frames;

namespace Entente.Networks;

/// <summary>Verbs that leave out parts of a network.</summary>
public static class NetworkVerbs
{
    /// <summary>The ties of at least so much weight, and the nodes in them.</summary>
    /// <param name="network">The network.</param>
    /// <param name="minimumWeight">Above 0.</param>
    public static Network Trim(this Network network, double minimumWeight)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!(minimumWeight > 0)) throw Errors.Between(nameof(minimumWeight), minimumWeight, "above 0");
        return network.Keep(edge => network.Graph.EdgeWeights[edge] >= minimumWeight, dropIsolates: true);
    }

    /// <summary>The ties that stand out at one of their ends at least, and the nodes in them: the disparity filter.</summary>
    /// <remarks>
    /// A tie stays where its share of a node's strength is larger than chance would make it if the node dealt its strength out evenly at random over its ties: (1 − w/s)^(k − 1) &lt; alpha at one of the two ends,
    /// with weight w, strength s and k ties. It keeps what matters to small nodes too, which a threshold on weights would cut. A node of one tie cannot tell whether that stands out.
    /// Serrano, Boguñá and Vespignani 2009, doi:10.1073/pnas.0808904106.
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="alpha">The significance level; above 0 and at most 1, 0.05 by default. Small networks often need more.</param>
    public static Network Backbone(this Network network, double alpha = 0.05)
    {
        ArgumentNullException.ThrowIfNull(network);
        var alphas = Disparity.Of(network.Graph, alpha);
        return network.Keep(edge => alphas[edge].Least < alpha, dropIsolates: true);
    }

    /// <summary>By how much each tie stands out, as <see cref="Backbone"/> counts it.</summary>
    /// <param name="network">The network.</param>
    /// <returns>One row a tie, in the order of the network: <c>source</c>, <c>target</c>, <c>weight</c>, <c>alpha_source</c> and <c>alpha_target</c> (at either end), <c>alpha</c> (the smaller); small where a tie stands out.</returns>
    public static DataFrame DisparityFilter(this INetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var of = network.ToNetwork();
        var alphas = Disparity.Of(of.Graph, 1);
        return of.Edges.Select("source", "target", "weight")
            .With(Column.Reals("alpha_source", alphas.Select(alpha => alpha.Source)))
            .With(Column.Reals("alpha_target", alphas.Select(alpha => alpha.Target)))
            .With(Column.Reals("alpha", alphas.Select(alpha => alpha.Least)));
    }

    /// <summary>The nodes that paths join to most others, and their ties; of two pieces of one size, the one whose first node comes first.</summary>
    public static Network LargestComponent(this Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var component = network.Graph.Components();
        if (component.Length == 0) return network;
        var largest = component.CountBy(number => number).OrderByDescending(size => size.Value).ThenBy(size => size.Key).First().Key;
        return new(
            network.Nodes.Take(Enumerable.Range(0, network.NodeCount).Where(node => component[node] == largest)),
            network.Edges.Take(Enumerable.Range(0, network.EdgeCount).Where(edge => component[network.Graph.From[edge]] == largest)));
    }
}
