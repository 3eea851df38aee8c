namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>Two expressions and what joins them: "between February 1988 and May 1994", "from 4 to 22 January", "1988–1994".</summary>
    private Match Range(int at)
    {
        var from = Past(at, Role.From | Role.Between);
        var (led, paired) = (from > at, Is(at, Role.Between));
        var best = DaysOfMonth(from, paired);
        best = Match.Longer(best, MonthAndDays(at));
        best = Match.Longer(best, WeekAndWeekdays(at));
        best = Match.Longer(best, ShortYears(from));
        best = Match.Longer(best, Joined(from, led, paired));
        if (led) best = Match.Longer(best, DayAndDate(from, paired));
        if (!led && Is(at, Role.In) && Joined(at + 1, false, false) is { Found: true } years && Is(at + 2, Role.Through)) best = Match.Longer(best, years);
        return best;
    }

    /// <summary>The place after "to", "until", "through", a dash, or "and" where "between" went before; 0 where there is none.</summary>
    private int Joint(int at, bool paired)
    {
        if (Is(at, Role.To | Role.Until | Role.Through) || IsSign(at, '-')) return at + 1;
        return paired && Is(at, Role.And) ? at + 1 : 0;
    }

    /// <summary>Two days on end are a stretch: "12 and 13 July".</summary>
    private bool IsNextDay(int day, int at) => Is(at, Role.And) && DayNumber(Past(at + 1, Role.The)) is { End: > 0 } next && next.Value == day + 1;

    /// <summary>"4 to 22 January, 1995", "3 until 12 of Sept", "4-23 in next month".</summary>
    private Match DaysOfMonth(int at, bool paired)
    {
        if (DayNumber(Past(at, Role.The)) is not { End: > 0 } first || Joint(first.End, paired || IsNextDay(first.Value, first.End)) is not (> 0 and var joint)) return Match.None;
        if (DayNumber(Past(joint, Role.The)) is not { End: > 0 } last) return Match.None;
        if (RelativeMonth(last.End) is { End: > 0 } relative) return Days(relative.Month, first.Value, last.Value, relative.End);
        var month = Past(Past(last.End, '.'), Role.Of | Role.In);
        if (!Is(month, Role.Month) || (!run[month].IsSurely(Role.Month) && run[month].Word.IsEnglish && !run[month].Has(TokenForm.Capital))) return Match.None;
        var (year, end) = YearAfter(month + 1);
        return Days(new(run[month].Word.Month, year), first.Value, last.Value, year.IsNamed ? end : month + 1);
    }

    /// <summary>"November 19-20", "Feb between 2-7 two thousand and eighteen".</summary>
    private Match MonthAndDays(int at)
    {
        if (!Is(at, Role.Month) || !IsSureOfMonth(at)) return Match.None;
        var next = IsSign(at + 1, '.') ? at + 2 : at + 1;
        var start = Past(next, Role.Between | Role.From);
        if (DayNumber(start) is not { End: > 0 } first || Joint(first.End, (start > next && Is(next, Role.Between)) || IsNextDay(first.Value, first.End)) is not (> 0 and var joint)) return Match.None;
        if (DayNumber(joint) is not { End: > 0 } last || Is(last.End, Role.Month) || Is(last.End, Role.Unit | Role.Counted) || (IsGlue(last.End) && Is(last.End + 1, Role.Number))) return Match.None;
        var (year, end) = YearAfter(last.End, afterDay: true);
        return Days(new(run[at].Word.Month, year), first.Value, last.Value, end);
    }

    /// <summary>"from 4 to January 22, 1995".</summary>
    private Match DayAndDate(int at, bool paired)
    {
        if (!Is(at, Role.Number) || DayNumber(at) is not { End: > 0 } first || Joint(first.End, paired) is not (> 0 and var joint)) return Match.None;
        return CalendarDay(joint) is { Node: DayExpression { Month.Number: not null } last } match ? Days(last.Month, first.Value, last.Day, match.End) : Match.None;
    }

    /// <summary>"next week between Wednesday and Friday", "this week from Tue to Thur".</summary>
    private Match WeekAndWeekdays(int at)
    {
        if (RelativeWeek(at) is not { End: > 0 } week || !Is(week.End, Role.From | Role.Between)) return Match.None;
        var start = week.End + 1;
        if (!Is(start, Role.Weekday) || Joint(start + 1, Is(week.End, Role.Between)) is not (> 0 and var joint) || !Is(joint, Role.Weekday)) return Match.None;
        return new(new RangeExpression(new WeekdayExpression(run[start].Word.Weekday, week.Offset), new WeekdayExpression(run[joint].Word.Weekday, week.Offset)), joint + 1);
    }

    /// <summary>"1991–94", "2020/21", "2004/05".</summary>
    private Match ShortYears(int at)
    {
        if (!Is(at, Role.Number) || run[at].Digits != 4 || !(IsSign(at + 1, '-') || IsSign(at + 1, '/')) || !IsGlue(at + 1) || !Is(at + 2, Role.Number) || run[at + 2] is not { Digits: 1 or 2, Form: TokenForm.None }) return Match.None;
        var (first, end, round) = (run[at].Number, run[at + 2].Number, run[at + 2].Digits == 2 ? 100 : 10);
        var last = first / round * round + end + (end == 0 ? round : 0);
        if (first is < 1800 or >= 2200 || last <= first || IsGlue(at + 3)) return Match.None;
        // "2004/05" and "2005-6" are one year and the next; any other number up to 12 is a month.
        if (round == 100 && end > 12) return new(new RangeExpression(new YearExpression(first), new YearExpression(last)), at + 3);
        return last == first + 1 ? new(new NextYearExpression(first), at + 3) : Match.None;
    }

    private Match Joined(int at, bool led, bool paired)
    {
        var first = End(at);
        if (!first.Found || Joint(first.End, paired) is not (> 0 and var joint)) return Match.None;
        var last = End(joint);
        if (!last.Found && Is(joint, Role.The)) last = End(joint + 1);
        if (!last.Found) return Match.None;
        if (!led && (first.IsWeak || last.IsWeak) && !ArePlausible(first.Node!, last.Node!, first.End)) return Match.None;
        if (Is(at, Role.Number) && !Is(at - 1, Role.The | Role.In) && IsSmallWord(last.End) && first.Node is YearExpression { Year: var one } && last.Node is YearExpression { Year: var other } && one % 100 == 0 && other % 100 == 0) return Match.None;
        if (Is(last.End, Role.Counted)) return Match.None;
        return new(RangeExpression.Of(first.Node!, last.Node!), last.End) { IsForeign = first.IsForeign && last.IsForeign };
    }

    /// <summary>An end of a range: anything that has a day to begin with.</summary>
    private Match End(int at)
    {
        if (Is(at, Role.Now)) return new(new UnitExpression(TimeScale.Day, 0), at + 1);
        var match = Simple(at);
        if (match.Node is InExpression or SpanExpression or BoundExpression or RemainderExpression || match.Node is DayExpression { Month: { Number: null, Offset: null } }) match = Match.None;
        return match.Found ? match : LengthLater(at);
    }

    /// <summary>"two and half days later" as the end of a range.</summary>
    private Match LengthLater(int at) => LengthAt(at) is { Value: { IsCounted: true } length, End: var end } && Is(end, Role.Comparative) && run[end].Word.Value == 3
        ? new(new ShiftExpression(length, 1), end + 1) : Match.None;

    /// <summary>Two years joined by a dash or "to" need no more, where they are years of this kind and in order; so do two weekdays or months of the same kind.</summary>
    private static bool ArePlausible(Expression first, Expression last, int joint) => (first, last) switch
    {
        (YearExpression { Year: var one }, YearExpression { Year: var other }) => one is >= 1400 and < 2200 && other is >= 1400 and < 2200 && one < other,
        (MonthExpression, MonthExpression) => joint > 0,
        (FiguresExpression, FiguresExpression) => true,
        _ => false,
    };

    private static Match Days(MonthOf month, int first, int last, int end) => first > last
        ? new(new ImpossibleExpression(Timex.Range(Timex.Day(month.Year.Number, month.Number, first), Timex.Day(month.Year.Number, month.Number, last), "PX"), DateKind.Interval, DateGranularity.Day, "it ends before it begins"), end)
        : new(RangeExpression.Of(new DayExpression(month, first), new DayExpression(month, last)), end);
}
