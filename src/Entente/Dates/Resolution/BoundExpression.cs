namespace Entente.Dates;

/// <summary>A stretch of which one end is told: "since 2018", "before 12 July", "by the end of 2024", "more than two weeks after today".</summary>
internal sealed record BoundExpression(DateModifier Modifier, Expression Inner) : Expression
{
    public override bool IsAnaphoric => Inner.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var inner = Inner.Resolve(clock);
        return inner with
        {
            Kind = DateKind.Interval,
            Modifier = Modifier,
            Past = Ends(inner.Past),
            Future = Ends(inner.Future),
            PastDays = Days(inner.PastDays, clock),
            FutureDays = Days(inner.FutureDays, clock),
            Reason = inner.ReasonAfter($"{Modifier.ToString().ToLowerInvariant()} the "),
        };
    }

    private DateResolution? Ends(DateResolution? inner) => inner is not { } known ? null
        : Modifier is DateModifier.Since ? new(known.Start, null)
        : Modifier is DateModifier.After ? new(known.End, null)
        : Modifier is DateModifier.Until ? new(null, known.End)
        : new(null, known.Start);

    private Stretch? Days(Stretch? inner, Clock clock) => inner is not { } known ? null : Modifier switch
    {
        DateModifier.Since => new(known.First, clock.Reference >= known.First ? clock.Reference : null),
        DateModifier.After => new(Inner is ShiftExpression ? known.Last : Calendar.Add(known.Last, 1), null),
        DateModifier.Until => new(null, known.Last),
        _ => new(null, Inner is ShiftExpression ? known.First : Calendar.Add(known.First, -1)),
    };
}
