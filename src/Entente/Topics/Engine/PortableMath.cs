namespace Entente.Topics;

/// <summary>Functions that give the same bits on every machine: the platform's own differ in their last digit between operating systems.</summary>
/// <remarks>Only additions, multiplications, divisions and roots, which IEEE 754 defines to the bit. Relative errors are below 1e-14.</remarks>
internal static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>The natural logarithm; of zero, negative infinity.</summary>
    public static double Log(double x)
    {
        if (!(x > 0)) return x == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsPositiveInfinity(x)) return x;
        var exponent = 0;
        if (x < 2.2250738585072014e-308) (x, exponent) = (x * (1L << 54), -54);
        var bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble(bits & 0xFFFFFFFFFFFFF | 0x3FF0000000000000);
        if (mantissa > 1.4142135623730951) (mantissa, exponent) = (mantissa / 2, exponent + 1);
        // log m = 2 artanh s, whose series in s² converges fast, for |s| is at most 0.172.
        var s = (mantissa - 1) / (mantissa + 1);
        var z = s * s;
        var series = 1.0 / 21;
        for (var odd = 19; odd >= 3; odd -= 2) series = 1.0 / odd + z * series;
        return exponent * Ln2High + (2 * s + (2 * s * z * series + exponent * Ln2Low));
    }

    /// <summary>e to the power of x.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.78) return double.PositiveInfinity;
        if (x < -708) return 0;
        var exponent = (int)Math.Floor(x / (Ln2High + Ln2Low) + 0.5);
        var rest = x - exponent * Ln2High - exponent * Ln2Low;
        var series = 1.0;
        for (var n = 14; n >= 1; n--) series = 1 + rest / n * series;
        // In two steps, for two to the power of 1024 is no number, but half of it twice may be.
        var half = exponent / 2;
        return series * Power(half) * Power(exponent - half);
    }

    /// <summary>The derivative of the logarithm of the gamma function, above zero.</summary>
    public static double Digamma(double x)
    {
        var sum = 0.0;
        for (; x < 8; x++) sum -= 1 / x;
        var z = 1 / (x * x);
        return sum + Log(x) - 0.5 / x - z * (1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z * (1.0 / 132 - z * (691.0 / 32760))))));
    }

    private static double Power(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
