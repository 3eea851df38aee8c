namespace Entente.Networks;

/// <summary>Measures that a node has from the ties around it.</summary>
internal static class LocalMeasures
{
    /// <summary>The share of pairs of neighbours that are tied; and the same with each triangle counted by the geometric mean of its weights over the largest weight of the network.</summary>
    public static (double[] Plain, double[] Weighted) Clustering(Graph graph)
    {
        var (plain, weighted) = (new double[graph.Count], new double[graph.Count]);
        var most = graph.EdgeCount == 0 ? 1 : graph.EdgeWeights.Max();
        var mark = new double[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            var (neighbours, weights) = graph.Ties(node);
            if (neighbours.Length < 2) continue;
            for (var i = 0; i < neighbours.Length; i++) mark[neighbours[i]] = weights[i];
            var (triangles, sum) = (0L, 0.0);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var (others, between) = graph.Ties(neighbours[i]);
                for (var j = 0; j < others.Length; j++)
                {
                    if (others[j] <= neighbours[i] || mark[others[j]] == 0) continue;
                    triangles++;
                    sum += Math.Cbrt(weights[i] / most * (between[j] / most) * (mark[others[j]] / most));
                }
            }
            foreach (var neighbour in neighbours) mark[neighbour] = 0;
            var pairs = neighbours.Length * (neighbours.Length - 1.0) / 2;
            (plain[node], weighted[node]) = (triangles / pairs, sum / pairs);
        }
        return (plain, weighted);
    }

    /// <summary>Burt's constraint: how far a node's ties lead back to the same few; missing for a node without ties.</summary>
    public static double?[] Constraint(Graph graph)
    {
        var constraint = new double?[graph.Count];
        var strength = Enumerable.Range(0, graph.Count).Select(graph.Strength).ToArray();
        var through = new double[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            var (neighbours, weights) = graph.Ties(node);
            if (neighbours.Length == 0) continue;
            for (var i = 0; i < neighbours.Length; i++)
            {
                var (others, between) = graph.Ties(neighbours[i]);
                for (var j = 0; j < others.Length; j++) through[others[j]] += weights[i] / strength[node] * (between[j] / strength[neighbours[i]]);
            }
            var sum = 0.0;
            for (var i = 0; i < neighbours.Length; i++)
            {
                var both = weights[i] / strength[node] + through[neighbours[i]];
                sum += both * both;
            }
            constraint[node] = sum;
            foreach (var neighbour in neighbours)
                foreach (var other in graph.Neighbours(neighbour)) through[other] = 0;
        }
        return constraint;
    }

    /// <summary>The largest k such that the node is in a part of the network where all have k ties within it.</summary>
    /// <remarks>By peeling off the node of least degree, in time linear in the ties: Batagelj and Zaveršnik 2003, arXiv cs/0310049.</remarks>
    public static int[] CoreNumbers(Graph graph)
    {
        var degree = Enumerable.Range(0, graph.Count).Select(graph.Degree).ToArray();
        var bins = new int[degree.DefaultIfEmpty().Max() + 2];
        foreach (var d in degree) bins[d + 1]++;
        for (var d = 1; d < bins.Length; d++) bins[d] += bins[d - 1];
        var (start, order, place) = (bins.ToArray(), new int[graph.Count], new int[graph.Count]);
        for (var node = 0; node < graph.Count; node++) order[place[node] = start[degree[node]]++] = node;
        for (var at = 0; at < order.Length; at++)
        {
            var node = order[at];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (degree[neighbour] <= degree[node]) continue;
                // The neighbour changes places with the first of its degree, and that bin begins one later.
                var first = bins[degree[neighbour]];
                var swapped = order[first];
                (order[first], order[place[neighbour]], place[swapped], place[neighbour]) = (neighbour, swapped, place[neighbour], first);
                bins[degree[neighbour]] = first + 1;
                degree[neighbour]--;
            }
        }
        return degree;
    }
}
