namespace Entente.Dates;

/// <summary>"the week of 16 September", "the month of the 12th": the unit around a day.</summary>
internal sealed record AroundExpression(TimeScale Unit, Expression Day) : Expression
{
    public override Resolved Resolve(Clock clock)
    {
        var day = Day.Resolve(clock);
        return Resolved.Period(day.Timex, Unit == TimeScale.Week ? DateGranularity.Week : DateGranularity.Month, Around(day.Past), Around(day.Future), $"{(Unit == TimeScale.Week ? "week" : "month")} around the {day.Reason}") with
        {
            Ambiguity = day.Ambiguity,
        };
    }

    private (DateOnly?, DateOnly?) Around(DateResolution? day) => Stretch.Around(day?.Start, Unit) is var days ? (days.First, Calendar.Add(days.Last, 1)) : default;
}
