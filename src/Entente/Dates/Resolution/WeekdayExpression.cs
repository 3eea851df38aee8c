namespace Entente.Dates;

/// <summary>A weekday: "Friday" by itself, or of a week counted from now: "this Friday", "last Sunday", "Tuesday next week".</summary>
internal sealed record WeekdayExpression(int Weekday, int? Week = null, bool IsNearestMeant = false) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        if (clock.Reference is not { } reference) return Resolved.Unresolved($"XXXX-WXX-{Weekday}", DateKind.Date, DateGranularity.Day);
        DateOnly? At(int week) => Calendar.Add(Calendar.Monday(reference), week * 7 + Weekday - 1);
        var (past, future) = Recurrence.Of(reference, At);
        if (Week is not { } week) return Resolved.Day($"XXXX-WXX-{Weekday}", past, future, $"weekday, {clock.Told(false)}");
        if (At(week) is not { } day) return Resolved.Unresolved($"XXXX-WXX-{Weekday}", DateKind.Date, DateGranularity.Day, "unresolved: outside the calendar");
        var resolved = Resolved.Day(Timex.Day(day), day, day, $"weekday of {Told(week)} week, {clock.Told(false)}");
        var nearest = week < 0 ? past : future;
        return IsNearestMeant && week != 0 && nearest is { } near && near != day
            ? resolved with { Ambiguity = DateAmbiguity.Nearest, Reason = $"{resolved.Reason}; the nearest one is {Timex.Day(near)}" }
            : resolved;
    }

    private static string Told(int week) => week switch { 0 => "the same", -1 => "the last", 1 => "the next", < 0 => "an earlier", _ => "a later" };
}
