namespace Entente.Networks;

/// <summary>Shortest paths where a tie is as long as one over its weight, by Dijkstra's algorithm.</summary>
internal sealed class WeightedPaths : ShortestPaths
{
    /// <summary>Lengths this near to each other, as shares, are the same length: a sum of reciprocals depends on its order in the last digits.</summary>
    private const double Same = 1e-12;

    private readonly PriorityQueue<int, (double, int)> queue = new();
    private readonly bool[] settled;

    public WeightedPaths(Graph graph) : base(graph)
    {
        settled = new bool[graph.Count];
        Array.Fill(Distance, double.PositiveInfinity);
    }

    public override void From(int source)
    {
        for (var i = 0; i < Reached; i++) settled[Order[i]] = false;
        Clear();
        (Distance[source], Paths[source]) = (0, 1);
        queue.Enqueue(source, (0, source));
        while (queue.TryDequeue(out var node, out _))
        {
            if (settled[node]) continue;
            settled[node] = true;
            Order[Reached++] = node;
            var (neighbours, weights) = Graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var (neighbour, length) = (neighbours[i], Distance[node] + 1 / weights[i]);
                if (settled[neighbour] || length >= Distance[neighbour]) continue;
                Distance[neighbour] = length;
                queue.Enqueue(neighbour, (length, neighbour));
            }
        }
        Count();
    }

    public override bool LeadsTo(int from, int to, double weight)
    {
        var length = Distance[from] + 1 / weight;
        return Distance[to] > Distance[from] && Math.Abs(length - Distance[to]) <= Same * length;
    }

    /// <summary>Counts paths once all distances are known, so that ties of length are told by one rule.</summary>
    private void Count()
    {
        for (var at = 0; at < Reached; at++)
        {
            var node = Order[at];
            var (neighbours, weights) = Graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (LeadsTo(node, neighbours[i], weights[i])) Paths[neighbours[i]] += Paths[node];
        }
    }
}
