namespace Entente.Dates;

/// <summary>A length without a place in time: "for three years", "the 44-day offensive", "more than a year".</summary>
internal sealed record LengthExpression(Length Length, DateModifier Modifier = DateModifier.None) : Expression
{
    public override Resolved Resolve(Clock clock) => new(Length.Timex, DateKind.Duration, Length.Unit switch
    {
        TimeScale.Day => DateGranularity.Day,
        TimeScale.Week => DateGranularity.Week,
        TimeScale.Month => DateGranularity.Month,
        TimeScale.Quarter => DateGranularity.Quarter,
        TimeScale.Decade => DateGranularity.Decade,
        TimeScale.Century => DateGranularity.Century,
        _ => DateGranularity.Year,
    }, "length of time; the words do not say when")
    {
        Modifier = Modifier == DateModifier.None && Length.IsVague ? DateModifier.Approximate : Modifier,
    };
}
