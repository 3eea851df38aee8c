namespace Entente.Dates;

/// <summary>Pettitt's test for one change in the level of a series, at a place that is not known; it asks only for the order of the values.</summary>
/// <param name="K">The statistic: the largest |U| over all places.</param>
/// <param name="Index">How many values lie before the change: the first place with that |U|. The last of them is at <c>Index − 1</c>.</param>
/// <param name="P">The approximate chance of so large a K without a change, at most 1.</param>
/// <param name="Direction">+1 where the values after the change are larger, −1 where they are smaller, 0 where K is 0.</param>
/// <remarks>
/// U(t) sums the signs of x(i) − x(j) over i ≤ t &lt; j; K = max |U(t)|; p ≈ 2 exp(−6K² / (n³ + n²)).
/// A. N. Pettitt (1979), Applied Statistics 28, 126–135, doi:10.2307/2346729.
/// </remarks>
public sealed record PettittTest(double K, int Index, double P, int Direction)
{
    /// <summary>Tests a series.</summary>
    /// <param name="values">Two or more finite numbers, in order of time.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or one is not finite.</exception>
    public static PettittTest Of(IReadOnlyList<double> values)
    {
        var n = SeriesValues.Checked(values, "Pettitt's test", 2).Count;
        var ranks = SeriesValues.Ranks(values);
        var (u, largest, index) = (0.0, 0.0, 0);
        for (var t = 1; t < n; t++)
        {
            // With mid-ranks r, U(t) = 2 Σ r(i) − t (n + 1), over the first t values.
            u += 2 * ranks[t - 1] - (n + 1);
            if (Math.Abs(u) > Math.Abs(largest)) (largest, index) = (u, t);
        }
        var (k, size) = (Math.Abs(largest), (double)n);
        return new(k, index, Math.Min(1, 2 * Math.Exp(-6 * k * k / (size * size * size + size * size))), -Math.Sign(largest));
    }
}
