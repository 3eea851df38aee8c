namespace Entente.Dates;

/// <summary>"the 19th century", counted from its years with round hundreds, as news does.</summary>
internal sealed record CenturyExpression(int Nth) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        var start = (Nth - 1) * 100;
        return Resolved.Period(Timex.Range($"{Timex.Year(start)}-01-01", $"{Timex.Year(start + 100)}-01-01", "P100Y"), DateGranularity.Century,
            (Calendar.Day(Math.Max(1, start), 1, 1), Calendar.Day(start + 100, 1, 1)), "century, as written");
    }
}
