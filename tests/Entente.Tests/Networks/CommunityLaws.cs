using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

/// <summary>What Traag, Waltman and van Eck (2019) warrant of Leiden, and what they found of it beside Louvain.</summary>
public class CommunityLaws
{
    [Fact]
    public void Leiden_leaves_no_node_that_would_gain_elsewhere_and_no_two_communities_that_would_gain_together() => Prop.ForAll(NetworkLaws.Networks(), network =>
    {
        var (graph, found) = (network.Graph, network.DetectCommunities(new() { Starts = 1, Passes = 10_000 }));
        var (membership, modularity) = ((int[])found.Membership.Clone(), found.Modularity);
        for (var node = 0; node < graph.Count; node++)
        {
            var own = membership[node];
            for (var other = 0; other <= found.Communities.Count; other++)
            {
                membership[node] = other;
                if (Modularity.Of(graph, membership, 1) > modularity + 1e-9) return false;
            }
            membership[node] = own;
        }
        return Enumerable.Range(0, found.Communities.Count).All(one => Enumerable.Range(0, one).All(other => Modularity.Of(graph, Array.ConvertAll(membership, own => own == one ? other : own), 1) <= modularity + 1e-9));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(600, 3000, 1, 0.85)]
    [InlineData(600, 3000, 12, 0.6)]
    [InlineData(2000, 9000, 40, 0.85)]
    [InlineData(3000, 20_000, 3, 0.5)]
    public void Leiden_is_at_least_as_good_as_Louvain_and_its_communities_hang_together(int nodes, int ties, int groups, double within)
    {
        var graph = Made(nodes, ties, groups, within);
        var (leiden, louvain) = (Found(graph, CommunityMethod.Leiden), Found(graph, CommunityMethod.Louvain));
        Assert.InRange(Modularity.Of(graph, leiden, 1), Modularity.Of(graph, louvain, 1) - 1e-12, 1);
        var inside = Enumerable.Range(0, graph.EdgeCount).Where(tie => leiden[graph.From[tie]] == leiden[graph.To[tie]]).ToArray();
        var pieces = new Graph(graph.Count, [.. inside.Select(tie => graph.From[tie])], [.. inside.Select(tie => graph.To[tie])], [.. inside.Select(_ => 1.0)]).Components();
        Assert.Equal(leiden.Distinct().Count(), pieces.Distinct().Count());
    }

    [Theory]
    [InlineData(CommunityMethod.Leiden)]
    [InlineData(CommunityMethod.Louvain)]
    public void Groups_that_were_planted_are_found(CommunityMethod method)
    {
        var found = Found(Made(2000, 20_000, 20, 0.9), method);
        Assert.Equal(20, found.Distinct().Count());
        Assert.All(Enumerable.Range(0, 2000), node => Assert.Equal(found[node % 20], found[node]));
    }

    [Fact]
    public void More_passes_of_Leiden_never_find_less()
    {
        var (graph, before) = (Made(3000, 20_000, 1, 0), double.NegativeInfinity);
        foreach (var passes in new[] { 1, 2, 5, 20 })
        {
            var modularity = Modularity.Of(graph, NetworkCommunities.Best(graph, new() { Starts = 1, Passes = passes }, null, TestContext.Current.CancellationToken), 1);
            Assert.InRange(modularity, before, 1);
            before = modularity;
        }
    }

    private static int[] Found(Graph graph, CommunityMethod method) => NetworkCommunities.Best(graph, new() { Method = method, Starts = 1 }, null, TestContext.Current.CancellationToken);

    /// <summary>A network of chance in which a share of the ties stays within groups of equal size.</summary>
    private static Graph Made(int nodes, int ties, int groups, double within)
    {
        var (random, seen) = (new RandomStream(7, 0), new HashSet<(int, int)>());
        while (seen.Count < ties)
        {
            var one = random.NextIndex(nodes);
            var other = random.NextDouble() < within ? random.NextIndex(nodes / groups) * groups + one % groups : random.NextIndex(nodes);
            if (one != other && other < nodes) seen.Add((Math.Min(one, other), Math.Max(one, other)));
        }
        return new(nodes, [.. seen.Select(tie => tie.Item1)], [.. seen.Select(tie => tie.Item2)], [.. seen.Select(tie => tie.Item1 * 31 % 9 + 1.0)]);
    }
}
