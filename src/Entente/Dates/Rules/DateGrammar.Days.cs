namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>A day of a month with its name, in any order and with its weekday or without.</summary>
    private Match CalendarDay(int at)
    {
        if (Is(at, Role.The)) return DayAndMonth(at + 1, null) is { Node: DayExpression { Month.Offset: not null } } counted ? counted : Match.None;
        if (!Is(at, Role.Weekday)) return DayAndMonth(at, null);
        var weekday = run[at].Word.Weekday;
        var next = Past(Past(Past(at + 1, '.'), ','), Role.The);
        var match = DayAndMonth(next, weekday);
        if (match.Found || !Is(next, Role.Number)) return match;
        return Figures(next) is { Node: DayExpression or FiguresExpression } figures ? figures with { IsWeak = false } : Match.None;
    }

    private Match DayAndMonth(int at, int? weekday)
    {
        var match = Match.Longer(Match.Longer(MonthFirst(at, weekday), DayFirst(at, weekday)), YearFirst(at, weekday));
        if (match.Node is not DayExpression { Month.Year.Number: not null } day || weekday is not null || !Is(match.End, Role.Weekday)) return match;
        return Is(match.End + 1, Role.Number) ? match : new(day with { Weekday = run[match.End].Word.Weekday }, match.End + 1);
    }

    /// <summary>July 12, 2020; Oct-2; May the twenty-first nineteen seventy eight.</summary>
    private Match MonthFirst(int at, int? weekday)
    {
        if (!Is(at, Role.Month) || run[at].Has(TokenForm.Possessive)) return Match.None;
        var next = IsSign(at + 1, '.') || IsSign(at + 1, '-') || IsSign(at + 1, '/') ? at + 2 : at + 1;
        var (day, end, ordinal) = IsSign(at + 1, '.') && !Is(next, Role.Number) ? default : DayNumber(Past(next, Role.The));
        if (end == 0 || (Is(end, Role.Unit | Role.Counted) && !ordinal)) return Match.None;
        if (IsSign(at + 1, '.') && run[at].End - run[at].Start > 4 && !run[at].Word.IsEnglish) return Match.None;
        var (year, last) = YearAfter(end, afterDay: true);
        if (!ordinal && !year.IsNamed && weekday is null && !IsSureOfMonth(at)) return Match.None;
        // "In March the second front opened" speaks of the month.
        if (Is(next, Role.The) && !year.IsNamed && weekday is null && IsSmallWord(end) && (Is(at - 1, Role.In) || (!Is(end - 1, Role.Number) && !run[end - 1].Has(TokenForm.Capital) && !Is(at - 1, Role.On | Role.By | Role.Until | Role.Since | Role.From | Role.Before | Role.After)))) return Match.None;
        return new(new DayExpression(new(run[at].Word.Month, year), day, weekday), last);
    }

    /// <summary>12 July 2020; 20. mart 2024; the second of August; 3 de julio de 2018.</summary>
    private Match DayFirst(int at, int? weekday)
    {
        var (day, end, ordinal) = DayNumber(at);
        if (end == 0 || IsSign(at - 1, '\'')) return Match.None;
        var next = end;
        if (IsSign(end, '.') || IsSign(end, '-') || IsSign(end, '/')) next = end + 1;
        else if (IsUnit(end, TimeScale.Day) && ordinal && Is(end + 1, Role.Of)) next = end + 2;
        else if (Is(end, Role.Of)) next = Past(end + 1, Role.The);
        else if (!Is(at, Role.Number) && ordinal) return Match.None;
        if (!Is(next, Role.Month)) return RelativeMonth(next) is { End: > 0 } month && (Is(end, Role.Of) || ordinal) ? new(new DayExpression(month.Month, day, weekday), month.End) : Match.None;
        var after = IsGlue(next + 1) && (IsSign(next + 1, '-') || IsSign(next + 1, '/')) && Is(next + 2, Role.Number) ? next + 2 : next + 1;
        var (year, last) = YearAfter(after);
        if (after == next + 2 && !year.IsNamed) return Match.None;
        var doubtful = !run[next].IsSurely(Role.Month);
        if (doubtful && run[next].Word.IsEnglish && !run[next].Has(TokenForm.Capital) && !ordinal && !year.IsNamed) return Match.None;
        if (doubtful && IsSign(end, '.') && !year.IsNamed && run[next].Word.IsEnglish) return Match.None;
        return new(new DayExpression(new(run[next].Word.Month, year), day, weekday), year.IsNamed ? last : next + 1);
    }

    /// <summary>2019-sep-1; 2024. március 15.; 2020 թ. սեպտեմբերի 27.</summary>
    private Match YearFirst(int at, int? weekday)
    {
        if (!Is(at, Role.Number) || YearNumber(at) is not { End: > 0 } year) return Match.None;
        var next = IsSign(year.End, '-') || IsSign(year.End, '/') || IsSign(year.End, '.') || IsSign(year.End, ',') ? year.End + 1 : year.End;
        if (DayNumber(next) is { End: > 0 } number && Is(number.End, Role.Month) && next == year.End && Is(next - 1, Role.YearMark))
            return new(new DayExpression(new(run[number.End].Word.Month, new(year.Value)), number.Value, weekday), number.End + 1);
        if (!Is(next, Role.Month)) return Match.None;
        var (day, end, _) = DayNumber(Is(next + 1, Role.Sign) && !IsSign(next + 1, ',') ? next + 2 : next + 1);
        return end > 0 ? new(new DayExpression(new(run[next].Word.Month, new(year.Value)), day, weekday), end) : Match.None;
    }

    /// <summary>Whether a month with a number needs nothing more: any that is no other word, or one with a capital.</summary>
    private bool IsSureOfMonth(int at) => run[at].IsSurely(Role.Month) && !(run[at].Word.Month == 5 && !run[at].Has(TokenForm.Capital)) || run[at].Has(TokenForm.Capital) || !run[at].Word.IsEnglish;

    /// <summary>"next month", "this month", "the following month".</summary>
    private (MonthOf Month, int End) RelativeMonth(int at)
    {
        var next = Past(Past(at, Role.Of | Role.In), Role.The);
        if (Is(next, Role.Relative | Role.Anaphoric) && IsUnit(next + 1, TimeScale.Month)) return (new(null, default, run[next].Word.Value, run[next].Is(Role.Anaphoric)), next + 2);
        if (Is(next, Role.Same) && IsUnit(next + 1, TimeScale.Month)) return (new(null, default, 0, true), next + 2);
        return next > at && Is(next - 1, Role.The) && IsUnit(next, TimeScale.Month) ? (new(null, default, 0), next + 1) : default;
    }

    /// <summary>"on 15", "for the 27th", "by the second": at the end of a clause, after a word that dates follow.</summary>
    private Match BareDay(int at)
    {
        var next = Past(at, Role.The);
        var (day, end, ordinal) = DayNumber(next);
        if (end == 0 || !IsClauseEnd(end)) return Match.None;
        var before = At(at - 1);
        var context = next > at
            ? before.Is(Role.For | Role.On | Role.By | Role.Until | Role.Since | Role.From | Role.Before | Role.After) && (ordinal || before.Is(Role.For | Role.On | Role.By))
            : before.Is(Role.On) && Is(at, Role.Number);
        return new(new DayExpression(default, day), end) { IsWeak = !context };
    }

    /// <summary>"the first Friday of July", "the second Monday of next month", "second Sunday", "last Monday April".</summary>
    private Match NthWeekday(int at)
    {
        var next = Past(at, Role.The);
        if (Nth(next) is not { End: > 0 } nth || nth.Value > 5 || !Is(nth.End, Role.Weekday)) return Match.None;
        var weekday = run[nth.End].Word.Weekday;
        var end = nth.End + 1;
        if (RelativeMonth(end) is { End: > 0 } relative) return new(new NthWeekdayExpression(relative.Month, weekday, nth.Value), relative.End);
        var month = Past(end, Role.Of | Role.In);
        if (Is(month, Role.Month) && !(month == end && nth.Value > 0))
        {
            var (year, last) = YearAfter(month + 1);
            return new(new NthWeekdayExpression(new(run[month].Word.Month, year), weekday, nth.Value), last);
        }
        return nth.Value > 0 && month == end ? new(new NthWeekdayExpression(default, weekday, nth.Value), end) : Match.None;
    }

    /// <summary>"Friday", "this Friday", "next week on Friday", "on Sunday of next week", "Friday the 15th".</summary>
    private Match Weekday(int at)
    {
        var on = Past(at, Role.On);
        if (Is(on, Role.Weekday))
        {
            var weekday = run[on].Word.Weekday;
            var week = RelativeWeek(Past(Past(on + 1, Role.Of), Role.The));
            if (week.End > 0) return new(new WeekdayExpression(weekday, week.Offset), week.End);
            if (on > at) return Match.None;
            var the = Past(at + 1, Role.The);
            if (DayNumber(the) is { End: > 0 } day && (the > at + 1 || day.IsOrdinal) && !Is(day.End, Role.Month)) return new(new DayOfWeekExpression(weekday, day.Value), day.End);
            if (Is(at - 1, Role.The) && IsCapitalWord(at + 1)) return Match.None;
            if (run[at].Has(TokenForm.Many) && run[at].Word.IsEnglish && run[at].End - run[at].Start > 5) return Match.None;
            return new(new WeekdayExpression(weekday), at + 1) { IsWeak = !run[at].IsSurely(Role.Weekday) && run[at].Word.IsEnglish, IsForeign = !run[at].Word.IsEnglish && !(run[at].IsSurely(Role.Weekday) && !run[at].Has(TokenForm.Capital)) };
        }
        if (Is(at, Role.Relative) && Is(at + 1, Role.Weekday)) return new(new WeekdayExpression(run[at + 1].Word.Weekday, run[at].Word.Value, IsNearestMeant: true), at + 2);
        if (RelativeWeek(at) is { End: > 0 } named && Past(named.End, Role.On) is var place && Is(place, Role.Weekday) && run[place].Word.IsEnglish)
            return new(new WeekdayExpression(run[place].Word.Weekday, named.Offset), place + 1);
        return Match.None;
    }

    private (int Offset, int End) RelativeWeek(int at) => Is(at, Role.Relative) && IsUnit(at + 1, TimeScale.Week) ? (run[at].Word.Value, at + 2) : default;

    /// <summary>"today", "the day before yesterday".</summary>
    private Match NamedDay(int at)
    {
        if (Is(at, Role.Today)) return new(new UnitExpression(TimeScale.Day, run[at].Word.Value), at + 1);
        var day = Past(at, Role.The);
        if (!IsUnit(day, TimeScale.Day) || !Is(day + 2, Role.Today)) return Match.None;
        var offset = Is(day + 1, Role.Before) ? -1 : Is(day + 1, Role.After) ? 1 : 0;
        return offset == 0 ? Match.None : new(new UnitExpression(TimeScale.Day, run[day + 2].Word.Value + offset), day + 3);
    }

    /// <summary>"Christmas", "last Easter", "Vidovdan 1989", "Thanksgiving of this year".</summary>
    private Match Holiday(int at)
    {
        if (Is(at, Role.Relative) && Is(at + 1, Role.Holiday)) return new(new HolidayExpression(run[at + 1].Word.Holiday!, new(null, run[at].Word.Value)), at + 2);
        if (!Is(at, Role.Holiday) || !(run[at].IsSurely(Role.Holiday) || run[at].Has(TokenForm.Capital))) return Match.None;
        var (year, end) = YearAfter(at + 1);
        return new(new HolidayExpression(run[at].Word.Holiday!, year), year.IsNamed ? end : at + 1);
    }
}
