namespace Entente.Networks;

/// <summary>Louvain and Leiden: one search for the communities of most modularity.</summary>
internal sealed class CommunitySearch(CommunityOptions options, ulong start, CancellationToken cancellationToken)
{
    /// <summary>Gains below this are rounding, and would let nodes walk in circles.</summary>
    private const double LeastGain = 1e-12;

    private RandomStream random = new(options.Seed, start);

    /// <summary>For each node the number of its community, from 0 without gaps.</summary>
    public int[] Run(Graph graph)
    {
        var all = Enumerable.Range(0, graph.Count).ToArray();
        if (graph.EdgeCount == 0) return all;
        if (options.Method == CommunityMethod.Louvain) return Pass(graph, all);
        // Leiden is run on its own result until it stands still; each pass can only gain.
        for (var before = all; ; )
        {
            var after = Pass(graph, before);
            if (after.SequenceEqual(before)) return after;
            if (before != all && Modularity.Of(graph, after, options.Resolution) <= Modularity.Of(graph, before, options.Resolution) + LeastGain) return before;
            before = after;
        }
    }

    private int[] Pass(Graph graph, int[] initial)
    {
        var level = new CommunityGraph(graph);
        var community = (int[])initial.Clone();
        var membership = Enumerable.Range(0, graph.Count).ToArray();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var moved = MoveNodes(level, community);
            var count = CommunityGraph.Compact(community);
            // Leiden goes on from communities that stand still, for refining them may show a way.
            if (count == level.Graph.Count || (!moved && options.Method == CommunityMethod.Louvain)) break;
            var joined = options.Method == CommunityMethod.Leiden ? Refine(level, community) : community;
            var joinedCount = CommunityGraph.Compact(joined);
            // A refinement that splits everything again would never end: then the communities themselves become nodes.
            if (joinedCount == level.Graph.Count) (joined, joinedCount) = (community, count);
            var next = new int[joinedCount];
            for (var node = 0; node < joined.Length; node++) next[joined[node]] = community[node];
            for (var node = 0; node < membership.Length; node++) membership[node] = joined[membership[node]];
            (level, community) = (level.Joined(joined, joinedCount), next);
        }
        var result = Array.ConvertAll(membership, node => community[node]);
        CommunityGraph.Compact(result);
        return result;
    }

    /// <summary>Moves nodes to the neighbouring community that gains most, until none gains; a node is looked at again when a neighbour has left.</summary>
    private bool MoveNodes(CommunityGraph level, int[] community)
    {
        var (graph, count) = (level.Graph, level.Graph.Count);
        var strength = new double[count];
        for (var node = 0; node < count; node++) strength[community[node]] += level.Strengths[node];
        var (tied, isTied, touched) = (new double[count], new bool[count], new List<int>());
        var (queue, isQueued, moved) = (new Queue<int>(random.Order(count)), new bool[count], false);
        Array.Fill(isQueued, true);
        while (queue.TryDequeue(out var node))
        {
            isQueued[node] = false;
            var (own, mine) = (community[node], level.Strengths[node]);
            Ties(graph, node, community, tied, isTied, touched);
            strength[own] -= mine;
            var (best, most) = (own, tied[own] - options.Resolution * mine * strength[own] / level.Total);
            foreach (var candidate in touched)
            {
                var gain = tied[candidate] - options.Resolution * mine * strength[candidate] / level.Total;
                if (gain > most + LeastGain * level.Total) (best, most) = (candidate, gain);
            }
            strength[best] += mine;
            Clear(tied, isTied, touched);
            if (best == own) continue;
            (community[node], moved) = (best, true);
            foreach (var neighbour in graph.Neighbours(node))
                if (community[neighbour] != best && !isQueued[neighbour])
                {
                    isQueued[neighbour] = true;
                    queue.Enqueue(neighbour);
                }
        }
        return moved;
    }

    /// <summary>Splits each community into parts that hang together well: nodes that are alone may join a part of their community that they are tied to, the likelier the more it gains.</summary>
    private int[] Refine(CommunityGraph level, int[] community)
    {
        const double randomness = 0.01;
        var (graph, count) = (level.Graph, level.Graph.Count);
        var part = Enumerable.Range(0, count).ToArray();
        var (partStrength, size) = ((double[])level.Strengths.Clone(), Enumerable.Repeat(1, count).ToArray());
        var communityStrength = new double[count];
        for (var node = 0; node < count; node++) communityStrength[community[node]] += level.Strengths[node];
        // The weight between a part and the rest of its community.
        var outward = new double[count];
        for (var node = 0; node < count; node++) outward[node] = Within(graph, node, community);
        var (tied, isTied, touched, gains) = (new double[count], new bool[count], new List<int>(), new List<(int Part, double Weight)>());
        foreach (var node in random.Order(count))
        {
            var (own, mine, whole) = (part[node], level.Strengths[node], communityStrength[community[node]]);
            if (size[own] > 1 || !Connected(outward[own], mine, whole)) continue;
            foreach (var (neighbour, weight) in Within(graph, node, community, part)) Add(tied, isTied, touched, neighbour, weight);
            gains.Clear();
            gains.Add((own, 1));
            foreach (var candidate in touched)
            {
                var gain = tied[candidate] - options.Resolution * mine * partStrength[candidate] / level.Total;
                if (gain > LeastGain * level.Total && Connected(outward[candidate], partStrength[candidate], whole))
                    gains.Add((candidate, Math.Exp(Math.Min(700, 2 * gain / level.Total / randomness))));
            }
            var chosen = Draw(gains);
            if (chosen != own)
            {
                var between = tied[chosen];
                (part[node], size[own]) = (chosen, 0);
                size[chosen]++;
                partStrength[chosen] += mine;
                outward[chosen] += outward[own] - 2 * between;
            }
            Clear(tied, isTied, touched);
        }
        return part;

        bool Connected(double ties, double strength, double whole) => ties >= options.Resolution * strength * (whole - strength) / level.Total - LeastGain * level.Total;
    }

    private int Draw(List<(int Part, double Weight)> gains)
    {
        if (gains.Count == 1) return gains[0].Part;
        var sum = 0.0;
        foreach (var (_, weight) in gains) sum += weight;
        var mark = random.NextDouble() * sum;
        foreach (var (part, weight) in gains)
            if ((mark -= weight) < 0) return part;
        return gains[^1].Part;
    }

    private static double Within(Graph graph, int node, int[] community)
    {
        var (neighbours, weights) = graph.Ties(node);
        var sum = 0.0;
        for (var i = 0; i < neighbours.Length; i++)
            if (community[neighbours[i]] == community[node]) sum += weights[i];
        return sum;
    }

    private static List<(int Part, double Weight)> Within(Graph graph, int node, int[] community, int[] part)
    {
        var (neighbours, weights) = graph.Ties(node);
        var found = new List<(int, double)>();
        for (var i = 0; i < neighbours.Length; i++)
            if (community[neighbours[i]] == community[node]) found.Add((part[neighbours[i]], weights[i]));
        return found;
    }

    private static void Ties(Graph graph, int node, int[] community, double[] tied, bool[] isTied, List<int> touched)
    {
        var (neighbours, weights) = graph.Ties(node);
        for (var i = 0; i < neighbours.Length; i++) Add(tied, isTied, touched, community[neighbours[i]], weights[i]);
    }

    private static void Add(double[] tied, bool[] isTied, List<int> touched, int to, double weight)
    {
        tied[to] += weight;
        if (isTied[to]) return;
        isTied[to] = true;
        touched.Add(to);
    }

    private static void Clear(double[] tied, bool[] isTied, List<int> touched)
    {
        foreach (var to in touched) (tied[to], isTied[to]) = (0, false);
        touched.Clear();
    }
}
