namespace Entente.Charts;

/// <summary>Round numbers along an axis.</summary>
/// <remarks>
/// The search of Talbot, Lin and Hanrahan (2010), "An Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes",
/// IEEE TVCG 16(6), doi 10.1109/TVCG.2010.130, with the paper's weights and without its legibility term, which the layout sees to.
/// </remarks>
internal static class NiceTicks
{
    private const double Simplicity = 0.2, Coverage = 0.25, Density = 0.5, Legibility = 0.05;
    private static readonly double[] Preferred = [1, 5, 2, 2.5, 4, 3];

    /// <summary>Ticks for the numbers from <paramref name="low"/> to <paramref name="high"/>, ascending; the outermost may lie a little inside or outside.</summary>
    /// <param name="low">Finite.</param>
    /// <param name="high">Finite, above <paramref name="low"/> by more than rounding (see <see cref="LinearScale"/>), and neither 1e100 or more.</param>
    /// <param name="wanted">About how many; 2 or more.</param>
    /// <param name="whole">Whether only whole numbers make sense.</param>
    /// <param name="zero">Whether 0 has to be among them; it lies between the two.</param>
    public static IReadOnlyList<double> Between(double low, double high, int wanted, bool whole = false, bool zero = false)
    {
        var (best, start, step, count) = (-2d, low, high - low, 2);
        for (var skip = 1; skip < 100; skip++)
        {
            var simplest = Simplicity * (1 - (skip - 1) + 1) + Coverage + Density + Legibility;
            if (simplest < best) break;
            for (var rank = 0; rank < Preferred.Length; rank++)
            {
                var simple = 1 - rank / (Preferred.Length - 1d) - skip + 1;
                if (Simplicity * (simple + 1) + Coverage + Density + Legibility < best) break;
                for (var ticks = 2; ticks < 200; ticks++)
                {
                    var densest = ticks >= wanted ? 2 - (ticks - 1d) / (wanted - 1) : 1;
                    if (Simplicity * (simple + 1) + Coverage + Density * densest + Legibility < best) break;
                    var first = (int)Math.Ceiling(Math.Log10((high - low) / (ticks + 1) / skip / Preferred[rank]));
                    for (var power = first; power < first + 40; power++)
                    {
                        var size = skip * Preferred[rank] * Math.Pow(10, power);
                        var widest = WidestCoverage(low, high, size * (ticks - 1));
                        if (Simplicity * (simple + 1) + Coverage * widest + Density * densest + Legibility < best) break;
                        if (whole && (size < 1 || size != Math.Floor(size))) continue;
                        var from = Math.Floor(high / size) * skip - (ticks - 1) * skip;
                        var to = Math.Ceiling(low / size) * skip;
                        for (var at = from; at <= to; at++)
                        {
                            var (least, most) = (at * (size / skip), at * (size / skip) + size * (ticks - 1));
                            if (whole && least != Math.Floor(least)) continue;
                            var throughZero = ThroughZero(least, most, size);
                            if (zero && !throughZero) continue;
                            var score = Simplicity * (simple + (throughZero ? 1 : 0)) + Coverage * Covers(low, high, least, most)
                                + Density * Dense(ticks, wanted, low, high, least, most) + Legibility;
                            if (score > best) (best, start, step, count) = (score, least, size, ticks);
                        }
                    }
                }
            }
        }
        return [.. Enumerable.Range(0, count).Select(i => Tidy(start + i * step, step))];
    }

    private static bool ThroughZero(double least, double most, double step)
    {
        var off = Math.Abs(Math.IEEERemainder(least, step));
        return off < 1e-10 * step && least <= 0 && most >= 0;
    }

    private static double Covers(double low, double high, double least, double most) =>
        1 - 0.5 * (Square(high - most) + Square(low - least)) / Square(0.1 * (high - low));

    private static double WidestCoverage(double low, double high, double span) =>
        span > high - low ? 1 - Square((span - (high - low)) / 2) / Square(0.1 * (high - low)) : 1;

    private static double Dense(int ticks, int wanted, double low, double high, double least, double most)
    {
        var (had, sought) = ((ticks - 1) / (most - least), (wanted - 1) / (Math.Max(most, high) - Math.Min(low, least)));
        return 2 - Math.Max(had / sought, sought / had);
    }

    private static double Square(double x) => x * x;

    /// <summary>Takes off what binary fractions add: 0.30000000000000004 is 0.3.</summary>
    private static double Tidy(double tick, double step) =>
        Math.Abs(tick) < step * 1e-9 ? 0 : double.Parse(tick.ToString("G12", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
