using Entente.Frames;
using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

/// <summary>Check 31, and signed networks that can be checked with a pencil; data/SOURCES.md says where the figures come from.</summary>
public class SignedNetworkTests
{
    private static readonly SignedNetwork Tribes = new(NetworkFiles.Read(KarateClub.Data("gahuku_gama_tribes_edges.csv")));

    [Fact]
    public void The_Gahuku_Gama_tribes_have_the_published_triads()
    {
        Assert.Equal((16, 29, 29), (Tribes.NodeCount, Tribes.PositiveCount, Tribes.NegativeCount));
        Assert.Equal([19L, 2, 40, 7], Tribes.Triads().Column<long>("count").Present());
        Assert.Equal(68, Tribes.ToTriadFrame().RowCount);
        Assert.Equal(59, Tribes.ToTriadFrame().Column<bool>("balanced").Present().Count(balanced => balanced));
    }

    [Fact]
    public void The_Gahuku_Gama_tribes_have_the_published_balance()
    {
        var balance = Tribes.Balance();
        Assert.Equal(0.8676471, balance.TriangleIndex!.Value, 1e-7);
        Assert.Equal(0.3575761, balance.WalkIndex!.Value, 1e-7);
        Assert.Equal(7, balance.Frustration);
        Assert.True(balance.Camps.IsExact);
        Assert.Equal(0.7586207, balance.FrustrationIndex!.Value, 1e-7);
        Assert.Equal(["Gama", "Gavev", "Kotun", "Nagad"], balance.Camps.Clusters[1].Order(StringComparer.Ordinal));
        Assert.Equal(7, balance.Camps.ToViolationFrame().RowCount);
    }

    [Fact]
    public void Three_clusters_of_tribes_have_two_ties_at_odds()
    {
        var clusters = Tribes.Clusters(3);
        Assert.Equal((2, true), (clusters.Violations, clusters.IsExact));
        Assert.Equal(29, Tribes.Clusters(1).Violations);
        Assert.True(Tribes.Clusters(4).Violations <= 2);
    }

    [Fact]
    public void The_signed_Laplacian_of_the_tribes_has_the_published_eigenvalues()
    {
        var values = Tribes.LaplacianEigenvalues();
        Assert.Equal([1.04028908, 2.10253936, 3.30430212], values.Take(3).Select(value => Math.Round(value, 8)));
        // The trace: the sum of degrees.
        Assert.Equal(116, values.Sum(), 1e-9);
    }

    [Fact]
    public void Two_friends_and_a_common_enemy_are_balanced_and_a_friend_of_both_is_torn()
    {
        var balanced = Of(("a", "b", 1), ("a", "c", -1), ("b", "c", -1)).Balance();
        Assert.Equal((1.0, 0, 1.0), (balanced.TriangleIndex, balanced.Frustration, balanced.FrustrationIndex));
        Assert.Equal(1, balanced.WalkIndex!.Value, 1e-12);
        var torn = Of(("a", "b", -1), ("a", "c", 1), ("b", "c", 1)).Balance();
        Assert.Equal((0.0, 1), (torn.TriangleIndex, torn.Frustration));
        Assert.Equal(1 / 3.0, torn.FrustrationIndex!.Value, 1e-12);
        // Eigenvalues of the signs are 1, 1, −2, of the ties 2, −1, −1.
        Assert.Equal((2 * Math.E + Math.Exp(-2)) / (Math.Exp(2) + 2 / Math.E), torn.WalkIndex!.Value, 1e-12);
    }

    [Fact]
    public void What_there_is_nothing_to_say_of_is_missing_and_ties_that_balance_out_do_not_count()
    {
        var balance = Of(("a", "b", 0)).Balance();
        Assert.Equal((null, null, null, 0), (balance.TriangleIndex, balance.WalkIndex, balance.FrustrationIndex, balance.Frustration));
        Assert.Contains("have no signs", Assert.Throws<ArgumentException>(() => new SignedNetwork(KarateClub.Network)).Message);
    }

    [Fact]
    public void A_dense_network_of_thirty_nodes_is_solved_exactly_and_a_larger_one_said_not_to_be()
    {
        var thirty = Random(30, 1);
        var exact = thirty.Clusters(2);
        Assert.True(exact.IsExact);
        Assert.False(Random(31, 1).Clusters(2).IsExact);
        // No local search of another start does better than the exact answer.
        Assert.All(Enumerable.Range(1, 5), seed => Assert.True(Local(thirty, seed) >= exact.Violations));
    }

    [Fact]
    public void The_search_finds_what_trying_all_camps_finds() => Prop.ForAll(Signed(), network =>
    {
        foreach (var count in new[] { 2, 3 })
            if (network.Clusters(count).Violations != ByTryingAll(network, count)) return false;
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_least_eigenvalue_is_zero_where_and_only_where_a_piece_is_balanced() => Prop.ForAll(Signed(), network =>
        network.LaplacianEigenvalues()[0] is var least && least > -1e-9 && (network.Balance().Frustration > 0 || least < 1e-9)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_series_has_one_row_a_period_in_order_of_time()
    {
        var series = new SignedNetworkSeries(
        [
            new("2021", new(2021, 1, 1), new(2021, 12, 31), Of(("a", "b", -1), ("a", "c", 1), ("b", "c", 1))),
            new("2020", new(2020, 1, 1), new(2020, 12, 31), Of(("a", "b", 1), ("a", "c", -1), ("b", "c", -1))),
        ]);
        Assert.Equal(["2020", "2021"], series.ToFrame().Column<string>("period").Present());
        Assert.Equal([1.0, 0.0], series.ToFrame().Column<double>("triangle_index").Present());
    }

    private static SignedNetwork Of(params (string One, string Other, int Sign)[] ties) => new(new Network(new DataFrame(
        Column.Strings("source", ties.Select(tie => tie.One)), Column.Strings("target", ties.Select(tie => tie.Other)), Column.Wholes("sign", ties.Select(tie => tie.Sign)))));

    private static SignedNetwork Random(int count, ulong state)
    {
        var ties = new List<(string, string, int)>();
        for (var i = 0; i < count; i++)
            for (var j = 0; j < i; j++)
            {
                state = state * 6364136223846793005 + 1442695040888963407;
                ties.Add(($"n{i}", $"n{j}", (state >> 62) % 2 == 0 ? 1 : -1));
            }
        return Of([.. ties]);
    }

    private static int Local(SignedNetwork network, int seed)
    {
        var nodes = network.ToNetwork().Nodes.Column<string>("id").Present().ToList();
        var camps = nodes.ToDictionary(node => node, node => (nodes.IndexOf(node) * 2654435761L + seed * 40503L) / 7 % 2 == 0);
        var ties = network.ToFrame().Rows.Select(row => (One: row.String("source")!, Other: row.String("target")!, Positive: row.Whole("sign") > 0)).ToList();
        int Odds() => ties.Count(tie => camps[tie.One] == camps[tie.Other] != tie.Positive);
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var node in nodes)
            {
                var before = Odds();
                camps[node] = !camps[node];
                if (Odds() < before) moved = true;
                else camps[node] = !camps[node];
            }
        }
        return Odds();
    }

    private static int ByTryingAll(SignedNetwork network, int count)
    {
        var ids = network.ToNetwork().Nodes.Column<string>("id").Present().ToList();
        var ties = network.ToFrame().Rows.Select(row => (One: ids.IndexOf(row.String("source")!), Other: ids.IndexOf(row.String("target")!), Positive: row.Whole("sign") > 0)).ToList();
        var least = int.MaxValue;
        for (var code = 0; code < Math.Pow(count, ids.Count); code++)
        {
            var cluster = ids.Select((_, i) => code / (int)Math.Pow(count, i) % count).ToArray();
            least = Math.Min(least, ties.Count(tie => cluster[tie.One] == cluster[tie.Other] != tie.Positive));
        }
        return least;
    }

    private static Arbitrary<SignedNetwork> Signed() => (
        from count in Gen.Choose(2, 7)
        from ties in (from one in Gen.Choose(0, count - 1) from other in Gen.Choose(0, count - 1) from sign in Gen.Elements(1, -1, -1) select (one, other, sign)).ListOf()
        let simple = ties.Where(tie => tie.one != tie.other).DistinctBy(tie => (Math.Min(tie.one, tie.other), Math.Max(tie.one, tie.other))).ToList()
        where simple.Count > 0
        select Of([.. simple.Select(tie => ($"n{tie.one}", $"n{tie.other}", tie.sign))])).ToArbitrary();
}
