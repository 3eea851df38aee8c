namespace Entente.Tokens;

/// <summary>Corrects for the many tests of one table.</summary>
internal static class FalseDiscoveryRate
{
    /// <summary>The least false-discovery rate at which each test would still be accepted; missing values stay missing.</summary>
    /// <remarks>Source: Benjamini and Hochberg 1995, Controlling the false discovery rate, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x.</remarks>
    public static double?[] Adjust(IReadOnlyList<double?> probabilities)
    {
        var adjusted = new double?[probabilities.Count];
        var order = Enumerable.Range(0, probabilities.Count).Where(i => probabilities[i] is { } p && !double.IsNaN(p)).OrderBy(i => probabilities[i]).ThenBy(i => i).ToArray();
        var least = 1.0;
        for (var rank = order.Length; rank > 0; rank--)
        {
            least = Math.Min(least, probabilities[order[rank - 1]]!.Value * order.Length / rank);
            adjusted[order[rank - 1]] = least;
        }
        return adjusted;
    }
}
