namespace Entente.Dates;

/// <summary>Days that return: "every Monday", "weekly".</summary>
internal sealed record SetExpression(string Timex, DateGranularity Granularity) : Expression
{
    public override Resolved Resolve(Clock clock) => new(Timex, DateKind.Set, Granularity, "it returns; the words name no single one");
}
