using System.Globalization;

namespace Entente.Dates;

/// <summary>The week, month, quarter or year around a day.</summary>
internal readonly record struct TimePeriod(DateOnly FirstDay, TimeUnit Unit)
{
    /// <summary>The last period that the calendar holds whole.</summary>
    private static readonly DateOnly Last = new(9998, 12, 31);

    public static TimePeriod Of(DateOnly day, TimeUnit unit) => new(unit switch
    {
        TimeUnit.Week => day.DayNumber < 7 ? day : day.AddDays(1 - Calendar.Weekday(day)),
        TimeUnit.Month => new(day.Year, day.Month, 1),
        TimeUnit.Quarter => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        _ => new(day.Year, 1, 1),
    }, unit);

    public TimePeriod Next => this with
    {
        FirstDay = Unit switch { TimeUnit.Week => FirstDay.AddDays(7), TimeUnit.Month => FirstDay.AddMonths(1), TimeUnit.Quarter => FirstDay.AddMonths(3), _ => FirstDay.AddYears(1) },
    };

    public DateOnly LastDay => FirstDay > Last ? DateOnly.MaxValue : Next.FirstDay.AddDays(-1);

    public string Name => Unit switch
    {
        TimeUnit.Week => Timex.Week(FirstDay),
        TimeUnit.Month => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnit.Quarter => FormattableString.Invariant($"{FirstDay.Year:0000}-Q{(FirstDay.Month + 2) / 3}"),
        _ => FirstDay.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>This period and those after it, to the one that holds a day.</summary>
    public IEnumerable<TimePeriod> To(DateOnly day)
    {
        for (var period = this; ; period = period.Next)
        {
            yield return period;
            if (period.LastDay >= day) yield break;
        }
    }
}
