namespace Entente.Dates;

/// <summary>A named day: "Christmas", "Orthodox Easter 2022", "last Thanksgiving".</summary>
internal sealed record HolidayExpression(Holiday Holiday, YearOf Year) : Expression
{
    public override bool LacksYear => !Year.IsNamed;

    public override (int? Year, int? Month) Given => (Year.Number, Holiday.Month);

    public override bool IsAnaphoric => Year.IsAnaphoric;

    public override Expression InYear(int year) => this with { Year = new(year) };

    public override Resolved Resolve(Clock clock)
    {
        var resolved = Of(clock);
        return Holiday.IsLocal ? resolved with { Ambiguity = DateAmbiguity.Name, Reason = $"{resolved.Reason}; other countries call another day so" }
            : Holiday.Kind == HolidayKind.Islamic ? resolved with { Modifier = DateModifier.Approximate, Reason = $"{resolved.Reason}; by the tabular calendar, which may be a day off" }
            : resolved;
    }

    private Resolved Of(Clock clock)
    {
        if (Year.In(clock) is { } year) return Holiday.In(year).Cast<(DateOnly, DateOnly)?>().FirstOrDefault() is { } day ? Name(Timex.Year(year), day, day, $"named day, {Year.Told(clock)}") : None(year);
        if (clock.Reference is not { } now || Year.IsNamed) return Resolved.Unresolved(Holiday.Timex("XXXX") ?? "XXXX-XX-XX", DateKind.Date, DateGranularity.Day, Year.IsNamed ? Year.Told(clock) : Clock.NoDate);
        var near = Enumerable.Range(now.Year - 2, 5).SelectMany(Holiday.In).ToList();
        var (past, future) = (near.FindLastIndex(day => day.Last < now), near.FindIndex(day => day.Last >= now));
        return past < 0 || future < 0 ? None(now.Year) : Name("XXXX", near[past], near[future], $"named day, {clock.Told(false)}");
    }

    private Resolved Name(string year, (DateOnly First, DateOnly Last) past, (DateOnly First, DateOnly Last) future, string reason) => past.First != past.Last
        ? Resolved.Period(past == future ? Timex.Range(Timex.Day(past.First), Timex.Day(past.Last.AddDays(1)), "P1M") : "XXXX-XX", DateGranularity.Month,
            (past.First, past.Last.AddDays(1)), (future.First, future.Last.AddDays(1)), reason)
        : Resolved.Day(Holiday.Timex(year) ?? (past == future ? Timex.Day(past.First) : "XXXX-XX-XX"), past.First, future.First, reason);

    private Resolved None(int year) => Resolved.Unresolved(Holiday.Timex(Timex.Year(year)) ?? $"{Timex.Year(year)}-XX-XX", DateKind.Date, DateGranularity.Day, "unresolved: it does not fall into that year");
}
