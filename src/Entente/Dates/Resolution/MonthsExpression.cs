namespace Entente.Dates;

/// <summary>A quarter or half of a year: "Q3", "the third quarter of 2016", "H1 2020".</summary>
/// <param name="Year">The year.</param>
/// <param name="Nth">From 1, or −1 for the last.</param>
/// <param name="Months">3 for a quarter, 6 for a half.</param>
internal sealed record MonthsExpression(YearOf Year, int Nth, int Months) : Expression
{
    private DateGranularity Granularity => Months == 3 ? DateGranularity.Quarter : DateGranularity.Season;

    private int First => ((Nth < 0 ? 12 / Months : Nth) - 1) * Months + 1;

    public override (int? Year, int? Month) Given => (Year.Number, First);

    public override bool IsAnaphoric => Year.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        if (Year.In(clock) is { } year) return Resolved.Period(Name(year), Granularity, Span(year), $"part of a year, {Year.Told(clock)}");
        if (clock.Reference is not { } reference || Year.IsNamed) return Resolved.Unresolved(Name(null), DateKind.Interval, Granularity, Year.IsNamed ? Year.Told(clock) : Clock.NoDate);
        var (past, future) = Recurrence.Of(reference, turn => Span(reference.Year + turn));
        return Resolved.Period(Name(null), Granularity, past, future, $"part of a year, {clock.Told(false)}");
    }

    private string Name(int? year) => Timex.Range($"{Timex.Month(year, First)}-01",
        First + Months > 12 ? $"{Timex.Month(year + 1, 1)}-01" : $"{Timex.Month(year, First + Months)}-01", FormattableString.Invariant($"P{Months}M"));

    private (DateOnly?, DateOnly?) Span(int year) => (Calendar.Day(year, First, 1), Calendar.AddMonths(Calendar.Day(year, First, 1), Months));
}
