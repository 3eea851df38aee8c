namespace Entente.Networks;

/// <summary>Splits communities into parts that hang together well, so that joining the parts, not the communities, never joins what falls into pieces: the refinement of Leiden.</summary>
internal static class CommunityRefinement
{
    /// <summary>How freely a part is chosen that gains less than the best; the value of the paper.</summary>
    private const double Randomness = 0.01;

    /// <summary>Nodes that are alone may join a part of their community that they are tied to, the likelier the more it gains.</summary>
    /// <param name="graph">The network at this level.</param>
    /// <param name="community">For each node the number of its community.</param>
    /// <param name="resolution">How finely the network is cut.</param>
    /// <param name="random">Where the order of nodes and their choices come from.</param>
    /// <returns>For each node the number of its part, below the number of nodes.</returns>
    public static int[] Split(CommunityGraph graph, int[] community, double resolution, ref RandomStream random)
    {
        var (count, share, least) = (graph.Count, resolution / graph.Total, NodeMoves.LeastGain * graph.Total);
        var (part, size, strength, whole) = (new int[count], new int[count], (double[])graph.Strengths.Clone(), new double[count]);
        // The weight between a part and the rest of its community.
        var outward = new double[count];
        for (var node = 0; node < count; node++)
        {
            (part[node], size[node]) = (node, 1);
            whole[community[node]] += graph.Strengths[node];
            var (neighbours, weights) = graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (community[neighbours[i]] == community[node]) outward[node] += weights[i];
        }
        var (sums, gains) = (new TieSums(count), new List<(int Part, double Weight)>());
        foreach (var node in random.Order(count))
        {
            var (own, mine, all) = (part[node], graph.Strengths[node], whole[community[node]]);
            if (size[own] > 1 || !HangsTogether(outward[own], mine, all)) continue;
            var (neighbours, weights) = graph.Ties(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (community[neighbours[i]] == community[node]) sums.Add(part[neighbours[i]], weights[i]);
            gains.Clear();
            gains.Add((own, 1));
            foreach (var candidate in sums.Touched)
            {
                var gain = sums[candidate] - share * mine * strength[candidate];
                if (gain > least && HangsTogether(outward[candidate], strength[candidate], all))
                    gains.Add((candidate, Math.Exp(Math.Min(700, 2 * gain / graph.Total / Randomness))));
            }
            var chosen = Draw(gains, ref random);
            if (chosen != own)
            {
                (part[node], size[own]) = (chosen, 0);
                size[chosen]++;
                strength[chosen] += mine;
                outward[chosen] += outward[own] - 2 * sums[chosen];
            }
            sums.Clear();
        }
        return part;

        bool HangsTogether(double ties, double inside, double all) => ties >= share * inside * (all - inside) - least;
    }

    private static int Draw(List<(int Part, double Weight)> gains, ref RandomStream random)
    {
        if (gains.Count == 1) return gains[0].Part;
        var sum = 0.0;
        foreach (var (_, weight) in gains) sum += weight;
        var mark = random.NextDouble() * sum;
        foreach (var (part, weight) in gains)
            if ((mark -= weight) < 0) return part;
        return gains[^1].Part;
    }
}
