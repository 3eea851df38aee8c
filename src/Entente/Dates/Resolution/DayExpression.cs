namespace Entente.Dates;

/// <summary>A day of a month: "12 July 2020", "July 12", "the 20th of next month", "the 27th".</summary>
internal sealed record DayExpression(MonthOf Month, int Day, int? Weekday = null) : Expression
{
    public override bool LacksYear => Month is { Number: not null, Year.IsNamed: false };

    public override (int? Year, int? Month) Given => (Month.Year.Number, Month.Number);

    public override bool IsAnaphoric => Month.CountsFromText;

    public override Expression InYear(int year) => this with { Month = Month with { Year = new(year) } };

    public override Resolved Resolve(Clock clock)
    {
        var (year, month) = Month.In(clock);
        var timex = Timex.Day(year, month, Day);
        if (year is { } y && month is { } m)
        {
            var day = Calendar.Day(y, m, Day);
            var resolved = Resolved.Day(timex, day, day, day is null ? $"unresolved: there is no {timex}" : $"day of a month, {Month.Told(clock)}");
            return day is { } known && Weekday is { } weekday && Calendar.Weekday(known) != weekday
                ? resolved with { Ambiguity = DateAmbiguity.Weekday, Reason = $"{resolved.Reason}; it was no such weekday, but a {known.DayOfWeek}" }
                : resolved;
        }
        if (clock.Reference is not { } reference || Month.IsCounted) return Resolved.Unresolved(timex, DateKind.Date, DateGranularity.Day, Month.IsCounted ? Month.Told(clock) : Clock.NoDate);
        var (past, future) = month is { } named
            ? Recurrence.Of(reference, turn => Calendar.Day(reference.Year + turn, named, Day))
            : Recurrence.Of(reference, turn => Calendar.AddMonths(Calendar.Day(reference.Year, reference.Month, 1), turn) is { } first ? Calendar.Day(first.Year, first.Month, Day) : null);
        return Resolved.Day(timex, past, future, past is null && future is null ? $"unresolved: there is no {timex}" : $"day of a month, {clock.Told(false)}");
    }
}
