namespace Entente.Dates;

/// <summary>A length laid against now or another day: "the last three decades", "the next 3 days", "within 5 days", "3 days from next Monday".</summary>
/// <param name="Length">How long.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Anchor">Its first day; null for the clock.</param>
internal sealed record SpanExpression(Length Length, SpanDirection Direction, Expression? Anchor = null) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        var now = clock.Reference;
        var reason = clock.Told(false);
        if (Anchor is not null)
        {
            var anchor = Anchor is { LacksYear: true } && now is { } today ? Anchor.InYear(today.Year).Resolve(clock) : Anchor.Resolve(clock);
            (now, reason) = (anchor.Future?.Start, anchor.Reason);
        }
        if (!Length.IsCounted || now is not { } from) return Vague(clock, reason);
        var (start, end) = Ends(from);
        if (start is null || end is null) return Resolved.Unresolved(Length.Timex, DateKind.Interval, Granularity, "unresolved: outside the calendar");
        var resolved = Resolved.Period(Timex.Range(Timex.Day(start.Value), Timex.Day(end.Value), Length.Timex), Granularity, (start, end), $"stretch of {Length.Words}, {reason}") with
        {
            Modifier = Length.IsVague ? DateModifier.Approximate : DateModifier.None,
        };
        if (Direction != SpanDirection.Last) return resolved;
        var days = new Stretch(Length.From(from, -1), from);
        return resolved with { PastDays = days, FutureDays = days, Reason = IsCalendarDecades ? $"{resolved.Reason}; TIMEX, past and future hold whole decades of the calendar, as public specifications do; the days are those up to the document's date" : resolved.Reason };
    }

    /// <summary>"the last few decades" of unknown number, or of no known document date.</summary>
    private Resolved Vague(Clock clock, string reason)
    {
        var days = Direction == SpanDirection.Last ? new Stretch(null, clock.Reference) : new Stretch(clock.Reference, null);
        Stretch? known = clock.Reference is null || Length.IsCounted ? null : days;
        return Resolved.Unresolved(Length.IsCounted ? Length.Timex : Direction == SpanDirection.Last ? "PAST_REF" : "FUTURE_REF", DateKind.Interval, Granularity,
            Length.IsCounted ? reason : $"unresolved: it does not say how long; {clock.Told(false)}") with { PastDays = known, FutureDays = known, Modifier = DateModifier.Approximate };
    }

    private (DateOnly?, DateOnly?) Ends(DateOnly now)
    {
        if (IsCalendarDecades && Anchor is null && Direction is SpanDirection.Last or SpanDirection.Next)
        {
            var unit = Length.Unit == TimeScale.Decade ? 10 : 100;
            var (here, years) = (now.Year / unit * unit, (int)Math.Min(9999, Length.Parts[0].Count!.Value) * unit);
            var start = Direction == SpanDirection.Last ? here - years : here + unit;
            return (Calendar.Day(start, 1, 1), Calendar.Day(start + years, 1, 1));
        }
        return Direction switch
        {
            SpanDirection.Last => (Length.From(now, -1), now),
            SpanDirection.Next => (Calendar.Add(now, 1), Length.From(Calendar.Add(now, 1), 1)),
            _ => (now, Length.From(now, 1)),
        };
    }

    private bool IsCalendarDecades => Length.Parts is [{ Unit: TimeScale.Decade or TimeScale.Century, Count: { } count }] && count == decimal.Truncate(count);

    private DateGranularity Granularity => Length.Finest switch
    {
        TimeScale.Day => DateGranularity.Day,
        TimeScale.Week => DateGranularity.Week,
        TimeScale.Month or TimeScale.Quarter => DateGranularity.Month,
        TimeScale.Decade => DateGranularity.Decade,
        TimeScale.Century => DateGranularity.Century,
        _ => DateGranularity.Year,
    };
}
