namespace Entente.Dates;

/// <summary>Time without a number: "recently", "nowadays", "in the coming years".</summary>
/// <param name="Direction">−1 past, 0 present, 1 future.</param>
internal sealed record VagueExpression(int Direction) : Expression
{
    /// <summary>Whether it counts from what the text said before: "the following years".</summary>
    public bool Follows { get; init; }

    public override bool IsAnaphoric => Follows;

    public override Resolved Resolve(Clock clock)
    {
        Stretch? days = clock.Base(Follows) is not { } now ? null : Direction switch { < 0 => new(null, now), > 0 => new(now, null), _ => new(now, now) };
        var reason = days is null ? clock.Told(Follows) : Direction == 0 ? clock.Told(Follows) : $"it does not say how far; {clock.Told(Follows)}";
        return new(Direction switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" }, Direction == 0 ? DateKind.Date : DateKind.Interval, DateGranularity.Unknown, reason)
        {
            PastDays = days,
            FutureDays = days,
            Past = Direction == 0 && days is { } ? new(days.Value.First, days.Value.Last) : null,
            Future = Direction == 0 && days is { } ? new(days.Value.First, days.Value.Last) : null,
            Point = Direction == 0 && clock.Reference is { } today ? Dates.Timex.Day(today) : null,
        };
    }
}
