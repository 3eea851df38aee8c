namespace Entente.Dates;

/// <summary>The beginning, middle or end of a period: "early 2024", "mid-2023", "late last month", "the end of March".</summary>
/// <param name="Part">1 the beginning, 2 the middle, 3 the end.</param>
/// <param name="Whole">The period.</param>
internal sealed record PartExpression(int Part, Expression Whole) : Expression
{
    /// <summary>Whether it is a half in so many words.</summary>
    public bool IsHalf { get; init; }

    public override bool LacksYear => Whole.LacksYear;

    public override (int? Year, int? Month) Given => Whole.Given;

    public override Expression InYear(int year) => this with { Whole = Whole.InYear(year) };

    public override bool IsAnaphoric => Whole.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var whole = Whole.Resolve(clock);
        var (past, future) = (Cut(whole.PastDays, whole.Granularity), Cut(whole.FutureDays, whole.Granularity));
        return whole with
        {
            Modifier = Part switch { 1 => DateModifier.Start, 2 => DateModifier.Mid, _ => DateModifier.End },
            PastDays = past,
            FutureDays = future,
            Past = whole.Past is null ? null : Open(past),
            Future = whole.Future is null ? null : Open(future),
            Reason = whole.ReasonAfter($"{(Part switch { 1 => "beginning", 2 => "middle", _ => "end" })} of the "),
        };
    }

    private static DateResolution? Open(Stretch? days) => days is { } known ? new(known.First, Calendar.Add(known.Last, 1)) : null;

    /// <summary>Halves of a week, month or year counted from now; thirds of a year by its number, a decade, a quarter and all else.</summary>
    private Stretch? Cut(Stretch? days, DateGranularity granularity)
    {
        if (days is not { First: { } first, Last: { } last }) return days;
        return granularity switch
        {
            DateGranularity.Week => Between(first, Part switch { 1 => (0, 3), 2 => (1, 5), _ => (3, 7) }),
            DateGranularity.Month => Part switch { 1 => new(first, Calendar.Add(first, 14)), 2 => Between(first, (10, 20)), _ => new(Calendar.Add(first, 15), last) },
            DateGranularity.Year when Whole is not YearExpression && Part != 2 => Months(first, Part == 1 ? 0 : 6, 6),
            DateGranularity.Year => Months(first, (Part - 1) * 4, 4),
            DateGranularity.Quarter or DateGranularity.Season => Months(first, Part - 1, 1),
            DateGranularity.Decade or DateGranularity.Century when IsHalf => Half(first, granularity == DateGranularity.Decade ? 60 : 600),
            DateGranularity.Decade => Months(first, Part switch { 1 => 0, 2 => 36, _ => 84 }, Part == 2 ? 48 : 36),
            DateGranularity.Century => Months(first, Part switch { 1 => 0, 2 => 33, _ => 66 } * 12, Part == 3 ? 34 * 12 : 33 * 12),
            _ => days,
        };
    }

    private Stretch Half(DateOnly first, int months) => Months(first, Part == 1 ? 0 : months, months);

    private static Stretch Between(DateOnly first, (int From, int To) days) => new(Calendar.Add(first, days.From), Calendar.Add(first, days.To - 1));

    private static Stretch Months(DateOnly first, int from, int count) => new(Calendar.AddMonths(first, from), Calendar.Add(Calendar.AddMonths(first, from + count), -1));
}
