namespace Entente.Frames;

/// <summary>Quantiles of a sample by linear interpolation (type 7 of Hyndman and Fan 1996, doi 10.2307/2684934; R's default).</summary>
internal static class Quantiles
{
    public static double Median(IEnumerable<double> values) => At([.. values.Order()], 0.5);

    /// <param name="sorted">At least one value, from low to high.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
