using Entente.Relations;

namespace Entente.Dates;

/// <summary>The exact interval of the mean of a Poisson count.</summary>
public static class PoissonInterval
{
    /// <summary>The means at which so large a count, and so small a one, is as rare as half of what the confidence leaves.</summary>
    /// <param name="count">The count; from 0 to 100,000,000.</param>
    /// <param name="confidence">Above 0 and below 1; 0.95 by default.</param>
    /// <returns>The interval; its lower end is 0 for a count of 0.</returns>
    /// <remarks>F. Garwood (1936), Biometrika 28, 437–442, doi:10.1093/biomet/28.3-4.437.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ConfidenceInterval Of(int count, double confidence = 0.95)
    {
        if (count is < 0 or > 100_000_000) throw Errors.Between(nameof(count), count, 0, 100_000_000);
        var tail = (1 - Normal.Confidence(confidence)) / 2;
        var most = count + 10 * Math.Sqrt(count + 1) + 20;
        return new(count == 0 ? 0 : Root(mean => Gamma.Lower(count, mean) - tail, 0, count), Root(mean => Gamma.Lower(count + 1, mean) - (1 - tail), count, most));
    }

    /// <summary>Where a growing function passes zero, by halving until the halves are equal.</summary>
    private static double Root(Func<double, double> growing, double low, double high)
    {
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            if (growing(middle) < 0) low = middle;
            else high = middle;
        }
        return high;
    }
}
