using System.Globalization;

namespace Entente.Corpora;

/// <summary>A length of time to count by.</summary>
public enum Period
{
    /// <summary>Calendar years: <c>2020</c>.</summary>
    Year,

    /// <summary>Calendar quarters: <c>2020-Q3</c>.</summary>
    Quarter,

    /// <summary>Calendar months: <c>2020-07</c>.</summary>
    Month,
}

/// <summary>What a period is called, and its days.</summary>
internal static class PeriodDays
{
    /// <summary>The period's name, which sorts in order of time: <c>2020</c>, <c>2020-Q3</c>, <c>2020-07</c>.</summary>
    public static string Name(this Period period, DateOnly date) => period switch
    {
        Period.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
        Period.Quarter => FormattableString.Invariant($"{date.Year:0000}-Q{(date.Month + 2) / 3}"),
        _ => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    /// <summary>The first and the last day of the period that holds a day.</summary>
    public static (DateOnly First, DateOnly Last) Days(this Period period, DateOnly date)
    {
        var months = period switch { Period.Year => 12, Period.Quarter => 3, _ => 1 };
        var first = new DateOnly(date.Year, (date.Month - 1) / months * months + 1, 1);
        var month = first.Month + months - 1;
        return (first, new(first.Year, month, DateTime.DaysInMonth(first.Year, month)));
    }
}
