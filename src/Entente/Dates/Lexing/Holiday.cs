using System.Globalization;

namespace Entente.Dates;

/// <summary>How a named day is found in a year.</summary>
/// <param name="Kind">By which calendar or count.</param>
/// <param name="Month">Month, for a fixed day, a weekday of a month or the Islamic calendar.</param>
/// <param name="Day">Day of the month, weekday from 1, or days from Easter.</param>
/// <param name="Nth">Which of the weekdays; −1 for the last.</param>
/// <param name="IsLocal">Whether other countries call another day so.</param>
internal sealed record Holiday(HolidayKind Kind, int Month, int Day, int Nth, bool IsLocal)
{
    public static Holiday? Parse(string rule)
    {
        var local = rule.EndsWith('?');
        var parts = rule.TrimEnd('?').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["easter", var days] => new(HolidayKind.Easter, 0, Number(days), 0, local),
            ["orthodox", var days] => new(HolidayKind.OrthodoxEaster, 0, Number(days), 0, local),
            ["hijri", var day] when day.Split('-') is [var month, var of] => new(HolidayKind.Islamic, Number(month), Number(of), 0, local),
            ["hijri", var month] => new(HolidayKind.Islamic, Number(month), 0, 0, local),
            [var month, var weekday, var nth] => new(HolidayKind.Weekday, Number(month), Number(weekday), Number(nth), local),
            [var day] when day.Split('-') is [var month, var of] => new(HolidayKind.Fixed, Number(month), Number(of), 0, local),
            _ => null,
        };
    }

    /// <summary>The days in a year of the Gregorian calendar; none, or two where the Islamic year comes twice.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last)> In(int year) => Kind switch
    {
        HolidayKind.Islamic => InIslamicYears(year),
        HolidayKind.Fixed => Whole(Calendar.Day(year, Month, Day)),
        HolidayKind.Weekday => Whole(Calendar.NthWeekday(year, Month, Day, Nth)),
        HolidayKind.Easter => Whole(Calendar.Add(Calendar.Easter(year), Day)),
        _ => Whole(Calendar.Add(Calendar.OrthodoxEaster(year), Day)),
    };

    /// <summary>TIMEX of the day in an unknown year; null where only the year tells the day.</summary>
    public string? Timex(string year) => Kind switch
    {
        HolidayKind.Fixed => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-{Day:00}"),
        HolidayKind.Weekday => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-WXX-{Day}-{(Nth < 0 ? 5 : Nth)}"),
        _ => null,
    };

    private static IEnumerable<(DateOnly, DateOnly)> Whole(DateOnly? day) => day is { } known ? [(known, known)] : [];

    private IEnumerable<(DateOnly, DateOnly)> InIslamicYears(int year)
    {
        // The civil (tabular) calendar: the same everywhere, and at most a day or two from what is seen in the sky.
        var calendar = new HijriCalendar { HijriAdjustment = 0 };
        if (year is < 623 or > 9600) yield break;
        var islamic = calendar.GetYear(new DateTime(year, 1, 1));
        for (var candidate = islamic; candidate <= islamic + 1; candidate++)
        {
            var first = DateOnly.FromDateTime(calendar.ToDateTime(candidate, Month, Math.Max(1, Day), 0, 0, 0, 0));
            if (first.Year == year) yield return (first, Day > 0 ? first : first.AddDays(calendar.GetDaysInMonth(candidate, Month) - 1));
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
