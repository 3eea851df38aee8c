namespace Entente.Dates;

/// <summary>A season: "summer 2016", "this spring". TIMEX names it; its days are those of meteorology north of the equator, from the first of March, June, September and December.</summary>
/// <param name="Year">The year.</param>
/// <param name="Season">1 spring to 4 winter.</param>
internal sealed record SeasonExpression(YearOf Year, int Season) : Expression
{
    private static readonly string[] Codes = ["SP", "SU", "FA", "WI"];

    public override bool IsAnaphoric => Year.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var year = Year.In(clock);
        var code = Codes[Season - 1];
        var timex = year is { } y ? $"{Timex.Year(y)}-{code}" : code;
        var resolved = new Resolved(timex, DateKind.Interval, DateGranularity.Season, $"season, {(Year.IsNamed ? Year.Told(clock) : clock.Told(false))}; its days are the meteorological ones of the northern half of the earth")
        {
            Modifier = DateModifier.None,
            Ambiguity = Season == 4 ? DateAmbiguity.Name : DateAmbiguity.None,
        };
        if (year is { } known) return resolved with { PastDays = Days(known), FutureDays = Days(known) };
        if (clock.Reference is not { } reference || Year.IsNamed) return resolved with { Reason = Year.IsNamed ? Year.Told(clock) : Clock.NoDate };
        var (past, future) = Recurrence.Of(reference, turn => (Days(reference.Year + turn).First, Calendar.Add(Days(reference.Year + turn).Last, 1)));
        return resolved with { PastDays = new(past.Start, Calendar.Add(past.End, -1)), FutureDays = new(future.Start, Calendar.Add(future.End, -1)) };
    }

    private Stretch Days(int year) => new(Calendar.Day(year, Season * 3, 1), Calendar.Add(Calendar.AddMonths(Calendar.Day(year, Season * 3, 1), 3), -1));
}
