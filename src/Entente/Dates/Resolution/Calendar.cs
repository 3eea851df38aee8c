using System.Globalization;

namespace Entente.Dates;

/// <summary>Days of the proleptic Gregorian calendar, years 1 to 9999; what lies outside, or does not exist, is null.</summary>
internal static class Calendar
{
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static DateOnly? Add(DateOnly? day, long days) => day is { } known && known.DayNumber + days is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)number) : null;

    public static DateOnly? AddMonths(DateOnly? day, long months)
    {
        if (day is not { } known) return null;
        var month = known.Year * 12L + known.Month - 1 + months;
        return month is >= 12 and < 120000 ? known.AddMonths((int)months) : null;
    }

    /// <summary>From 1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly? Monday(DateOnly? day) => day is { } known ? Add(known, 1 - Weekday(known)) : null;

    /// <summary>The Monday of a week of ISO 8601.</summary>
    public static DateOnly? Week(int year, int week) => year is >= 2 and <= 9998 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? ISOWeek.ToDateOnly(year, week, DayOfWeek.Monday) : null;

    /// <summary>The nth such weekday of a month, the last for −1; null where there are fewer.</summary>
    public static DateOnly? NthWeekday(int year, int month, int weekday, int nth)
    {
        if (Day(year, month, 1) is not { } first) return null;
        var day = 1 + (weekday - Weekday(first) + 7) % 7;
        var days = DateTime.DaysInMonth(year, month);
        return Day(year, month, nth > 0 ? day + (nth - 1) * 7 : day + (days - day) / 7 * 7);
    }

    /// <summary>The Monday of the nth week of a month; a week belongs to the month of its Thursday; −1 for the last.</summary>
    public static DateOnly? WeekOfMonth(int year, int month, int nth) => Add(NthWeekday(year, month, 4, nth), -3);

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static DateOnly? Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return Day(year, sum / 31, sum % 31 + 1);
    }

    /// <summary>Easter Sunday of the Julian calendar (Meeus), as a day of the Gregorian one.</summary>
    public static DateOnly? OrthodoxEaster(int year)
    {
        var (a, b, c) = (year % 4, year % 7, year % 19);
        var d = (19 * c + 15) % 30;
        var sum = d + (2 * a + 4 * b - d + 34) % 7 + 114;
        return Add(Day(year, sum / 31, sum % 31 + 1), year / 100 - year / 400 - 2);
    }
}
