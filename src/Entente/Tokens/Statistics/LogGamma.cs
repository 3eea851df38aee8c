namespace Entente.Tokens;

/// <summary>The natural logarithm of the gamma function, for arguments above 0.</summary>
internal static class LogGamma
{
    // Coefficients of Stirling's series: Bernoulli numbers B(2k) over 2k(2k - 1).
    private static readonly double[] Stirling = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156];

    public static double Of(double x)
    {
        var product = 1.0;
        for (; x < 12; x++) product *= x;
        var (series, power) = (0.0, 1 / x);
        foreach (var coefficient in Stirling)
        {
            series += coefficient * power;
            power /= x * x;
        }
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + series - Math.Log(product);
    }

    /// <summary>The logarithm of the number of ways to choose k of n.</summary>
    public static double Choose(double n, double k) => Of(n + 1) - Of(k + 1) - Of(n - k + 1);
}
