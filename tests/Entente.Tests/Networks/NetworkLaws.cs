using Entente.Frames;
using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

/// <summary>What holds of every network.</summary>
public class NetworkLaws
{
    private static readonly string[] Measures = ["degree", "strength", "betweenness", "closeness", "pagerank", "clustering", "clustering_weighted", "constraint", "core"];

    [Fact]
    public void Measures_do_not_depend_on_the_order_of_nodes_and_ties() => Prop.ForAll(Networks(), network =>
    {
        var reversed = new Network(network.Nodes.OrderByDescending("id"), network.Edges.OrderByDescending("target", "source"));
        var (one, other) = (network.Measures(), reversed.Measures().OrderBy("node"));
        return Measures.All(measure => one.OrderBy("node").Rows.Zip(other.Rows).All(pair => Near(pair.First.Real(measure), pair.Second.Real(measure))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Betweenness_sums_to_the_steps_between_ends() => Prop.ForAll(Networks(), network =>
    {
        // Every shortest path of d steps has d − 1 nodes between its ends.
        var steps = Steps(network);
        var between = steps.Cast<int>().Where(step => step > 0).Sum(step => step - 1) / 2.0;
        return Math.Abs(network.Measures(new() { Weighted = false }).Column<double>("betweenness").Present().Sum() - between) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_partition_covers_all_nodes_and_its_modularity_is_bounded() => Prop.ForAll(Networks(), network =>
    {
        foreach (var method in Enum.GetValues<CommunityMethod>())
        {
            var partition = network.DetectCommunities(new() { Method = method, Starts = 2 });
            if (!partition.Communities.SelectMany(ids => ids).Order(StringComparer.Ordinal).SequenceEqual(network.Nodes.Column<string>("id").Present().Order(StringComparer.Ordinal))) return false;
            if (!(partition.Modularity is >= -0.5 and < 1)) return false;
            // All nodes in one community have modularity 0: a search that finds less has found nothing.
            if (partition.Modularity < -1e-9) return false;
            if (partition.Communities.Any(ids => !IsConnected(network, ids)) && method == CommunityMethod.Leiden) return false;
        }
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_largest_component_hangs_together_and_a_backbone_is_a_part() => Prop.ForAll(Networks(), network =>
    {
        var largest = network.LargestComponent();
        return IsConnected(largest, [.. largest.Nodes.Column<string>("id").Present()]) && network.Backbone(0.5).EdgeCount <= network.EdgeCount && network.Backbone(1).EdgeCount <= network.EdgeCount;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cores_and_constraint_are_within_their_bounds() => Prop.ForAll(Networks(), network => network.Measures().Rows.All(row =>
        row.Whole("core") <= row.Whole("degree") && (row.Whole("degree") == 0) == (row.Real("constraint") is null) && row.Real("constraint") is null or > 0 and <= 2
        && row.Real("clustering_weighted") <= row.Real("clustering") + 1e-12)).QuickCheckThrowOnFailure();

    internal static Arbitrary<Network> Networks() => (
        from count in Gen.Choose(1, 14)
        from ties in (from one in Gen.Choose(0, count - 1) from other in Gen.Choose(0, count - 1) from weight in Gen.Choose(1, 9) select (one, other, weight)).ListOf()
        select Of(count, [.. ties.Where(tie => tie.Item1 != tie.Item2).DistinctBy(tie => (Math.Min(tie.Item1, tie.Item2), Math.Max(tie.Item1, tie.Item2)))])).ToArbitrary();

    private static Network Of(int count, List<(int From, int To, int Weight)> ties) => new(
        new DataFrame(Column.Strings("id", Enumerable.Range(0, count).Select(node => $"n{node:00}"))),
        new DataFrame(Column.Strings("source", ties.Select(tie => $"n{tie.From:00}")), Column.Strings("target", ties.Select(tie => $"n{tie.To:00}")), Column.Wholes("weight", ties.Select(tie => tie.Weight))));

    private static bool Near(double? one, double? other) => one is null || other is null ? one is null && other is null : Math.Abs(one.Value - other.Value) < 1e-9;

    /// <summary>Distances by Floyd and Warshall; 0 for none.</summary>
    private static int[,] Steps(Network network)
    {
        const int far = 1000;
        var (n, ids) = (network.NodeCount, network.Nodes.Column<string>("id").Present().ToList());
        var steps = new int[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++) steps[i, j] = i == j ? 0 : far;
        foreach (var row in network.Edges.Rows)
        {
            var (i, j) = (ids.IndexOf(row.String("source")!), ids.IndexOf(row.String("target")!));
            steps[i, j] = steps[j, i] = 1;
        }
        for (var k = 0; k < n; k++)
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++) steps[i, j] = Math.Min(steps[i, j], steps[i, k] + steps[k, j]);
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                if (steps[i, j] >= far) steps[i, j] = 0;
        return steps;
    }

    private static bool IsConnected(Network network, IReadOnlyList<string> ids)
    {
        var (reached, all) = (new HashSet<string> { ids[0] }, ids.ToHashSet());
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            foreach (var row in network.Edges.Rows)
            {
                var (one, other) = (row.String("source")!, row.String("target")!);
                if (!all.Contains(one) || !all.Contains(other)) continue;
                if (reached.Contains(one) || reached.Contains(other))
                {
                    reached.Add(one);
                    reached.Add(other);
                }
            }
        }
        return reached.Count == ids.Count;
    }
}
