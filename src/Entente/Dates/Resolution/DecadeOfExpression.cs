namespace Entente.Dates;

/// <summary>"the first decade of the 21st century": its years with the same tens, as "the 2000s" are.</summary>
/// <param name="Nth">From 1, or −1 for the last.</param>
/// <param name="Century">The century.</param>
internal sealed record DecadeOfExpression(int Nth, Expression Century) : Expression
{
    public override bool IsAnaphoric => Century.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var century = Century.Resolve(clock);
        if (century.PastDays?.First is not { } first) return Resolved.Unresolved("XXX", DateKind.Interval, DateGranularity.Decade, century.Reason);
        return new DecadeExpression(first.Year / 100 * 100 + (Nth < 0 ? 9 : Nth - 1) * 10, true).Resolve(clock) with { Reason = $"decade of a {century.Reason}" };
    }
}
