using System.Numerics;
using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

/// <summary>Paths over ties of unlike length, against sums of fractions that are exact.</summary>
public class WeightedPathLaws
{
    [Theory]
    [InlineData(1, 2, 3, 4, 5, 6, 7, 8, 9)]
    [InlineData(1, 2, 3, 6)]
    [InlineData(1, 1000, 1_000_000)]
    public void Betweenness_and_closeness_are_those_of_exact_lengths(params int[] weights) => Prop.ForAll(Graphs(weights), graph =>
    {
        var (betweenness, closeness) = PathMeasures.Of(graph, weighted: true, null, TestContext.Current.CancellationToken);
        var (expected, near) = Exact(graph);
        return betweenness.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9) && closeness.Zip(near).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-9 * pair.Second);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nodes_leave_the_queue_by_rising_distance_however_far_the_walk_goes() => Prop.ForAll(Gen.Choose(1, 1000).ArrayOf(300).ToArbitrary(), lengths =>
    {
        var (distance, reached) = (new double[lengths.Length + 1], new List<double>());
        Array.Fill(distance, double.PositiveInfinity);
        var queue = new DistanceQueue(distance, lengths.Max());
        distance[0] = 0;
        queue.Raise(0);
        while (queue.TryTake(out var node))
        {
            reached.Add(distance[node]);
            // Each node leads to the one after it and to some farther on.
            foreach (var (next, length) in lengths.Index().Skip(node).Take(5).Select(tie => (tie.Index + 1, tie.Item)))
            {
                if (distance[node] + length >= distance[next]) continue;
                distance[next] = distance[node] + length;
                queue.Raise(next);
            }
        }
        return reached.Count == distance.Length && reached.SequenceEqual(reached.Order());
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<Graph> Graphs(int[] weights) => (
        from count in Gen.Choose(1, 12)
        from ties in (from one in Gen.Choose(0, count - 1) from other in Gen.Choose(0, count - 1) from weight in Gen.Elements(weights) select (One: Math.Min(one, other), Other: Math.Max(one, other), Weight: weight)).ListOf()
        let kept = ties.Where(tie => tie.One != tie.Other).DistinctBy(tie => (tie.One, tie.Other)).ToList()
        select new Graph(count, [.. kept.Select(tie => tie.One)], [.. kept.Select(tie => tie.Other)], [.. kept.Select(tie => (double)tie.Weight)])).ToArbitrary();

    /// <summary>By Floyd and Warshall, in units of which every length is a whole number.</summary>
    private static (double[] Betweenness, double[] Closeness) Exact(Graph graph)
    {
        var unit = graph.EdgeWeights.Aggregate(BigInteger.One, (common, weight) => common * (BigInteger)weight / BigInteger.GreatestCommonDivisor(common, (BigInteger)weight));
        var (n, length) = (graph.Count, new BigInteger?[graph.Count, graph.Count]);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
            length[graph.From[edge], graph.To[edge]] = length[graph.To[edge], graph.From[edge]] = unit / (BigInteger)graph.EdgeWeights[edge];
        var distance = (BigInteger?[,])length.Clone();
        for (var node = 0; node < n; node++) distance[node, node] = 0;
        for (var k = 0; k < n; k++)
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                    if (distance[i, k] + distance[k, j] is { } by && !(distance[i, j] <= by)) distance[i, j] = by;
        var (paths, betweenness, closeness) = (new double[n, n], new double[n], new double[n]);
        for (var from = 0; from < n; from++)
        {
            paths[from, from] = 1;
            var reached = Enumerable.Range(0, n).Where(node => distance[from, node] is not null).OrderBy(node => distance[from, node]).ToList();
            foreach (var to in reached.Skip(1)) paths[from, to] = reached.Where(before => distance[from, before] + length[before, to] == distance[from, to]).Sum(before => paths[from, before]);
            var sum = reached.Aggregate(BigInteger.Zero, (all, node) => all + distance[from, node]!.Value);
            if (reached.Count > 1) closeness[from] = (reached.Count - 1.0) * (reached.Count - 1) / (n - 1) / ((double)sum / (double)unit);
        }
        for (var node = 0; node < n; node++)
            for (var from = 0; from < n; from++)
                for (var to = from + 1; to < n; to++)
                    if (node != from && node != to && distance[from, node] + distance[node, to] is { } over && over == distance[from, to]) betweenness[node] += paths[from, node] * paths[node, to] / paths[from, to];
        return (betweenness, closeness);
    }
}
