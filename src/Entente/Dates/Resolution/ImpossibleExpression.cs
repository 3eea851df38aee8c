namespace Entente.Dates;

/// <summary>What is written as a date, but names a part that no calendar has: "32.13.2020", "week 54 of 2020", "the 0th of July".</summary>
/// <param name="Timex">Its value, with X for what is not known.</param>
/// <param name="Kind">Date or interval.</param>
/// <param name="Granularity">How fine it would be.</param>
/// <param name="Cause">Why there is none.</param>
internal sealed record ImpossibleExpression(string Timex, DateKind Kind, DateGranularity Granularity, string Cause) : Expression
{
    /// <summary>A day that its month, or its year, does not have.</summary>
    public static ImpossibleExpression Day(YearOf year, int? month, int day) =>
        new(Dates.Timex.Day(year.Number, month, day is > 0 and < 100 ? day : null), DateKind.Date, DateGranularity.Day, FormattableString.Invariant($"no month has a day {day}"));

    public override Resolved Resolve(Clock clock) => Resolved.Unresolved(Timex, Kind, Granularity, $"unresolved: {Cause}");
}
