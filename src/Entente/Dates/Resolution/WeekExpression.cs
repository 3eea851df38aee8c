namespace Entente.Dates;

/// <summary>"the third week of 2027", "week 31", "the last week of July".</summary>
/// <param name="Year">The year of a week of a year.</param>
/// <param name="Month">The month of a week of a month; null for a week of a year.</param>
/// <param name="Nth">From 1, or −1 for the last.</param>
internal sealed record WeekExpression(YearOf Year, MonthOf? Month, int Nth) : Expression
{
    public override bool IsAnaphoric => Year.IsAnaphoric || Month is { CountsFromText: true };

    public override Resolved Resolve(Clock clock) => Month is { } month ? OfMonth(month, clock) : OfYear(clock);

    private Resolved OfYear(Clock clock)
    {
        if ((Year.IsNamed ? Year.In(clock) : clock.Reference?.Year) is not { } year) return Resolved.Unresolved("XXXX-WXX", DateKind.Interval, DateGranularity.Week, Year.IsNamed ? Year.Told(clock) : Clock.NoDate);
        var nth = Nth < 0 && year is > 1 and < 9999 ? System.Globalization.ISOWeek.GetWeeksInYear(year) : Nth;
        var monday = Calendar.Week(year, nth);
        return Resolved.Period(FormattableString.Invariant($"{year:0000}-W{nth:00}"), DateGranularity.Week, (monday, Calendar.Add(monday, 7)),
            monday is null ? $"unresolved: {year} has no week {nth}" : $"week of ISO 8601, {(Year.Number is null ? clock.Told(false) : "as written")}");
    }

    private Resolved OfMonth(MonthOf named, Clock clock)
    {
        var (year, month) = named.In(clock);
        var timex = FormattableString.Invariant($"{Timex.Month(year, month)}-W{(Nth < 0 ? 5 : Nth):00}");
        if (year is { } y && month is { } m) return Resolved.Period(timex, DateGranularity.Week, Span(y, m), $"week of a month, which has the weeks of its Thursdays, {named.Told(clock)}");
        if (clock.Reference is not { } reference || month is not { } known) return Resolved.Unresolved(timex, DateKind.Interval, DateGranularity.Week, named.IsCounted ? named.Told(clock) : Clock.NoDate);
        var (past, future) = Recurrence.Of(reference, turn => Span(reference.Year + turn, known));
        return Resolved.Period(timex, DateGranularity.Week, past, future, $"week of a month, which has the weeks of its Thursdays, {clock.Told(false)}");
    }

    private (DateOnly?, DateOnly?) Span(int year, int month) => (Calendar.WeekOfMonth(year, month, Nth), Calendar.Add(Calendar.WeekOfMonth(year, month, Nth), 7));
}
