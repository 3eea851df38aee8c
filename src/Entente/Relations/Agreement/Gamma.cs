namespace Entente.Relations;

/// <summary>The gamma function's incomplete ratio, which is also the chance that a Poisson count of mean x reaches a.</summary>
internal static class Gamma
{
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>P(a, x), by its series below a + 1 and by its continued fraction (Lentz) above; see Abramowitz and Stegun (1964), 6.5.29 and 6.5.31.</summary>
    public static double Lower(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Math.Min(1, Front(a, x) * Series(a, x)) : Math.Max(0, 1 - Front(a, x) * Fraction(a, x));

    /// <summary>1 − P(a, x), without loss where it is small.</summary>
    public static double Upper(double a, double x) => x <= 0 ? 1 : x < a + 1 ? Math.Max(0, 1 - Front(a, x) * Series(a, x)) : Math.Min(1, Front(a, x) * Fraction(a, x));

    private static double Front(double a, double x) => Math.Exp(a * Math.Log(x) - x - Log(a));

    /// <summary>ln Γ(x) for x of at least ½, by Lanczos's approximation.</summary>
    private static double Log(double x)
    {
        x -= 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var n = 1; n < 1_000_000 && term > sum * 1e-17; n++) sum += term *= x / (a + n);
        return sum;
    }

    private static double Fraction(double a, double x)
    {
        const double tiny = 1e-300;
        var b = x + 1 - a;
        var (c, d) = (1 / tiny, 1 / b);
        var value = d;
        for (var n = 1; n < 1_000_000; n++)
        {
            var factor = -n * (n - a);
            b += 2;
            d = factor * d + b;
            d = 1 / (Math.Abs(d) < tiny ? tiny : d);
            c = b + factor / c;
            if (Math.Abs(c) < tiny) c = tiny;
            value *= d * c;
            if (Math.Abs(d * c - 1) < 1e-16) break;
        }
        return value;
    }
}
