namespace Entente.Dates;

/// <summary>A date in figures whose first two numbers are day and month in either order: 03/04/2021.</summary>
internal sealed record FiguresExpression(int First, int Second, int? Year, bool IsDayFirst) : Expression
{
    /// <summary>Whether one of the two numbers alone can be the month, and which order that gives; null where both orders are possible, or none.</summary>
    public DayMonthOrder? Evidence => IsDayFirst || First == Second ? null
        : (First is >= 1 and <= 12, Second is >= 1 and <= 12) switch
        {
            (true, false) when Second <= 31 => DayMonthOrder.MonthFirst,
            (false, true) when First <= 31 => DayMonthOrder.DayFirst,
            _ => null,
        };

    /// <summary>The day that the two numbers are also a name of, as 9/11 is.</summary>
    public DateOnly? Named { get; init; }

    public override bool LacksYear => Year is null;

    public override (int? Year, int? Month) Given => (Year, IsDayFirst || Evidence == DayMonthOrder.DayFirst ? Second : First);

    public override Expression InYear(int year) => this with { Year = year };

    public override Resolved Resolve(Clock clock) => Named is { } day && Year is null && Ordered(clock) is var resolved
        ? resolved with { Ambiguity = resolved.Ambiguity | DateAmbiguity.Name, Reason = $"{resolved.Reason}; the figures are also the name of {Timex.Day(day)}" }
        : Ordered(clock);

    private Resolved Ordered(Clock clock)
    {
        if (IsDayFirst) return With(Second, First, clock, "the day comes first before full stops");
        if (Evidence is { } plain) return plain == DayMonthOrder.DayFirst ? With(Second, First, clock, "only the second number can be a month") : With(First, Second, clock, "only the first number can be a month");
        if (First == Second || First > 12) return With(First, Second, clock, null);
        var dayFirst = clock.Order == DayMonthOrder.DayFirst;
        if (clock.OrderReason is { } reason) return dayFirst ? With(Second, First, clock, reason) : With(First, Second, clock, reason);
        return With(First, Second, clock, $"whether the day or the month comes first is open: it may also be {Timex.Day(Year, Second, First)}") with { Ambiguity = DateAmbiguity.DayMonthOrder };
    }

    private Resolved With(int month, int day, Clock clock, string? reason)
    {
        var resolved = new DayExpression(new(month, new(Year)), day).Resolve(clock);
        return reason is null || resolved.Past is null ? resolved : resolved with { Reason = $"{resolved.Reason}; {reason}" };
    }
}
