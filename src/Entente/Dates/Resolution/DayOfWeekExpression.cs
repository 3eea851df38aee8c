namespace Entente.Dates;

/// <summary>A day with its weekday and no month: "Friday the 15th", of the nearest month in which the two fit.</summary>
internal sealed record DayOfWeekExpression(int Weekday, int Day) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        if (clock.Reference is not { } reference) return Resolved.Unresolved(Timex.Day(null, null, Day), DateKind.Date, DateGranularity.Day);
        foreach (var turn in Enumerable.Range(0, 28).SelectMany(distance => new[] { -distance, distance }))
        {
            if (Calendar.AddMonths(Calendar.Day(reference.Year, reference.Month, 1), turn) is { } month && Calendar.Day(month.Year, month.Month, Day) is { } day && Calendar.Weekday(day) == Weekday)
                return Resolved.Day(Timex.Day(day), day, day, $"weekday and day, in the nearest month where they fit, {clock.Told(false)}");
        }
        return Resolved.Unresolved(Timex.Day(null, null, Day), DateKind.Date, DateGranularity.Day, "unresolved: no month nearby has that weekday on that day");
    }
}
