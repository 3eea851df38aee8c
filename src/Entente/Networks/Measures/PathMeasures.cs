using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Betweenness and closeness, from one walk over all shortest paths.</summary>
internal static class PathMeasures
{
    /// <summary>Sources are dealt into so many blocks whatever the number of threads, and blocks are added in order, so every sum has the same bits everywhere.</summary>
    private const int Blocks = 64;

    /// <returns>For each node the pairs of others whose shortest paths run over it, each pair by its share of such paths; and its closeness.</returns>
    public static (double[] Betweenness, double[] Closeness) Of(Graph graph, bool weighted, IProgress<WorkProgress>? progress, CancellationToken cancellationToken, int? threads = null)
    {
        var (sums, closeness) = (new double[Math.Min(Blocks, Math.Max(1, graph.Count))][], new double[graph.Count]);
        // A strong tie is a short way.
        var ways = weighted ? graph.WithWeights(weight => 1 / weight) : graph;
        long done = 0;
        Parallel.For(0, sums.Length, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount, CancellationToken = cancellationToken }, block =>
        {
            var (paths, sum) = (ShortestPaths.Of(ways, weighted), new double[graph.Count]);
            for (var source = block; source < graph.Count; source += sums.Length)
            {
                cancellationToken.ThrowIfCancellationRequested();
                paths.From(source, sum);
                closeness[source] = Closeness(paths, graph.Count);
                progress?.Report(new(Interlocked.Increment(ref done), graph.Count, "nodes"));
            }
            sums[block] = sum;
        });
        var betweenness = new double[graph.Count];
        foreach (var sum in sums)
            for (var node = 0; node < betweenness.Length; node++) betweenness[node] += sum[node];
        // Every pair was counted from both of its ends.
        for (var node = 0; node < betweenness.Length; node++) betweenness[node] /= 2;
        return (betweenness, closeness);
    }

    /// <summary>One over the mean distance to the nodes that can be reached, times their share of all others.</summary>
    private static double Closeness(ShortestPaths paths, int count)
    {
        if (paths.Reached < 2) return 0;
        double others = paths.Reached - 1;
        return others / paths.DistanceSum * (others / (count - 1));
    }
}
