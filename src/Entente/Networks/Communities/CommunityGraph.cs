namespace Entente.Networks;

/// <summary>A network on its way through a search for communities: nodes may stand for several of the original ones, whose ties among each other are kept as strength alone.</summary>
internal sealed class CommunityGraph
{
    private readonly int[] offsets;
    private readonly int[] neighbours;
    private readonly double[] weights;

    public CommunityGraph(Graph graph)
    {
        (offsets, neighbours, weights, Strengths) = (new int[graph.Count + 1], new int[2 * graph.EdgeCount], new double[2 * graph.EdgeCount], new double[graph.Count]);
        for (var node = 0; node < graph.Count; node++)
        {
            graph.Neighbours(node).CopyTo(neighbours.AsSpan(offsets[node]));
            graph.Weights(node).CopyTo(weights.AsSpan(offsets[node]));
            offsets[node + 1] = offsets[node] + graph.Degree(node);
            Strengths[node] = graph.Strength(node);
        }
        Total = Strengths.Sum();
    }

    private CommunityGraph(int[] offsets, int[] neighbours, double[] weights, double[] strengths, double total) =>
        (this.offsets, this.neighbours, this.weights, Strengths, Total) = (offsets, neighbours, weights, strengths, total);

    public int Count => Strengths.Length;

    /// <summary>The weights at each node, those within it twice.</summary>
    public double[] Strengths { get; }

    /// <summary>The sum of strengths: twice the weight of the network.</summary>
    public double Total { get; }

    public Graph.NodeTies Ties(int node)
    {
        var length = offsets[node + 1] - offsets[node];
        return new(neighbours.AsSpan(offsets[node], length), weights.AsSpan(offsets[node], length));
    }

    /// <summary>Every community as one node.</summary>
    /// <param name="community">For each node the number of its community, from 0 without gaps.</param>
    /// <param name="count">How many communities.</param>
    public CommunityGraph Joined(int[] community, int count)
    {
        var (strengths, starts, members) = (new double[count], new int[count], new int[Count]);
        foreach (var number in community) starts[number]++;
        for (var number = 1; number < count; number++) starts[number] += starts[number - 1];
        // Filled from behind, so that what were ends are starts afterwards.
        for (var node = Count - 1; node >= 0; node--) members[--starts[community[node]]] = node;
        var (with, strong, at, sums) = (new List<int>(), new List<double>(), new int[count + 1], new TieSums(count));
        for (var number = 0; number < count; number++)
        {
            foreach (var node in members.AsSpan(starts[number]..(number + 1 < count ? starts[number + 1] : Count)))
            {
                strengths[number] += Strengths[node];
                var (others, between) = Ties(node);
                for (var i = 0; i < others.Length; i++)
                    if (community[others[i]] != number) sums.Add(community[others[i]], between[i]);
            }
            foreach (var other in sums.Touched)
            {
                with.Add(other);
                strong.Add(sums[other]);
            }
            sums.Clear();
            at[number + 1] = with.Count;
        }
        return new(at, [.. with], [.. strong], strengths, Total);
    }

    /// <summary>Numbers communities from 0 without gaps, in the order of their first nodes.</summary>
    public static int Compact(int[] community)
    {
        var (number, count) = (new int[community.Length], 0);
        for (var node = 0; node < community.Length; node++)
        {
            ref var compact = ref number[community[node]];
            if (compact == 0) compact = ++count;
            community[node] = compact - 1;
        }
        return count;
    }
}
