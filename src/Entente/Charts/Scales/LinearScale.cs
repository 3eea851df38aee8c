namespace Entente.Charts;

/// <summary>A place on an axis that carries a label.</summary>
internal readonly record struct Tick(double Value, string Label);

/// <summary>Turns numbers into shares of an axis, from 0 at its low end to 1 at its high end.</summary>
internal sealed class LinearScale
{
    private LinearScale(double low, double high, IReadOnlyList<Tick> ticks) => (Low, High, Ticks) = (low, high, ticks);

    public double Low { get; }

    public double High { get; }

    public IReadOnlyList<Tick> Ticks { get; }

    /// <summary>An axis that holds all values and its ticks.</summary>
    /// <param name="values">Finite; none gives an axis from 0 to 1.</param>
    /// <param name="wanted">About how many ticks.</param>
    /// <param name="zero">Whether the axis holds 0, as lengths need.</param>
    /// <param name="whole">Whether ticks are whole numbers.</param>
    public static LinearScale Over(IEnumerable<double> values, int wanted, bool zero = false, bool whole = false)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (low > high) (low, high) = (0, 1);
        if (zero) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        var magnitude = Math.Max(Math.Abs(low), Math.Abs(high));
        if (magnitude < 1e-300) (low, high) = (0, 1);
        else if (high / 2 - low / 2 < 1e-9 * magnitude)
        {
            // All the same, or so nearly that ticks would differ in digits nobody can read: the axis opens around them.
            var room = whole ? Math.Max(1, Math.Ceiling(magnitude * 0.05)) : magnitude * 0.05;
            (low, high) = (Math.Max(low - room, -double.MaxValue), Math.Min(high + room, double.MaxValue));
        }
        return Ticked(low, high, Math.Max(wanted, low < 0 && high > 0 ? 4 : 3), whole, zero);
    }

    /// <summary>Where a number is: 0 at the low end, 1 at the high.</summary>
    public double At(double value) => (value / 2 - Low / 2) / (High / 2 - Low / 2);

    private static LinearScale Ticked(double low, double high, int wanted, bool whole, bool zero)
    {
        // Far beyond the everyday, the search runs on mantissas: its squares would overflow.
        var unit = Math.Max(Math.Abs(low), Math.Abs(high)) is var most && most is > 1e15 or < 1e-9 ? Math.Pow(10, Math.Floor(Math.Log10(most))) : 1;
        var ticks = NiceTicks.Between(low / unit, high / unit, wanted, whole && unit == 1, zero)
            .Select(tick => tick * unit).Where(double.IsFinite).ToArray();
        var format = NumberFormat.Over(ticks);
        return new(Math.Min(low, ticks.Append(low).Min()), Math.Max(high, ticks.Append(high).Max()),
            Array.ConvertAll(ticks, tick => new Tick(tick, format.Of(tick))));
    }
}
