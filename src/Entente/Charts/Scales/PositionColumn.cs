using System.Globalization;
using Entente.Frames;

namespace Entente.Charts;

/// <summary>A column of places along an axis: numbers, or dates as day numbers.</summary>
internal sealed class PositionColumn
{
    private PositionColumn(IReadOnlyList<double?> values, bool whole, bool dated, int notFinite)
    {
        (Values, Whole, Dated, NotFinite) = (values, whole, dated, notFinite);
        // Years are numbers that nobody groups by thousands.
        Years = whole && !dated && values.OfType<double>().All(value => value is >= 1000 and < 3000);
    }

    public IReadOnlyList<double?> Values { get; }

    public bool Whole { get; }

    public bool Dated { get; }

    public bool Years { get; }

    public int NotFinite { get; }

    /// <summary>How many years lie from one place to the next where none is left out: one, or the common distance of places that are all equally far apart. <see langword="null"/> where places are no years.</summary>
    /// <remarks>Other numbers, and days, have no next place of which one could say that it is missing.</remarks>
    public double? YearStep(IEnumerable<double> places)
    {
        var along = places.Distinct().Order().ToArray();
        if (!Years && !(Dated && along.All(day => DateOnly.FromDayNumber((int)day).DayOfYear == 1))) return null;
        var ways = along.Zip(along.Skip(1), (one, next) => Year(next) - Year(one)).Distinct().ToArray();
        return ways.Length == 1 ? ways[0] : 1;
    }

    /// <summary>Whether years are left out between two places.</summary>
    /// <param name="one">The earlier.</param>
    /// <param name="next">The later.</param>
    /// <param name="step">As <see cref="YearStep"/> says it.</param>
    public bool Gap(double one, double next, double? step) => Year(next) - Year(one) > step;

    private double Year(double place) => Dated ? DateOnly.FromDayNumber((int)place).Year : place;

    public static PositionColumn Read(DataFrame data, string option, string? name)
    {
        var column = data.Named(option, name);
        if (column is Column<DateOnly> dates)
            return new([.. Enumerable.Range(0, data.RowCount).Select(row => dates.TryRead(row, out var date) ? (double?)date.DayNumber : null)], true, true, 0);
        if (column is not (Column<long> or Column<double>)) throw Errors.WrongType(option, column, "whole or real numbers, or dates");
        var numbers = data.Numbers(option, name);
        return new(numbers.Values, numbers.Whole, false, numbers.NotFinite);
    }

    public string Format(double place) => Dated ? DateOnly.FromDayNumber((int)place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Years ? place.ToString("0", CultureInfo.InvariantCulture) : NumberText.Of(place);

    /// <summary>An axis that holds places, with its labels.</summary>
    /// <param name="places">Finite; none gives an axis from 0 to 1.</param>
    /// <param name="wanted">About how many labels.</param>
    /// <param name="tight">Whether it ends at the first and last place rather than at round numbers.</param>
    public (double Low, double High, IReadOnlyList<Tick> Ticks) Axis(IEnumerable<double> places, int wanted, bool tight)
    {
        var all = places.ToArray();
        // A year is half as wide as most numbers.
        if (Years) wanted = wanted * 7 / 4;
        if (!Dated || all.Length == 0)
        {
            var scale = LinearScale.Over(all, wanted, whole: Whole);
            IReadOnlyList<Tick> ticks = Years ? [.. scale.Ticks.Select(tick => new Tick(tick.Value, tick.Value.ToString("0", CultureInfo.InvariantCulture)))] : scale.Ticks;
            return tight && all.Length > 0 && all.Min() < all.Max() ? (all.Min(), all.Max(), [.. ticks.Where(tick => tick.Value >= all.Min() && tick.Value <= all.Max())]) : (scale.Low, scale.High, ticks);
        }
        var (first, last) = ((int)all.Min(), (int)all.Max());
        if (first == last) (first, last) = (Math.Max(first - 3, DateOnly.MinValue.DayNumber), Math.Min(last + 3, DateOnly.MaxValue.DayNumber));
        return (first, last, DateTicks.Between(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), Math.Max(2, wanted)));
    }
}
