namespace Entente.Networks;

/// <summary>How likely two actors would share at least so many units if each kept its number of units and chance dealt them out.</summary>
/// <remarks>
/// P(X ≥ k) with X hypergeometric: of N units n₁ have the one and n₂ the other. The first term is computed in logarithms by Loader's saddle-point form (Loader 2000, Fast and accurate computation of binomial
/// probabilities), which loses no digits however large N is, and the others follow by their ratios until they no longer count. Used so for ties by Tumminello and others 2011, doi:10.1371/journal.pone.0017994.
/// </remarks>
internal static class HypergeometricTail
{
    /// <summary>ln P(X ≥ k).</summary>
    public static double LogAtLeast(long k, long n1, long n2, long total)
    {
        var least = Math.Max(0, n1 + n2 - total);
        if (k <= least) return 0;
        // From above the mean the terms fall at once; from below, those that are left out do.
        if (k >= (double)n1 * n2 / total) return Math.Min(0, LogProbability(k, n1, n2, total) + Math.Log(Sum(k, n1, n2, total, up: true)));
        var below = LogProbability(k - 1, n1, n2, total) + Math.Log(Sum(k - 1, n1, n2, total, up: false));
        return Log1P(-Math.Exp(Math.Min(0, below)));
    }

    /// <summary>The terms from k on, upwards or downwards, over the first of them.</summary>
    private static double Sum(double k, double n1, double n2, double total, bool up)
    {
        var (sum, term) = (1.0, 1.0);
        var (least, most) = (Math.Max(0, n1 + n2 - total), Math.Min(n1, n2));
        while (up ? k < most : k > least)
        {
            term *= up ? (n1 - k) * (n2 - k) / ((k + 1) * (total - n1 - n2 + k + 1)) : k * (total - n1 - n2 + k) / ((n1 - k + 1) * (n2 - k + 1));
            k += up ? 1 : -1;
            sum += term;
            if (term < sum * 1e-17) break;
        }
        return sum;
    }

    private static double LogProbability(double k, double n1, double n2, double total)
    {
        var p = n2 / total;
        return LogBinomial(k, n1, p, 1 - p) + LogBinomial(n2 - k, total - n1, p, 1 - p) - LogBinomial(n2, total, p, 1 - p);
    }

    private static double LogBinomial(double x, double n, double p, double q)
    {
        if (x == 0) return n == 0 ? 0 : n * (q < 0.5 ? Math.Log(q) : Log1P(-p));
        if (x == n) return n * (p < 0.5 ? Math.Log(p) : Log1P(-q));
        var exponent = StirlingError(n) - StirlingError(x) - StirlingError(n - x) - Deviance(x, n * p) - Deviance(n - x, n * q);
        return exponent + 0.5 * Math.Log(n / (2 * Math.PI * x * (n - x)));
    }

    /// <summary>ln n! − ln(√(2πn) (n/e)ⁿ).</summary>
    private static double StirlingError(double n)
    {
        if (n < 16)
        {
            var factorial = 1.0;
            for (var i = 2; i <= n; i++) factorial *= i;
            return Math.Log(factorial) - (0.5 * Math.Log(2 * Math.PI * n) + n * Math.Log(n) - n);
        }
        var square = 1 / (n * n);
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 * square) * square) * square) * square) / n;
    }

    /// <summary>x ln(x/m) + m − x, without loss where x is near m.</summary>
    private static double Deviance(double x, double m)
    {
        if (Math.Abs(x - m) >= 0.1 * (x + m)) return x * Math.Log(x / m) + m - x;
        var v = (x - m) / (x + m);
        var (sum, term) = ((x - m) * v, 2 * x * v);
        for (var j = 1; ; j++)
        {
            term *= v * v;
            var next = sum + term / (2 * j + 1);
            if (next == sum) return next;
            sum = next;
        }
    }

    private static double Log1P(double x)
    {
        if (x <= -1) return double.NegativeInfinity;
        if (Math.Abs(x) > 1e-4) return Math.Log(1 + x);
        return x - x * x / 2 + x * x * x / 3 - x * x * x * x / 4;
    }
}
