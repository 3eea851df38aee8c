namespace Entente.Networks;

/// <summary>Shortest paths in steps, breadth first.</summary>
internal sealed class StepPaths : ShortestPaths
{
    private readonly int[] steps;

    public StepPaths(Graph graph) : base(graph)
    {
        steps = new int[graph.Count];
        Array.Fill(steps, -1);
    }

    public override void From(int source, double[] betweenness)
    {
        for (var i = 0; i < Reached; i++) steps[Order[i]] = -1;
        Walk(source);
        for (var at = Reached - 1; at > 0; at--)
        {
            var (node, shares) = (Order[at], 0.0);
            var next = steps[node] + 1;
            foreach (var neighbour in Graph.Neighbours(node))
                if (steps[neighbour] == next) shares += Passed[neighbour];
            Take(node, shares, betweenness);
        }
    }

    private void Walk(int source)
    {
        var (order, paths, reached, sum) = (Order, Paths, 1, 0L);
        (order[0], steps[source], paths[source]) = (source, 0, 1);
        for (var at = 0; at < reached; at++)
        {
            var node = order[at];
            var (next, ways) = (steps[node] + 1, paths[node]);
            sum += steps[node];
            foreach (var neighbour in Graph.Neighbours(node))
            {
                if (steps[neighbour] < 0)
                {
                    (steps[neighbour], paths[neighbour]) = (next, ways);
                    order[reached++] = neighbour;
                }
                else if (steps[neighbour] == next)
                {
                    paths[neighbour] += ways;
                }
            }
        }
        (Reached, DistanceSum) = (reached, sum);
    }
}
