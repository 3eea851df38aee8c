namespace Entente.Networks;

/// <summary>Shortest paths where a tie is as long as one over its weight, by Dijkstra's algorithm.</summary>
internal sealed class WeightedPaths : ShortestPaths
{
    /// <summary>Lengths this near to each other, as shares, are the same length: a sum of reciprocals depends on its order in the last digits.</summary>
    private const double Same = 1e-12;

    private readonly double[] distance;
    private readonly DistanceHeap heap;

    public WeightedPaths(Graph graph) : base(graph)
    {
        distance = new double[graph.Count];
        heap = new(distance);
        Array.Fill(distance, double.PositiveInfinity);
    }

    public override void From(int source, double[] betweenness)
    {
        for (var i = 0; i < Reached; i++) (distance[Order[i]], Paths[Order[i]]) = (double.PositiveInfinity, 0);
        Walk(source);
        Count(source);
        for (var at = Reached - 1; at > 0; at--)
        {
            var (node, shares) = (Order[at], 0.0);
            var (neighbours, weights) = Graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (LeadsTo(distance[node], distance[neighbours[i]], weights[i])) shares += Passed[neighbours[i]];
            Take(node, shares, betweenness);
        }
    }

    private void Walk(int source)
    {
        var (reached, sum) = (0, 0.0);
        distance[source] = 0;
        heap.Raise(source);
        while (heap.TryTake(out var node))
        {
            Order[reached++] = node;
            sum += distance[node];
            var (neighbours, weights) = Graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var length = distance[node] + 1 / weights[i];
                if (length >= distance[neighbours[i]]) continue;
                distance[neighbours[i]] = length;
                heap.Raise(neighbours[i]);
            }
        }
        (Reached, DistanceSum) = (reached, sum);
    }

    /// <summary>Counts paths once all distances are known, so that ties of length are told by one rule.</summary>
    private void Count(int source)
    {
        Paths[source] = 1;
        for (var at = 0; at < Reached; at++)
        {
            var node = Order[at];
            var (neighbours, weights) = Graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (LeadsTo(distance[node], distance[neighbours[i]], weights[i])) Paths[neighbours[i]] += Paths[node];
        }
    }

    /// <summary>Whether a shortest path to the farther node comes over this tie.</summary>
    private static bool LeadsTo(double near, double far, double weight)
    {
        if (far <= near) return false;
        var length = near + 1 / weight;
        return length - far <= Same * length;
    }
}
