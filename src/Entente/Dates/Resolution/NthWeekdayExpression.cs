namespace Entente.Dates;

/// <summary>"the first Friday of July", "the second Monday of next month", "second Sunday".</summary>
/// <param name="Month">The month; unnamed for the one of the document's date.</param>
/// <param name="Weekday">From 1 for Monday.</param>
/// <param name="Nth">From 1, or −1 for the last.</param>
internal sealed record NthWeekdayExpression(MonthOf Month, int Weekday, int Nth) : Expression
{
    public override bool LacksYear => Month is { Number: not null, Year.IsNamed: false };

    public override (int? Year, int? Month) Given => (Month.Year.Number, Month.Number);

    public override bool IsAnaphoric => Month.CountsFromText;

    public override Expression InYear(int year) => this with { Month = Month with { Year = new(year) } };

    public override Resolved Resolve(Clock clock)
    {
        var unnamed = Month == default;
        var (year, month) = (unnamed ? new MonthOf(null, Offset: 0) : Month).In(clock);
        var timex = $"{Timex.Month(Month.Year.Number, month)}-WXX-{Weekday}-#{(Nth < 0 ? 5 : Nth)}";
        if (year is { } y && month is { } m)
        {
            var day = Calendar.NthWeekday(y, m, Weekday, Nth);
            var told = unnamed ? clock.Told(false) : Month.Told(clock);
            var resolved = Resolved.Day(unnamed ? Unnamed(y, m, day) : timex, day, day, day is null ? "unresolved: the month has fewer of them" : $"weekday of a month, {told}");
            return resolved with { Point = day is { } known ? Timex.Day(known) : null };
        }
        if (clock.Reference is not { } reference || month is not { } named || Month.IsCounted) return Resolved.Unresolved(timex, DateKind.Date, DateGranularity.Day, Month.IsCounted ? Month.Told(clock) : Clock.NoDate);
        var (past, future) = Recurrence.Of(reference, turn => Calendar.NthWeekday(reference.Year + turn, named, Weekday, Nth));
        return Resolved.Day(timex, past, future, $"weekday of a month, {clock.Told(false)}") with { Point = null };
    }

    /// <summary>A fifth Sunday that the month does not have is written as the day on which it would be.</summary>
    private string Unnamed(int year, int month, DateOnly? day) =>
        Timex.Day(year, month, day?.Day ?? (Calendar.NthWeekday(year, month, Weekday, 1) is { } first ? first.Day + (Nth - 1) * 7 : null));
}
