namespace Entente.Dates;

/// <summary>From one expression to another: "between February 1988 and May 1994", "4 to 22 January", "1988–1994".</summary>
internal sealed record RangeExpression(Expression First, Expression Last) : Expression
{
    /// <summary>The range, after each end has given the other the year that it lacks.</summary>
    public static RangeExpression Of(Expression first, Expression last)
    {
        if (first.LacksYear && last.Given is { Year: { } later, Month: not null }) return new(first.InYear(first.Given.Month > last.Given.Month ? later - 1 : later), last);
        if (last.LacksYear && first.Given.Year is { } earlier) return new(first, last.InYear(last.Given.Month < first.Given.Month ? earlier + 1 : earlier));
        return new(first, last);
    }

    public override bool IsAnaphoric => First.IsAnaphoric || Last.IsAnaphoric;

    public override Resolved Resolve(Clock clock)
    {
        var (first, last) = (First.Resolve(clock), Last.Resolve(clock));
        if (first.Past?.Start is not { } pastStart || first.Future?.Start is not { } futureStart || last.Past?.Start is not { } pastEnd || last.Future?.Start is not { } futureEnd)
        {
            var cause = first.Past?.Start is null ? first.Reason : last.Reason;
            return Resolved.Unresolved(Timex.Range(first.Point ?? first.Timex, last.Point ?? last.Timex, "PX"), DateKind.Interval, Coarser(first, last), cause);
        }

        // Each end alone was put into the last and the next year; here the two have to fit each other.
        var swappedPast = false;
        if (futureStart > futureEnd) futureStart = pastStart;
        if (pastEnd < pastStart) (pastEnd, swappedPast) = (futureEnd, true);
        if (futureStart > futureEnd || pastStart > pastEnd)
            return Resolved.Unresolved(Timex.Range(Timex.Day(futureStart), Timex.Day(futureEnd), "PX"), DateKind.Interval, Coarser(first, last), "unresolved: it ends before it begins");

        var (future, past) = (Name(first, last, futureStart, futureEnd), Name(first, last, pastStart, pastEnd));
        return new(future == past ? future : $"{future}|{past}", DateKind.Interval, Coarser(first, last), $"range; {last.Reason}")
        {
            Past = new(pastStart, pastEnd),
            Future = new(futureStart, futureEnd),
            PastDays = new(pastStart, NoSooner(swappedPast ? last.FutureDays?.Last : last.PastDays?.Last, pastStart, pastEnd)),
            FutureDays = new(futureStart, NoSooner(last.FutureDays?.Last, futureStart, futureEnd)),
            Ambiguity = first.Ambiguity | last.Ambiguity,
        };
    }

    private string Name(Resolved first, Resolved last, DateOnly start, DateOnly end) =>
        Timex.Range(first.Point ?? Timex.Day(start), last.Point ?? Timex.Day(end), Length(first.Granularity, last.Granularity, start, end));

    private string Length(DateGranularity first, DateGranularity last, DateOnly start, DateOnly end)
    {
        if (First is UnitExpression { Unit: TimeScale.Day, Offset: 0 } && Last is ShiftExpression { Anchor: null } shift) return shift.Length.Timex;
        if (first >= DateGranularity.Year && last >= DateGranularity.Year) return FormattableString.Invariant($"P{end.Year - start.Year}Y");
        if (first >= DateGranularity.Month && last >= DateGranularity.Month) return FormattableString.Invariant($"P{(end.Year - start.Year) * 12 + end.Month - start.Month}M");
        var days = end.DayNumber - start.DayNumber;
        return first == DateGranularity.Week && last == DateGranularity.Week ? FormattableString.Invariant($"P{days / 7}W") : FormattableString.Invariant($"P{days}D");
    }

    /// <summary>The last day of "the 70s" is of another century than the end, where the range needs the next one: there the end's first day serves.</summary>
    private static DateOnly? NoSooner(DateOnly? last, DateOnly start, DateOnly end) => last < start ? end : last;

    private static DateGranularity Coarser(Resolved first, Resolved last) => first.Granularity > last.Granularity ? first.Granularity : last.Granularity;
}
