using Entente.Relations;

namespace Entente.Dates;

/// <summary>The test of Mann and Kendall for a trend: whether later values are larger more often than smaller.</summary>
/// <param name="S">Pairs in which the later value is larger, minus pairs in which it is smaller.</param>
/// <param name="TauB">Kendall's τ-b between the values and time, from −1 to 1; NaN where all values are equal.</param>
/// <param name="Variance">The variance of S without a trend, with ties taken into account.</param>
/// <param name="Z">S made a standard normal value; one step nearer to zero for continuity, where that was asked for.</param>
/// <param name="P">The chance of so large a |Z| without a trend, of both sides.</param>
/// <param name="Slope">Sen's slope: the median of the slopes of all pairs, in units of the series a period.</param>
/// <remarks>
/// H. B. Mann (1945), Econometrica 13, 245–259, doi:10.2307/1907187; M. G. Kendall (1975), Rank Correlation Methods; P. K. Sen (1968), Journal of the American Statistical Association 63,
/// 1379–1389, doi:10.1080/01621459.1968.10480934. Values that depend on the ones before them make trends seem surer than they are.
/// </remarks>
public sealed record MannKendallTest(long S, double TauB, double Variance, double Z, double P, double Slope)
{
    /// <summary>The longest series whose pairs are looked at one by one.</summary>
    private const int Longest = 5_000;

    /// <summary>Tests a series.</summary>
    /// <param name="values">From 3 to 5,000 finite numbers, in order of time and evenly spaced.</param>
    /// <param name="continuity">Whether S is moved one step towards zero before it is compared with the normal distribution, which is continuous as S is not; true by default.</param>
    /// <exception cref="ArgumentException">There are fewer or more, or one is not finite.</exception>
    public static MannKendallTest Of(IReadOnlyList<double> values, bool continuity = true)
    {
        var n = SeriesValues.Checked(values, "A trend", 3, Longest).Count;
        long s = 0;
        var slopes = new double[(long)n * (n - 1) / 2];
        for (int i = 0, at = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                s += Math.Sign(values[j] - values[i]);
                slopes[at++] = (values[j] - values[i]) / (j - i);
            }
        }
        Array.Sort(slopes);
        var ties = values.CountBy(value => value).Select(group => (double)group.Value).ToList();
        var (pairs, size) = (n * (n - 1) / 2.0, (double)n);
        var variance = (size * (size - 1) * (2 * size + 5) - ties.Sum(t => t * (t - 1) * (2 * t + 5))) / 18;
        var z = variance > 0 ? (s - (continuity ? Math.Sign(s) : 0)) / Math.Sqrt(variance) : 0;
        var tau = s / Math.Sqrt((pairs - ties.Sum(t => t * (t - 1) / 2)) * pairs);
        return new(s, tau, variance, z, Math.Min(1, 2 * Normal.Tail(Math.Abs(z))), (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2);
    }
}
