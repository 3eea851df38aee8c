namespace Entente.Dates;

/// <summary>"the first three months of 2021", "the last two weeks of July".</summary>
internal sealed record FirstsExpression(Length Length, bool IsLast, Expression Whole) : Expression
{
    public override bool IsAnaphoric => Whole.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var whole = Whole.Resolve(clock);
        var (past, future) = (Cut(whole.Past), Cut(whole.Future));
        var timex = (future ?? past) is { Start: { } start, End: { } end } && past == future ? Timex.Range(Timex.Day(start), Timex.Day(end), Length.Timex) : Length.Timex;
        return Resolved.Period(timex, whole.Granularity, (past?.Start, past?.End), (future?.Start, future?.End), $"{(IsLast ? "last" : "first")} {Length.Words} of the {whole.Reason}");
    }

    private DateResolution? Cut(DateResolution? whole) => whole is not { Start: { } start, End: { } end } ? null
        : IsLast ? new(Length.From(end, -1), end) : new(start, Length.From(start, 1));
}
