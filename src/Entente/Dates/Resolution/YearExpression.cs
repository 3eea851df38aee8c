namespace Entente.Dates;

/// <summary>A year by its number.</summary>
internal sealed record YearExpression(int Year) : Expression
{
    public override (int? Year, int? Month) Given => (Year, null);

    public override Resolved Resolve(Clock clock) => Resolved.Period(Timex.Year(Year), DateGranularity.Year, (Calendar.Day(Year, 1, 1), Calendar.Day(Year + 1, 1, 1)), "year, as written");
}
