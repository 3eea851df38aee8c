namespace Entente.Dates;

/// <summary>A year and the next in short, such as a season or a financial year: "2004/05", which could also be a month.</summary>
internal sealed record NextYearExpression(int Year) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        var years = new RangeExpression(new YearExpression(Year), new YearExpression(Year + 1)).Resolve(clock);
        var month = (Year + 1) % 100;
        return month is >= 1 and <= 12 ? years with { Ambiguity = DateAmbiguity.Name, Reason = $"{years.Reason}; it may also be the month {Timex.Month(Year, month)}" } : years;
    }
}
