namespace Entente.Dates;

/// <summary>"two Sundays from now", "two Mondays ago".</summary>
internal sealed record WeekdaysExpression(int Weekday, int Count) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        if (clock.Reference is not { } now) return Resolved.Unresolved($"XXXX-WXX-{Weekday}", DateKind.Date, DateGranularity.Day);
        var ahead = (Weekday - Calendar.Weekday(now) + 6) % 7 + 1;
        var behind = (Calendar.Weekday(now) - Weekday + 6) % 7 + 1;
        var day = Calendar.Add(now, Count > 0 ? ahead + 7L * (Count - 1) : -behind + 7L * (Count + 1));
        return day is { } known ? Resolved.Day(Timex.Day(known), known, known, $"weekdays, {clock.Told(false)}") : Resolved.Unresolved($"XXXX-WXX-{Weekday}", DateKind.Date, DateGranularity.Day, "unresolved: outside the calendar");
    }
}
