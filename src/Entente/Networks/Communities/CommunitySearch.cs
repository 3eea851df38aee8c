namespace Entente.Networks;

/// <summary>Louvain and Leiden: one search for the communities of most modularity.</summary>
internal sealed class CommunitySearch(CommunityOptions options, ulong start, CancellationToken cancellationToken)
{
    private RandomStream random = new(options.Seed, start);

    /// <summary>For each node the number of its community, from 0 without gaps.</summary>
    public int[] Run(Graph graph)
    {
        var all = Enumerable.Range(0, graph.Count).ToArray();
        if (graph.EdgeCount == 0) return all;
        var whole = new CommunityGraph(graph);
        if (options.Method == CommunityMethod.Louvain) return Pass(whole, all);
        // Leiden is run on its own result, for each pass can only gain.
        var community = all;
        for (var pass = 0; pass < options.Passes; pass++)
        {
            var after = Pass(whole, community);
            if (after.SequenceEqual(community) || (pass > 0 && !Gains(graph, after, community))) return community;
            community = after;
        }
        return community;
    }

    private bool Gains(Graph graph, int[] after, int[] before) => Modularity.Of(graph, after, options.Resolution) > Modularity.Of(graph, before, options.Resolution) + NodeMoves.LeastGain;

    private int[] Pass(CommunityGraph level, int[] initial)
    {
        var community = (int[])initial.Clone();
        var membership = Enumerable.Range(0, level.Count).ToArray();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var moved = NodeMoves.Settle(level, community, random.Order(level.Count), options.Resolution);
            var count = CommunityGraph.Compact(community);
            // Leiden goes on from communities that stand still, for refining them may show a way.
            if (count == level.Count || (!moved && options.Method == CommunityMethod.Louvain)) break;
            var joined = options.Method == CommunityMethod.Leiden ? CommunityRefinement.Split(level, community, options.Resolution, ref random) : community;
            var joinedCount = CommunityGraph.Compact(joined);
            // A refinement that splits everything again would never end: then the communities themselves become nodes.
            if (joinedCount == level.Count) (joined, joinedCount) = (community, count);
            var next = new int[joinedCount];
            for (var node = 0; node < joined.Length; node++) next[joined[node]] = community[node];
            for (var node = 0; node < membership.Length; node++) membership[node] = joined[membership[node]];
            (level, community) = (level.Joined(joined, joinedCount), next);
        }
        var result = Array.ConvertAll(membership, node => community[node]);
        CommunityGraph.Compact(result);
        return result;
    }
}
