namespace Entente.Dates;

/// <summary>"around 2015", "almost a decade ago".</summary>
internal sealed record AboutExpression(DateModifier Modifier, Expression Inner) : Expression
{
    public override bool LacksYear => Inner.LacksYear;

    public override (int? Year, int? Month) Given => Inner.Given;

    public override Expression InYear(int year) => this with { Inner = Inner.InYear(year) };

    public override bool IsAnaphoric => Inner.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var inner = Inner.Resolve(clock);
        return inner with { Modifier = Modifier, Reason = inner.ReasonAfter("about the ") };
    }
}
