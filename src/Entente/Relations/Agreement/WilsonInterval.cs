namespace Entente.Relations;

/// <summary>The score interval of a share: good for small counts, and never outside 0 and 1.</summary>
public static class WilsonInterval
{
    /// <summary>
    /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), with p the share, n the trials and z the normal quantile of the confidence.
    /// </summary>
    /// <param name="successes">How many; from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Of how many; 0 or more.</param>
    /// <param name="confidence">Above 0 and below 1; 0.95 by default.</param>
    /// <returns>The interval; <see langword="null"/> where there were no trials.</returns>
    /// <remarks>E. B. Wilson (1927), Journal of the American Statistical Association 22, 209–212, doi:10.1080/01621459.1927.10502953.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ConfidenceInterval? Of(int successes, int trials, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        if (successes < 0 || successes > trials) throw Errors.Between(nameof(successes), successes, 0, trials);
        var z = Normal.Quantile(0.5 + Normal.Confidence(confidence) / 2);
        return trials == 0 ? null : Of((double)successes / trials, trials, z);
    }

    /// <summary>The interval of a share of so many trials, which need not be whole.</summary>
    internal static ConfidenceInterval Of(double p, double n, double z)
    {
        var centre = p + z * z / (2 * n);
        var reach = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        var scale = 1 + z * z / n;
        return new(p == 0 ? 0 : Math.Max(0, (centre - reach) / scale), p == 1 ? 1 : Math.Min(1, (centre + reach) / scale));
    }
}
