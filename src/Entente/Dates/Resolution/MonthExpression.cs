namespace Entente.Dates;

/// <summary>A month: "July 2020", "July", "last September", "June next year".</summary>
internal sealed record MonthExpression(MonthOf Month, bool IsNearestMeant = false) : Expression
{
    public override bool LacksYear => !Month.Year.IsNamed && Month.Offset is null;

    public override (int? Year, int? Month) Given => (Month.Year.Number, Month.Number);

    public override bool IsAnaphoric => Month.CountsFromText;

    public override Expression InYear(int year) => this with { Month = Month with { Year = new(year) } };

    public override Resolved Resolve(Clock clock)
    {
        var (year, month) = Month.In(clock);
        var timex = Timex.Month(year, month);
        if (year is { } y && month is { } m)
        {
            var resolved = Resolved.Period(timex, DateGranularity.Month, Span(y, m), Calendar.Day(y, m, 1) is null ? $"unresolved: there is no {timex}" : $"month, {Month.Told(clock)}");
            return IsNearestMeant && clock.Reference is { } now && Month.Year.Offset is { } offset and not 0 && Nearest(m, now, offset) is var near && near != y
                ? resolved with { Ambiguity = DateAmbiguity.Nearest, Reason = $"{resolved.Reason}; the nearest one is {Timex.Month(near, m)}" }
                : resolved;
        }
        if (clock.Reference is not { } reference || month is not { } named || Month.IsCounted) return Resolved.Unresolved(timex, DateKind.Interval, DateGranularity.Month, Month.IsCounted ? Month.Told(clock) : Clock.NoDate) with { Point = timex + "-01" };
        var (past, future) = Recurrence.Of(reference, turn => Span(reference.Year + turn, named));
        return Resolved.Period(timex, DateGranularity.Month, past, future, $"month, {clock.Told(false)}") with { Point = timex + "-01" };
    }

    private static (DateOnly?, DateOnly?) Span(int year, int month) => (Calendar.Day(year, month, 1), Calendar.AddMonths(Calendar.Day(year, month, 1), 1));

    private static int Nearest(int month, DateOnly now, int offset) => offset < 0
        ? (month < now.Month ? now.Year : now.Year - 1)
        : (month > now.Month ? now.Year : now.Year + 1);
}
