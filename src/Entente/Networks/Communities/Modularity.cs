namespace Entente.Networks;

/// <summary>How much more of the ties' weight lies within communities than chance would put there.</summary>
internal static class Modularity
{
    /// <summary>Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113: Σ over communities of weight within / weight − resolution · (strength / twice the weight)²; 0 without ties.</summary>
    public static double Of(Graph graph, int[] community, double resolution)
    {
        if (graph.EdgeCount == 0) return 0;
        var count = community.Max() + 1;
        var (within, strength, total) = (new double[count], new double[count], 0.0);
        for (var edge = 0; edge < graph.EdgeCount; edge++)
        {
            var (one, other, weight) = (community[graph.From[edge]], community[graph.To[edge]], graph.EdgeWeights[edge]);
            if (one == other) within[one] += weight;
            strength[one] += weight;
            strength[other] += weight;
            total += weight;
        }
        var sum = 0.0;
        for (var i = 0; i < count; i++) sum += within[i] / total - resolution * (strength[i] / (2 * total)) * (strength[i] / (2 * total));
        return sum;
    }
}
