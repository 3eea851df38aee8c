namespace Entente.Dates;

/// <summary>"the rest of the week", "earlier this month", "later this year": a period up to now, or from now.</summary>
/// <param name="Period">The period.</param>
/// <param name="Kind">0 its rest, 1 what is past of it, 3 what is to come of it.</param>
internal sealed record RemainderExpression(UnitExpression Period, int Kind) : Expression
{
    public override bool IsAnaphoric => Period.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var whole = Period.Resolve(clock);
        if (clock.Base(Period.IsAnaphoric) is not { } now || whole.Future is not { Start: { } start, End: { } end }) return whole with { PastDays = null, FutureDays = null };
        var days = Kind == 1 ? new Stretch(start, now) : new Stretch(now, Calendar.Add(end, -1));
        if (Kind != 0)
        {
            var span = Kind == 1 ? new DateResolution(start, now) : new DateResolution(now, end);
            return whole with { Past = span, Future = span, PastDays = days, FutureDays = days, Reason = $"{(Kind == 1 ? "what is past" : "what is to come")} of the {whole.Reason}" };
        }

        // The specification ends the rest of a period on its last day, and counts that day in months and years but not in weeks.
        var last = Calendar.Add(end, -1)!.Value;
        var count = last.DayNumber - now.DayNumber + (Period.Unit == TimeScale.Week ? 0 : 1);
        var rest = new DateResolution(now, last);
        return new(Timex.Range(Timex.Day(now), Timex.Day(last), FormattableString.Invariant($"P{count}D")), DateKind.Interval, whole.Granularity, $"rest of the {whole.Reason}")
        {
            Past = rest,
            Future = rest,
            PastDays = days,
            FutureDays = days,
        };
    }
}
