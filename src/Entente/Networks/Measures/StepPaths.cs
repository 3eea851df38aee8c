namespace Entente.Networks;

/// <summary>Shortest paths in steps, breadth first.</summary>
internal sealed class StepPaths : ShortestPaths
{
    private const int Unseen = int.MaxValue;

    private readonly int[] steps;

    /// <summary>For each node reached, in order, where the ties that lead on from it end in <see cref="onward"/>; they begin where those of the node before it end.</summary>
    private readonly int[] ends;

    /// <summary>The farther ends of the ties that shortest paths take, and room for one that turns out not to be.</summary>
    private readonly int[] onward;

    public StepPaths(Graph graph) : base(graph)
    {
        (steps, ends, onward) = (new int[graph.Count], new int[graph.Count], new int[graph.EdgeCount + 1]);
        Array.Fill(steps, Unseen);
    }

    public override void From(int source, double[] betweenness)
    {
        for (var i = 0; i < Reached; i++) (steps[Order[i]], Paths[Order[i]]) = (Unseen, 0);
        Walk(source);
        for (var at = Reached - 1; at > 0; at--)
        {
            var shares = 0.0;
            foreach (var next in onward.AsSpan(ends[at - 1]..ends[at])) shares += Passed[next];
            Take(Order[at], shares, betweenness);
        }
    }

    /// <remarks>Which ties lead on is a toss-up that no processor foresees: so every tie is noted down, and the note is kept by moving on.</remarks>
    private void Walk(int source)
    {
        var (order, paths, steps, onward, reached, found, sum) = (Order, Paths, this.steps, this.onward, 1, 0, 0L);
        (order[0], steps[source], paths[source]) = (source, 0, 1);
        for (var at = 0; at < reached; at++)
        {
            var (node, first) = (order[at], found);
            var (next, ways) = (steps[node] + 1, paths[node]);
            sum += steps[node];
            foreach (var neighbour in Graph.Neighbours(node))
            {
                var before = steps[neighbour];
                var after = Math.Min(before, next);
                steps[neighbour] = after;
                order[reached] = neighbour;
                reached += before == Unseen ? 1 : 0;
                onward[found] = neighbour;
                found += after == next ? 1 : 0;
            }
            foreach (var neighbour in onward.AsSpan(first..found)) paths[neighbour] += ways;
            ends[at] = found;
        }
        (Reached, DistanceSum) = (reached, sum);
    }
}
