namespace Entente.Dates;

/// <summary>A point that far from another: "two years ago", "in 3 weeks", "two days before yesterday", "a year later".</summary>
/// <param name="Length">How far.</param>
/// <param name="Sign">1 later, −1 earlier.</param>
/// <param name="Anchor">From where; null for the clock.</param>
internal sealed record ShiftExpression(Length Length, int Sign, Expression? Anchor = null) : Expression
{
    /// <summary>Whether it counts from what the text said before: "two days later".</summary>
    public bool Follows { get; init; }

    public override bool IsAnaphoric => Follows;

    public override Resolved Resolve(Clock clock)
    {
        var anchor = (Anchor ?? new UnitExpression(TimeScale.Day, 0) { Follows = Follows }).Resolve(clock);
        if (anchor.Past?.Start is not { } past || anchor.Future?.Start is not { } future)
            return Resolved.Unresolved("XXXX-XX-XX", DateKind.Date, Granularity, anchor.Reason) with { Modifier = Length.IsVague ? DateModifier.Approximate : DateModifier.None };
        var (early, late) = (Length.From(past, Sign), Length.From(future, Sign));
        if (early is null || late is null) return Resolved.Unresolved("XXXX-XX-XX", DateKind.Date, Granularity, "unresolved: outside the calendar");
        var same = early == late;
        return Resolved.Day(same ? Timex.Day(early.Value) : "XXXX-XX-XX", early, late,
            $"{Length.Words} {(Sign < 0 ? "before" : "after")}, {(Anchor is null ? clock.Told(Follows) : "from the day it names")}{(Length.IsVague ? "; a few are counted as three" : "")}") with
        {
            Granularity = Granularity,
            PastDays = Stretch.Around(early, Length.Finest),
            FutureDays = Stretch.Around(late, Length.Finest),
            Modifier = Length.IsVague ? DateModifier.Approximate : DateModifier.None,
        };
    }

    private DateGranularity Granularity => Length.Finest switch
    {
        TimeScale.Day => DateGranularity.Day,
        TimeScale.Week => DateGranularity.Week,
        TimeScale.Month or TimeScale.Quarter => DateGranularity.Month,
        _ => DateGranularity.Year,
    };
}
