using System.Globalization;

namespace Entente.Dates;

/// <summary>Writes values of TIMEX3, with X for what is not known.</summary>
internal static class Timex
{
    public static string Year(int? year) => year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";

    public static string Month(int? year, int? month) => $"{Year(year)}-{Two(month)}";

    public static string Day(int? year, int? month, int? day) => $"{Month(year, month)}-{Two(day)}";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The week of ISO 8601 that begins on that Monday.</summary>
    public static string Week(DateOnly monday) => string.Create(CultureInfo.InvariantCulture,
        $"{ISOWeek.GetYear(monday.AddDays(3)):0000}-W{ISOWeek.GetWeekOfYear(monday):00}");

    public static string Range(string start, string end, string length) => $"({start},{end},{length})";

    private static string Two(int? number) => number is { } known ? known.ToString("00", CultureInfo.InvariantCulture) : "XX";
}
