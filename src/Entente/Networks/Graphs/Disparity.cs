namespace Entente.Networks;

/// <summary>The disparity filter.</summary>
internal static class Disparity
{
    /// <summary>For each tie the chance (1 − w/s)^(k − 1) that one of a node's k ties gets so large a share of its strength s if these were dealt out evenly at random, at both ends; 1 at an end with one tie.</summary>
    public static (double Source, double Target, double Least)[] Of(Graph graph, double alpha)
    {
        if (!(alpha is > 0 and <= 1)) throw Errors.Between(nameof(alpha), alpha, "above 0 and at most 1");
        var strength = Enumerable.Range(0, graph.Count).Select(graph.Strength).ToArray();
        return [.. Enumerable.Range(0, graph.EdgeCount).Select(edge =>
        {
            var (source, target) = (At(graph.From[edge]), At(graph.To[edge]));
            return (source, target, Math.Min(source, target));

            double At(int node) => Math.Pow(1 - graph.EdgeWeights[edge] / strength[node], graph.Degree(node) - 1);
        })];
    }
}
