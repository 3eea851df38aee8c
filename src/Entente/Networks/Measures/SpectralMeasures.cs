namespace Entente.Networks;

/// <summary>Measures that a node has from the measures of its neighbours.</summary>
internal static class SpectralMeasures
{
    private const int MostSweeps = 20_000;
    private const double Still = 1e-13;

    /// <summary>The leading eigenvector of the matrix of weights, of length 1, with nothing below zero; <see langword="null"/> where it does not settle.</summary>
    public static double[]? Eigenvector(Graph graph)
    {
        var vector = new double[graph.Count];
        if (graph.EdgeCount == 0) return vector;
        Array.Fill(vector, 1 / Math.Sqrt(graph.Count));
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var (next, value) = (new double[graph.Count], 0.0);
            for (var node = 0; node < next.Length; node++)
            {
                var sum = 0.0;
                var (neighbours, weights) = graph.Ties(node);
                for (var i = 0; i < neighbours.Length; i++) sum += weights[i] * vector[neighbours[i]];
                next[node] = sum;
                value += sum * vector[node];
            }
            // Half the eigenvalue on the diagonal leaves the eigenvectors as they are and keeps two-sided networks from swinging to and fro.
            var (square, moved) = (0.0, 0.0);
            for (var node = 0; node < next.Length; node++)
            {
                next[node] += value / 2 * vector[node];
                square += next[node] * next[node];
            }
            var length = Math.Sqrt(square);
            for (var node = 0; node < next.Length; node++)
            {
                next[node] /= length;
                moved = Math.Max(moved, Math.Abs(next[node] - vector[node]));
            }
            vector = next;
            if (moved < Still) return vector;
        }
        return null;
    }

    /// <summary>Where a walker stands in the long run who follows ties by weight, and with one minus the damping begins anew anywhere; they sum to 1.</summary>
    public static double[] PageRank(Graph graph, double damping)
    {
        var rank = new double[graph.Count];
        if (graph.Count == 0) return rank;
        Array.Fill(rank, 1.0 / graph.Count);
        var strength = Enumerable.Range(0, graph.Count).Select(graph.Strength).ToArray();
        for (var (sweep, moved) = (0, double.MaxValue); sweep < MostSweeps && moved > Still; sweep++)
        {
            var alone = 0.0;
            for (var node = 0; node < rank.Length; node++)
                if (strength[node] == 0) alone += rank[node];
            var next = new double[graph.Count];
            moved = 0;
            for (var node = 0; node < next.Length; node++)
            {
                var sum = 0.0;
                var (neighbours, weights) = graph.Ties(node);
                for (var i = 0; i < neighbours.Length; i++) sum += rank[neighbours[i]] * weights[i] / strength[neighbours[i]];
                next[node] = damping * (sum + alone / graph.Count) + (1 - damping) / graph.Count;
                moved += Math.Abs(next[node] - rank[node]);
            }
            rank = next;
        }
        return rank;
    }
}
