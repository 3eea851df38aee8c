namespace Entente.Networks;

/// <summary>Looks for the clusters with which the fewest signs are at odds.</summary>
internal static class ClusterSearch
{
    private const int MostExactInTwo = 30, MostExactInMore = 20;

    /// <returns>For each node the number of its cluster, and whether no other clusters can be better.</returns>
    public static (int[] Membership, bool IsExact) Best(SignedTies ties, int count, BalanceOptions options, CancellationToken cancellationToken)
    {
        if (count == 1) return (new int[ties.Graph.Count], true);
        // What hangs on a single tie can always be placed in keeping with it, so only the rest is searched.
        var core = LocalMeasures.CoreNumbers(ties.Graph);
        var inner = Enumerable.Range(0, ties.Graph.Count).Where(node => core[node] >= 2).ToArray();
        var isExact = inner.Length <= (count == 2 ? MostExactInTwo : MostExactInMore);
        var found = Local(ties, inner, count, options with { Starts = isExact ? Math.Min(options.Starts, 20) : options.Starts }, cancellationToken);
        if (isExact) found = new ClusterBranching(ties, inner, count, cancellationToken).Best(found);
        var membership = new int[ties.Graph.Count];
        Array.Fill(membership, -1);
        for (var i = 0; i < inner.Length; i++) membership[inner[i]] = found[i];
        Attach(ties, membership);
        return (membership, isExact);
    }

    /// <summary>Of many searches, each from random clusters and moving one node at a time to where it is least at odds, the best.</summary>
    private static int[] Local(SignedTies ties, int[] nodes, int count, BalanceOptions options, CancellationToken cancellationToken)
    {
        var (best, least) = (new int[nodes.Length], int.MaxValue);
        var place = nodes.Index().ToDictionary(node => node.Item, node => node.Index);
        var neighbours = Array.ConvertAll(nodes, node => ties.Graph.Neighbours(node).ToArray().Zip(ties.SignsOf(node)).Where(tie => place.ContainsKey(tie.First)).Select(tie => (Node: place[tie.First], Sign: tie.Second)).ToArray());
        for (var start = 0; start < options.Starts; start++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var random = new RandomStream(options.Seed, (ulong)start);
            var cluster = Array.ConvertAll(nodes, _ => random.NextIndex(count));
            for (var moved = true; moved;)
            {
                moved = false;
                foreach (var node in random.Order(nodes.Length))
                {
                    var (now, pull) = (cluster[node], new int[count]);
                    foreach (var (other, sign) in neighbours[node]) pull[cluster[other]] += sign;
                    var to = Array.IndexOf(pull, pull.Max());
                    if (pull[to] <= pull[now]) continue;
                    (cluster[node], moved) = (to, true);
                }
            }
            var odds = neighbours.Index().Sum(node => node.Item.Count(tie => (cluster[node.Index] == cluster[tie.Node]) != tie.Sign > 0)) / 2;
            if (odds < least) (best, least) = (cluster, odds);
        }
        return best;
    }

    /// <summary>Places the nodes outside in keeping with the one tie that leads inward; a piece without an inside begins anywhere.</summary>
    private static void Attach(SignedTies ties, int[] membership)
    {
        var queue = new Queue<int>(Enumerable.Range(0, membership.Length).Where(node => membership[node] >= 0));
        for (var start = 0; ; start++)
        {
            while (queue.TryDequeue(out var node))
                foreach (var (other, sign) in ties.Graph.Neighbours(node).ToArray().Zip(ties.SignsOf(node)))
                {
                    if (membership[other] >= 0) continue;
                    membership[other] = sign > 0 ? membership[node] : membership[node] == 0 ? 1 : 0;
                    queue.Enqueue(other);
                }
            while (start < membership.Length && membership[start] >= 0) start++;
            if (start == membership.Length) return;
            membership[start] = 0;
            queue.Enqueue(start);
        }
    }
}
