namespace Entente.Networks;

/// <summary>Shortest paths over ties that have a length, by Dijkstra's algorithm.</summary>
internal sealed class WeightedPaths : ShortestPaths
{
    /// <summary>Lengths this near to each other, as shares, are the same length: a sum of reciprocals depends on its order in the last digits.</summary>
    private const double Same = 1e-12;

    private readonly double[] distance;
    private readonly DistanceQueue queue;

    /// <summary>The ties that brought a node nearer, or no farther: whether shortest paths take them is known once all distances are.</summary>
    private (int Near, int Far, double Length)[] ties;

    /// <param name="lengths">The network, with lengths for weights.</param>
    public WeightedPaths(Graph lengths) : base(lengths)
    {
        (distance, ties) = (new double[lengths.Count], new (int, int, double)[4 * lengths.Count]);
        queue = new(distance, lengths.EdgeWeights.DefaultIfEmpty(1).Max());
        Array.Fill(distance, double.PositiveInfinity);
    }

    public override void From(int source, double[] betweenness)
    {
        for (var i = 0; i < Reached; i++) (distance[Order[i]], Paths[Order[i]]) = (double.PositiveInfinity, 0);
        var taken = Count(Walk(source), source);
        for (var at = Reached - 1; at > 0; at--)
        {
            var (node, shares) = (Order[at], 0.0);
            for (; taken > 0 && ties[taken - 1].Near == node; taken--) shares += Passed[ties[taken - 1].Far];
            Take(node, shares, betweenness);
        }
    }

    /// <returns>How many ties may be on shortest paths.</returns>
    private int Walk(int source)
    {
        var (distance, reached, found, sum) = (this.distance, 0, 0, 0.0);
        distance[source] = 0;
        queue.Raise(source);
        while (queue.TryTake(out var node))
        {
            Order[reached++] = node;
            var near = distance[node];
            sum += near;
            var (neighbours, lengths) = Graph.Ties(node);
            if (found + neighbours.Length > ties.Length) Array.Resize(ref ties, 2 * ties.Length + neighbours.Length);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var (neighbour, length) = (neighbours[i], near + lengths[i]);
                var far = distance[neighbour];
                // A little more than the same, so that none is lost that will be the same as a distance found later.
                if (length * (1 - 2 * Same) > far) continue;
                ties[found++] = (node, neighbour, length);
                if (length >= far) continue;
                distance[neighbour] = length;
                queue.Raise(neighbour);
            }
        }
        (Reached, DistanceSum) = (reached, sum);
        return found;
    }

    /// <summary>Counts paths once all distances are known, so that ties of length are told by one rule.</summary>
    /// <returns>How many ties are on shortest paths; they come first.</returns>
    private int Count(int found, int source)
    {
        Paths[source] = 1;
        var kept = 0;
        foreach (var tie in ties.AsSpan(0, found))
        {
            var far = distance[tie.Far];
            if (far <= distance[tie.Near] || tie.Length - far > Same * tie.Length) continue;
            Paths[tie.Far] += Paths[tie.Near];
            ties[kept++] = tie;
        }
        return kept;
    }
}
