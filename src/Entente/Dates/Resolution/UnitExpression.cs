namespace Entente.Dates;

/// <summary>A unit counted from now: "today", "this week", "next year", "the month after next", "that weekend".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Offset">How many of them from now.</param>
internal sealed record UnitExpression(TimeScale Unit, int Offset) : Expression
{
    /// <summary>Whether it counts from what the text said before: "the following year".</summary>
    public bool Follows { get; init; }

    /// <summary>Whether it only points: "that week".</summary>
    public bool Points { get; init; }

    public override bool IsAnaphoric => Follows || Points;

    public override Resolved Resolve(Clock clock)
    {
        if (clock.Base(IsAnaphoric) is not { } now) return Points && clock.Reference is { } date ? Pointing(Count(date, clock.Told(true))) : Resolved.Unresolved(Unknown, Unit == TimeScale.Day ? DateKind.Date : DateKind.Interval, Granularity, clock.Told(IsAnaphoric));
        var resolved = Count(now, clock.Told(IsAnaphoric));
        return Points ? resolved with { Timex = Unknown, Modifier = DateModifier.Reference } : resolved;
    }

    /// <summary>"That week", of which nothing was said before: public specifications count it from the document's date; no day is known to be meant.</summary>
    private Resolved Pointing(Resolved counted) => counted with { Timex = Unknown, Modifier = DateModifier.Reference, PastDays = null, FutureDays = null, Reason = $"{Clock.NoAntecedent}; past and future hold the one of the document's date" };

    private DateGranularity Granularity => Unit switch
    {
        TimeScale.Day => DateGranularity.Day,
        TimeScale.Week or TimeScale.Weekend or TimeScale.Fortnight => DateGranularity.Week,
        TimeScale.Month => DateGranularity.Month,
        TimeScale.Quarter => DateGranularity.Quarter,
        TimeScale.Year => DateGranularity.Year,
        TimeScale.Decade => DateGranularity.Decade,
        _ => DateGranularity.Century,
    };

    private string Unknown => Unit switch
    {
        TimeScale.Day => "XXXX-XX-XX",
        TimeScale.Week or TimeScale.Fortnight => "XXXX-WXX",
        TimeScale.Weekend => "XXXX-WXX-WE",
        TimeScale.Month or TimeScale.Quarter => "XXXX-XX",
        TimeScale.Year => "XXXX",
        TimeScale.Decade => "XXX",
        _ => "XX",
    };

    private Resolved Count(DateOnly now, string told)
    {
        var monday = Calendar.Add(Calendar.Monday(now), 7L * Offset);
        var month = Calendar.AddMonths(Calendar.Day(now.Year, now.Month, 1), Offset);
        switch (Unit)
        {
            case TimeScale.Day:
                return Calendar.Add(now, Offset) is { } day ? Resolved.Day(Timex.Day(day), day, day, $"day, {told}") : Beyond;
            case TimeScale.Week or TimeScale.Fortnight when monday is { } week:
                return Resolved.Period(Timex.Week(week), Granularity, (week, Calendar.Add(week, Unit == TimeScale.Week ? 7 : 14)), $"week, {told}");
            case TimeScale.Weekend when monday is { } week:
                return Resolved.Period(Timex.Week(week) + "-WE", Granularity, (Calendar.Add(week, 5), Calendar.Add(week, 7)), $"weekend, {told}");
            case TimeScale.Month when month is { } first:
                return Resolved.Period(Timex.Month(first.Year, first.Month), Granularity, (first, Calendar.AddMonths(first, 1)), $"month, {told}");
            case TimeScale.Quarter:
                var quarter = now.Year * 4 + (now.Month - 1) / 3 + Offset;
                return new MonthsExpression(new(quarter / 4), quarter % 4 + 1, 3).Resolve(new(now)) with { Reason = $"quarter, {told}" };
            case TimeScale.Year:
                return new YearExpression(now.Year + Offset).Resolve(new(now)) with { Reason = $"year, {told}" };
            case TimeScale.Decade:
                return new DecadeExpression(now.Year / 10 * 10 + Offset * 10, true).Resolve(new(now)) with { Reason = $"decade, {told}" };
            case TimeScale.Century:
                return new CenturyExpression(now.Year / 100 + 1 + Offset).Resolve(new(now)) with { Reason = $"century, {told}" };
            default:
                return Beyond;
        }
    }

    private Resolved Beyond => Resolved.Unresolved(Unknown, Unit == TimeScale.Day ? DateKind.Date : DateKind.Interval, Granularity, "unresolved: outside the calendar");
}
