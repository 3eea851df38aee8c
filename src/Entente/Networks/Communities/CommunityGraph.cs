namespace Entente.Networks;

/// <summary>A network on its way through a search for communities: nodes may stand for several of the original ones, whose ties among each other are kept as a loop.</summary>
internal sealed class CommunityGraph
{
    public CommunityGraph(Graph graph)
    {
        (Graph, Loops, Strengths) = (graph, new double[graph.Count], new double[graph.Count]);
        for (var node = 0; node < graph.Count; node++) Strengths[node] = graph.Strength(node);
        Total = Strengths.Sum();
    }

    private CommunityGraph(Graph graph, double[] loops, double[] strengths, double total) => (Graph, Loops, Strengths, Total) = (graph, loops, strengths, total);

    public Graph Graph { get; }

    /// <summary>Twice the weight within each node.</summary>
    public double[] Loops { get; }

    /// <summary>The weights at each node, those within it twice.</summary>
    public double[] Strengths { get; }

    /// <summary>The sum of strengths: twice the weight of the network.</summary>
    public double Total { get; }

    /// <summary>Every community as one node.</summary>
    /// <param name="community">For each node the number of its community, from 0 without gaps.</param>
    /// <param name="count">How many communities.</param>
    public CommunityGraph Joined(int[] community, int count)
    {
        var (loops, strengths) = (new double[count], new double[count]);
        for (var node = 0; node < community.Length; node++)
        {
            loops[community[node]] += Loops[node];
            strengths[community[node]] += Strengths[node];
        }
        var sums = new Dictionary<(int, int), double>();
        for (var edge = 0; edge < Graph.EdgeCount; edge++)
        {
            var (one, other) = (community[Graph.From[edge]], community[Graph.To[edge]]);
            if (one == other) loops[one] += 2 * Graph.EdgeWeights[edge];
            else
            {
                var pair = one < other ? (one, other) : (other, one);
                sums[pair] = sums.GetValueOrDefault(pair) + Graph.EdgeWeights[edge];
            }
        }
        var pairs = sums.Keys.Order().ToArray();
        return new(new Graph(count, [.. pairs.Select(pair => pair.Item1)], [.. pairs.Select(pair => pair.Item2)], [.. pairs.Select(pair => sums[pair])]), loops, strengths, Total);
    }

    /// <summary>Numbers communities from 0 without gaps, in the order of their first nodes.</summary>
    public static int Compact(int[] community)
    {
        var number = new Dictionary<int, int>();
        for (var node = 0; node < community.Length; node++)
        {
            if (!number.TryGetValue(community[node], out var compact)) number.Add(community[node], compact = number.Count);
            community[node] = compact;
        }
        return number.Count;
    }
}
