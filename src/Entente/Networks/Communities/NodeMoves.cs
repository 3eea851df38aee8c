namespace Entente.Networks;

/// <summary>Moves nodes to the neighbouring community that gains most, until none gains; a node is looked at again only when a neighbour has left (Traag, Waltman and van Eck 2019, appendix A).</summary>
internal static class NodeMoves
{
    /// <summary>Gains below this share are rounding, and would let nodes walk in circles.</summary>
    public const double LeastGain = 1e-12;

    /// <param name="graph">The network at this level.</param>
    /// <param name="community">For each node the number of its community, below the number of nodes; changed in place.</param>
    /// <param name="order">All nodes in the order in which they are looked at first; changed in place.</param>
    /// <param name="resolution">How finely the network is cut.</param>
    /// <returns>Whether any node moved.</returns>
    public static bool Settle(CommunityGraph graph, int[] community, int[] order, double resolution)
    {
        var (count, share, strength) = (graph.Count, resolution / graph.Total, new double[graph.Count]);
        for (var node = 0; node < count; node++) strength[community[node]] += graph.Strengths[node];
        var (sums, isWaiting, moved) = (new TieSums(count), new bool[count], false);
        Array.Fill(isWaiting, true);
        // A ring: a node waits in it at most once, so there is always room.
        for (var (head, waiting) = (0, count); waiting > 0; waiting--)
        {
            var node = order[head];
            head = head + 1 == count ? 0 : head + 1;
            isWaiting[node] = false;
            var (own, mine) = (community[node], graph.Strengths[node]);
            var (neighbours, weights) = graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++) sums.Add(community[neighbours[i]], weights[i]);
            strength[own] -= mine;
            var (best, most) = (own, sums[own] - share * mine * strength[own]);
            foreach (var candidate in sums.Touched)
            {
                var gain = sums[candidate] - share * mine * strength[candidate];
                if (gain > most + LeastGain * graph.Total) (best, most) = (candidate, gain);
            }
            strength[best] += mine;
            sums.Clear();
            if (best == own) continue;
            (community[node], moved) = (best, true);
            foreach (var neighbour in neighbours)
            {
                if (isWaiting[neighbour] || community[neighbour] == best) continue;
                isWaiting[neighbour] = true;
                var tail = head + waiting - 1;
                order[tail < count ? tail : tail - count] = neighbour;
                waiting++;
            }
        }
        return moved;
    }
}
