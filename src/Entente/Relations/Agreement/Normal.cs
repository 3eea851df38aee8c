namespace Entente.Relations;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    /// <summary>The confidence, if it is one.</summary>
    public static double Confidence(double confidence) => confidence is > 0 and < 1 ? confidence : throw Errors.Between(nameof(confidence), confidence, 0, 1);

    /// <summary>The chance of a value below z.</summary>
    public static double Below(double z) => z < 0 ? Tail(-z) : 1 - Tail(z);

    /// <summary>The chance of a value above z, for z of 0 or more: half the incomplete gamma ratio of ½ at z²/2.</summary>
    public static double Tail(double z) => 0.5 * Gamma.Upper(0.5, z * z / 2);

    /// <summary>The value below which lies a share p, by halving; exact to the last bits that <see cref="Below"/> has.</summary>
    public static double Quantile(double p)
    {
        var (low, high) = (-40.0, 40.0);
        for (var middle = 0.0; middle > low && middle < high && high - low > 1e-15; middle = (low + high) / 2)
        {
            if (Below(middle) < p) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }
}
