namespace Entente.Networks;

/// <summary>Tries all clusters, but for those that cannot be better than the best so far.</summary>
/// <remarks>
/// Nodes are placed in a fixed order. What the nodes that are not yet placed must cost is bounded by what each is at odds with those placed, and by the optimum among them alone, which has been found before:
/// the search runs over ever longer suffixes of the order (Verfaillie, Lemaître and Schiex 1996, Russian doll search).
/// </remarks>
internal sealed class ClusterBranching
{
    private readonly int clusters;
    private readonly CancellationToken cancellationToken;
    private readonly int[] order;
    private readonly sbyte[,] sign;
    private readonly int[] suffix;
    private readonly int[,] odds;
    private readonly int[] placed;
    private int[] best = [];
    private int least;

    public ClusterBranching(SignedTies ties, int[] nodes, int clusters, CancellationToken cancellationToken)
    {
        (this.clusters, this.cancellationToken) = (clusters, cancellationToken);
        order = [.. Enumerable.Range(0, nodes.Length).OrderByDescending(i => ties.Graph.Degree(nodes[i])).ThenBy(i => i)];
        sign = new sbyte[nodes.Length, nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            for (var j = 0; j < nodes.Length; j++)
                if (ties.Graph.Edge(nodes[order[i]], nodes[order[j]]) is >= 0 and var edge) sign[i, j] = (sbyte)ties.Sign(edge);
        (suffix, odds, placed) = (new int[nodes.Length + 1], new int[nodes.Length, clusters], new int[nodes.Length]);
    }

    /// <param name="start">Clusters that are good already.</param>
    /// <returns>For each node the number of its cluster.</returns>
    public int[] Best(int[] start)
    {
        var n = order.Length;
        var good = Array.ConvertAll(order, i => start[i]);
        for (var from = n - 1; from >= 0; from--)
        {
            least = Cost(good, from);
            Array.Clear(odds);
            best = [.. good];
            Place(from, from, 0, 0);
            suffix[from] = least;
        }
        var result = new int[n];
        for (var i = 0; i < n; i++) result[order[i]] = best[i];
        return result;
    }

    private void Place(int from, int at, int cost, int used)
    {
        if (at == order.Length)
        {
            (least, best) = (cost, [.. placed]);
            return;
        }
        if ((at & 7) == 0) cancellationToken.ThrowIfCancellationRequested();
        var bound = cost + suffix[at];
        if (at == from) bound = 0;
        for (var node = at; node < order.Length && bound < least; node++)
        {
            var fewest = int.MaxValue;
            for (var cluster = 0; cluster < clusters; cluster++) fewest = Math.Min(fewest, odds[node, cluster]);
            bound += fewest;
        }
        if (bound >= least) return;
        // A cluster that is still empty is like any other that is: only the first is tried.
        var choices = Math.Min(used + 1, clusters);
        foreach (var cluster in Enumerable.Range(0, choices).OrderBy(cluster => odds[at, cluster]).ToArray())
        {
            placed[at] = cluster;
            var more = odds[at, cluster];
            Put(at, cluster, 1);
            Place(from, at + 1, cost + more, Math.Max(used, cluster + 1));
            Put(at, cluster, -1);
        }
    }

    /// <summary>Counts a placed node, or takes it away again.</summary>
    private void Put(int at, int cluster, int times)
    {
        for (var node = at + 1; node < order.Length; node++)
            for (var other = 0; sign[at, node] != 0 && other < clusters; other++)
                if ((other == cluster) != sign[at, node] > 0) odds[node, other] += times;
    }

    private int Cost(int[] cluster, int from)
    {
        var cost = 0;
        for (var i = from; i < order.Length; i++)
            for (var j = i + 1; j < order.Length; j++)
                if (sign[i, j] != 0 && (cluster[i] == cluster[j]) != sign[i, j] > 0) cost++;
        return cost;
    }
}
