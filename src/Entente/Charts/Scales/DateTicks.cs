using System.Globalization;

namespace Entente.Charts;

/// <summary>Days, months or years along an axis of time.</summary>
internal static class DateTicks
{
    private static readonly int[] DaySteps = [1, 2, 7, 14], MonthSteps = [1, 2, 3, 6], YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    /// <summary>Ticks between two days (both included), by the finest calendar step that gives about <paramref name="most"/> of them or fewer.</summary>
    /// <returns>Day numbers (<see cref="DateOnly.DayNumber"/>), ascending.</returns>
    public static IReadOnlyList<Tick> Between(DateOnly first, DateOnly last, int most)
    {
        var days = last.DayNumber - first.DayNumber;
        foreach (var step in DaySteps)
            if (days / step < most) return [.. Days(first, last, step)];
        foreach (var step in MonthSteps)
            if (days / (30.4 * step) < most) return [.. Months(first, last, step)];
        return [.. Years(first, last, YearSteps.FirstOrDefault(step => days / (365.2 * step) < most, YearSteps[^1]))];
    }

    private static IEnumerable<Tick> Days(DateOnly first, DateOnly last, int step)
    {
        for (var day = first.DayNumber; day <= last.DayNumber; day += step)
            yield return new(day, DateOnly.FromDayNumber(day).ToString("d MMM yyyy", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Tick> Months(DateOnly first, DateOnly last, int step)
    {
        var month = first.Year * 12 + first.Month - 1 + (first.Day > 1 ? 1 : 0);
        for (month = (month + step - 1) / step * step; month <= last.Year * 12 + last.Month - 1; month += step)
        {
            var date = new DateOnly(month / 12, month % 12 + 1, 1);
            yield return new(date.DayNumber, date.ToString("MMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Tick> Years(DateOnly first, DateOnly last, int step)
    {
        var year = Math.Max(1, first.Year + (first.DayOfYear > 1 ? 1 : 0));
        for (year = (year + step - 1) / step * step; year <= last.Year; year += step)
            yield return new(new DateOnly(year, 1, 1).DayNumber, year.ToString(CultureInfo.InvariantCulture));
    }
}
