using Entente.Frames;
using Entente.Networks;

namespace Entente.Tests.Networks;

/// <summary>Checks 27 and 29: measures, communities and backbone of Zachary's karate club against networkx, igraph and the R package backbone.</summary>
public class KarateClubTests
{
    private static readonly Network Karate = KarateClub.Network;

    [Theory]
    [InlineData("degree", "degree")]
    [InlineData("betweenness", "betweenness")]
    [InlineData("betweenness_share", "betweenness_share")]
    [InlineData("closeness", "closeness")]
    [InlineData("eigenvector", "eigenvector")]
    [InlineData("pagerank", "pagerank")]
    [InlineData("clustering", "clustering")]
    [InlineData("constraint", "constraint")]
    [InlineData("core", "core")]
    public void Measures_without_weights_are_those_of_networkx(string measure, string expected) =>
        AssertSame(expected, Karate.Measures(new() { Weighted = false }), measure);

    [Theory]
    [InlineData("strength", "weighted_strength")]
    [InlineData("betweenness", "weighted_betweenness")]
    [InlineData("eigenvector", "weighted_eigenvector")]
    [InlineData("pagerank", "weighted_pagerank")]
    [InlineData("clustering", "clustering")]
    [InlineData("core", "core")]
    public void Measures_with_weights_are_those_of_networkx(string measure, string expected) => AssertSame(expected, Karate.Measures(), measure);

    [Fact]
    public void The_network_has_the_published_size()
    {
        Assert.Equal((34, 78), (Karate.NodeCount, Karate.EdgeCount));
        Assert.Equal(0.13903743315508021, Karate.Density, 1e-12);
        Assert.Equal(0.5706384782076823, Karate.Measures().Column<double>("clustering").Present().Average(), 1e-9);
        Assert.Equal(231, Karate.Measures().Column<double>("strength").Present().Sum() / 2);
    }

    [Fact]
    public void The_clubs_have_the_known_modularity()
    {
        Assert.Equal(0.3582347140039448, Karate.PartitionBy("club", new() { Weighted = false }).Modularity, 1e-12);
        Assert.Equal(0.39143756676224206, Karate.PartitionBy("club").Modularity, 1e-12);
        // Zachary's own report has member 9 join the officers' club.
        var nodes = Karate.Nodes.With(Column.Strings("club", Karate.Nodes.Rows.Select(row => row.String("id") == "9" ? "Officer" : row.String("club"))));
        Assert.Equal(0.3714661, new Network(nodes, Karate.Edges).PartitionBy("club", new() { Weighted = false }).Modularity, 1e-7);
    }

    [Theory]
    [InlineData(CommunityMethod.Louvain)]
    [InlineData(CommunityMethod.Leiden)]
    public void A_single_start_reaches_a_modularity_of_point_415_for_182_of_200_seeds(CommunityMethod method)
    {
        var found = Enumerable.Range(0, 200).Select(seed => Karate.DetectCommunities(new() { Method = method, Weighted = false, Seed = seed, Starts = 1 }).Modularity).ToList();
        Assert.All(found, modularity => Assert.InRange(modularity, 0.38, 0.4197897));
        Assert.InRange(found.Count(modularity => modularity >= 0.4150), 182, 200);
    }

    [Theory]
    [InlineData(false, 0.4197896120973046)]
    [InlineData(true, 0.4449035812672174)]
    public void Leiden_finds_the_best_partition_there_is(bool weighted, double modularity)
    {
        var partition = Karate.DetectCommunities(new() { Weighted = weighted, Starts = 50 });
        Assert.Equal(modularity, partition.Modularity, 1e-10);
        Assert.Equal([12, 11, 6, 5], partition.Communities.Select(community => community.Count));
        Assert.Equal(["5", "6", "7", "11", "17"], partition.Communities[3]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Betweenness_has_the_same_bits_on_any_number_of_threads(bool weighted)
    {
        var one = PathMeasures.Of(Karate.Graph, weighted, null, TestContext.Current.CancellationToken, threads: 1);
        foreach (var threads in new[] { 2, 3, 16 })
        {
            var many = PathMeasures.Of(Karate.Graph, weighted, null, TestContext.Current.CancellationToken, threads);
            Assert.Equal(one.Betweenness.Select(BitConverter.DoubleToInt64Bits), many.Betweenness.Select(BitConverter.DoubleToInt64Bits));
            Assert.Equal(one.Closeness.Select(BitConverter.DoubleToInt64Bits), many.Closeness.Select(BitConverter.DoubleToInt64Bits));
        }
    }

    [Fact]
    public void Measures_and_communities_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Karate.Measures(cancellationToken: cancelled.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Karate.DetectCommunities(cancellationToken: cancelled.Token));
    }

    [Fact]
    public void The_disparity_filter_gives_the_alphas_of_backbone()
    {
        var filter = Karate.DisparityFilter();
        foreach (var column in new[] { "alpha_source", "alpha_target", "alpha" })
            Assert.All(filter.Column<double>(column).Present().Zip(KarateClub.Disparity.Column<double>(column).Present()), pair => Assert.Equal(pair.Second, pair.First, 1e-9));
        Assert.Equal(KarateClub.Disparity.Column<string>("source").Present(), filter.Column<string>("source").Present());
        Assert.Equal((4, 18), (Karate.Backbone(0.2).EdgeCount, Karate.Backbone(0.3).EdgeCount));
    }

    private static void AssertSame(string expected, DataFrame measures, string measure)
    {
        Assert.Equal(34, measures.RowCount);
        for (var row = 0; row < 34; row++)
            Assert.Equal(KarateClub.Measures.Rows.ElementAt(row).Real(expected)!.Value, measures.Rows.ElementAt(row).Real(measure)!.Value, 1e-9);
    }
}
