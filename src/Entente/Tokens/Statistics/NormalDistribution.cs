namespace Entente.Tokens;

/// <summary>The standard normal distribution, to about fifteen digits, far tails included.</summary>
internal static class NormalDistribution
{
    /// <summary>The probability of a value at most as great.</summary>
    public static double Cumulative(double z) => 0.5 * ComplementaryError(-z / Math.Sqrt(2));

    /// <summary>The probability of a value at least as far from 0, on either side.</summary>
    public static double TwoSided(double z) => ComplementaryError(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The value with that probability below it, by halving.</summary>
    public static double Quantile(double probability)
    {
        var (low, high) = (-40.0, 40.0);
        for (var step = 0; step < 200 && high - low > 1e-15; step++)
        {
            var middle = (low + high) / 2;
            if (Cumulative(middle) < probability) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// <summary>erfc: by its power series near 0, by its continued fraction (Abramowitz and Stegun 7.1.6 and 7.1.14) further out.</summary>
    private static double ComplementaryError(double x)
    {
        if (x < 0) return 2 - ComplementaryError(-x);
        if (double.IsNaN(x)) return x;
        if (x < 2)
        {
            var (term, sum) = (x, x);
            for (var n = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); n++) sum += term *= 2 * x * x / (2 * n + 1);
            return 1 - 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
        }
        var fraction = 0.0;
        for (var n = 200; n > 0; n--) fraction = n / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * (x + fraction));
    }
}
