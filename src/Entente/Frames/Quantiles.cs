namespace Entente.Frames;

/// <summary>Quantiles of a sample by linear interpolation (type 7 of Hyndman and Fan 1996, doi 10.2307/2684934; R's default).</summary>
internal static class Quantiles
{
    public static double Median(IEnumerable<double> values) => At([.. values.Order()], 0.5);

    /// <param name="sorted">At least one value, from low to high, NaN first; a sample with NaN has no quantiles but NaN.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double At(double[] sorted, double share)
    {
        if (double.IsNaN(sorted[0])) return double.NaN;
        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        var weight = place - below;
        // Weighing two equal values could miss them by a bit, and 0 × ∞ is NaN.
        return weight == 0 || sorted[below] == sorted[above] ? sorted[below] : (1 - weight) * sorted[below] + weight * sorted[above];
    }
}
