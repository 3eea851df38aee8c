namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>"July 2020", "2016, nov", "July", "last September", "June next year".</summary>
    private Match CalendarMonth(int at)
    {
        if (Is(at, Role.Number))
        {
            if (YearNumber(at) is not { End: > 0 } year) return Match.None;
            var next = IsSign(year.End, ',') || (IsSign(year.End, '.') && IsForeignMonth(year.End + 1)) ? year.End + 1 : year.End;
            return Is(next, Role.Month) && run[next].IsSurely(Role.Month) | !run[next].Word.IsEnglish && DayNumber(next + 1).End == 0 ? new(new MonthExpression(new(run[next].Word.Month, new(year.Value))), next + 1) : Match.None;
        }
        var relative = Past(at, Role.The);
        if (Is(relative, Role.Relative) && Is(relative + 1, Role.Month) && IsSureOfMonth(relative + 1) && DayNumber(relative + 2).End == 0)
            return new(new MonthExpression(new(run[relative + 1].Word.Month, new(null, run[relative].Word.Value)), IsNearestMeant: true), relative + 2);
        if (!Is(at, Role.Month)) return Match.None;
        var token = run[at];
        var (named, end) = YearAfter(at + 1);
        if (named.IsNamed && (IsSureOfMonth(at) || named.Number is not null)) return new(new MonthExpression(new(token.Word.Month, named)), end);
        var before = At(at - 1);
        var led = before.Is(Role.In | Role.Since | Role.Until | Role.By | Role.Of | Role.From | Role.To | Role.Between | Role.Before | Role.After | Role.During | Role.Part | Role.Relative | Role.Through | Role.The | Role.About);
        var sure = token.IsSurely(Role.Month) && !(token.Word.Month is 3 or 5 or 8 && !(token.Has(TokenForm.Capital) && led)) && !(IsCapitalWord(at + 1) && !led)
            || (token.Word.IsEnglish && token.Has(TokenForm.Capital) && led);
        return new(new MonthExpression(new(token.Word.Month)), at + 1) { IsWeak = !sure && token.Word.IsEnglish, IsForeign = !token.Word.IsEnglish };
    }

    private bool IsForeignMonth(int at) => Is(at, Role.Month) && !run[at].Word.IsEnglish;

    /// <summary>A year by itself, where what stands around it does not make it a count of something.</summary>
    private Match Year(int at)
    {
        var unit = Past(at, Role.The);
        if (IsUnit(unit, TimeScale.Year)) return Numbered(unit + 1);
        if (!Is(at, Role.Number))
            return YearWords(at) is { End: > 0 } words ? new(new YearExpression(words.Value), words.End) { IsWeak = !Is(at - 1, Role.In | Role.Since | Role.Until | Role.By) } : Match.None;
        if (YearNumber(at) is not { End: > 0 } year) return Match.None;
        var marked = year.End > at + 1 || run[at].Has(TokenForm.Ending);
        return new(new YearExpression(year.Value), year.End) { IsWeak = !(marked ? year.Value is >= 1000 and < 2200 : IsLikelyYear(at, year.Value)) };
    }

    private Match Numbered(int at)
    {
        if (Is(at, Role.Number) && run[at] is { Digits: 1, Number: 0 } && (IsClauseEnd(at + 1) || Is(at - 2, Role.The))) return new(new YearExpression(0), at + 1);
        if (Is(at, Role.Number) && run[at] is { Digits: >= 3 and <= 4, Number: >= 1 } token && !token.Has(TokenForm.Ordinal | TokenForm.Plural) && !Is(at + 1, Role.Counted)) return new(new YearExpression(token.Number), at + 1);
        if (YearWords(at) is { End: > 0 } words) return new(new YearExpression(words.Value), words.End);
        return Words(at) is { Value: >= 100, End: > 0 } number ? new(new YearExpression(number.Value), number.End) : Match.None;
    }

    private bool IsLikelyYear(int at, int year)
    {
        var (token, before) = (run[at], At(at - 1));
        if (token.Digits == 2) return !IsSmallWord(at + 1) || At(at - 2).Is(Role.In | Role.Since | Role.Of);
        if (token.Digits != 4 || Is(at + 1, Role.Counted) || (Is(at + 1, Role.Counter) && run[at + 1].Has(TokenForm.Many)) || (Is(at + 1, Role.Unit) && run[at + 1].Has(TokenForm.Many)) || before.Is(Role.More | Role.Less | Role.Than | Role.Counter)) return false;
        var small = IsSmallWord(at + 1);
        if (year is >= 1900 and < 2100)
            return !(year % 100 == 0 && small && !before.Is(Role.In | Role.Since | Role.The | Role.Part)) && !(before.Is(Role.Vague | Role.About | Role.For) && small && year % 50 == 0);
        var led = before.Is(Role.In | Role.Since | Role.Until | Role.By | Role.From | Role.Of | Role.During | Role.Before | Role.After | Role.Part);
        return led && year is >= 1000 and < 2200 && !(small && (year % 50 == 0 || before.Is(Role.Of | Role.By)));
    }

    /// <summary>A unit counted from now: "this week", "the year after next", "the weekend", "that month".</summary>
    private Match NamedUnit(int at)
    {
        var next = Past(at, Role.The);
        var definite = next > at;
        if (definite && Is(next, Role.Unit) && !run[next].Has(TokenForm.Many) && Is(next + 1, Role.After | Role.Before))
        {
            var last = Past(next + 2, Role.The);
            if (Is(last, Role.Relative) && run[last].Word.Value == (Is(next + 1, Role.After) ? 1 : -1) && !Is(last + 1, Role.Unit)) return new(new UnitExpression(Scale(next), run[last].Word.Value * 2), last + 1);
        }
        if (definite && Is(next, Role.Same)) return Match.None;
        if (Is(next, Role.Relative | Role.Anaphoric | Role.Same))
        {
            if (!Is(next + 1, Role.Unit) || run[next + 1].Has(TokenForm.Many)) return Match.None;
            var (unit, word) = (Scale(next + 1), run[next]);
            if ((Is(next + 2, Role.Of) && unit != TimeScale.Year) || (word.Is(Role.Same) && unit == TimeScale.Quarter)) return Match.None;
            if (definite && word.Is(Role.Relative) && word.Word.Value == -1 && unit is TimeScale.Decade or TimeScale.Century or TimeScale.Year or TimeScale.Month && (unit != TimeScale.Year && unit != TimeScale.Month || IsPast(next)))
                return new(new SpanExpression(new([(1, unit)]), SpanDirection.Last), next + 2);
            var narrative = unit == TimeScale.Day && definite && word.Is(Role.Relative) && word.Word.Value != 0;
            return new(new UnitExpression(unit, word.Is(Role.Same) ? 0 : word.Word.Value) { Follows = word.Is(Role.Anaphoric) || narrative, Points = word.Is(Role.Same) }, next + 2);
        }
        return Unmarked(at, next);
    }

    /// <summary>"the week", "my day", "the weekend": the present one, where nothing after it says otherwise.</summary>
    private Match Unmarked(int at, int next)
    {
        var (definite, mine) = (next > at, Is(at, Role.My));
        var place = mine ? at + 1 : next;
        if (!Is(place, Role.Unit) || run[place].Has(TokenForm.Many)) return Match.None;
        var unit = Scale(place);
        if (unit == TimeScale.Weekend) return definite || mine || Is(at - 1, Role.On) ? new(new UnitExpression(unit, 0), place + 1) : Match.None;
        if (unit is not (TimeScale.Day or TimeScale.Week or TimeScale.Month or TimeScale.Year) || !(definite || mine)) return Match.None;
        if (Is(place + 1, Role.Of | Role.Number | Role.Before | Role.After | Role.In) || run[place].Has(TokenForm.Possessive)) return Match.None;
        var before = At(at - 1);
        var good = mine
            || (unit == TimeScale.Day ? IsClauseEnd(place + 1) && at == 0 : IsClauseEnd(place + 1) && !before.Is(Role.Half) || (unit == TimeScale.Year && before.Is(Role.Of) && !Is(at - 2, Role.Unit | Role.Ordinal)));
        return good ? new(new UnitExpression(unit, 0), place + 1) : Match.None;
    }

    private TimeScale Scale(int at) => (TimeScale)run[at].Word.Value;

    /// <summary>Whether the word is "past", which reaches up to now where "last" is the unit before.</summary>
    private bool IsPast(int at) => Is(at, Role.Relative) && run[at].Is(Role.Future);

    /// <summary>"the third quarter of 2016", "Q3", "2016H2", "the first half of the year", "the third week of 2027", "week 31".</summary>
    private Match PartOfYear(int at)
    {
        var (leading, next) = Is(at, Role.Number) && YearNumber(at) is { End: > 0 } year ? (new YearOf(year.Value), year.End) : (default, at);
        if (Is(next, Role.QuarterLetter) && Is(next + 1, Role.Number) && !run[next + 1].Has(TokenForm.Spaced) && run[next + 1].Digits == 1) return Lettered(next, leading);
        next = Past(next, Role.The);
        if (IsUnit(next, TimeScale.Week) && Is(next + 1, Role.Number) && run[next + 1] is { Digits: <= 2 } week)
        {
            var (of, last) = YearAfter(next + 2);
            if (week.Number is 0 or > 53 && !of.IsNamed && !leading.IsNamed) return Match.None;
            return of.IsNamed ? new(new WeekExpression(of, null, run[next + 1].Number), last) : new(new WeekExpression(leading, null, run[next + 1].Number), next + 2);
        }
        if (Nth(next) is not { End: > 0 } nth) return Match.None;
        var (unit, end) = (nth.End, nth.End + 1);
        if (IsUnit(unit, TimeScale.Week) && !leading.IsNamed) return WeekOf(nth.Value, end);
        if (IsUnit(unit, TimeScale.Month) && nth.Value > 0 && !leading.IsNamed) return MonthOfYear(nth.Value, end);
        var months = IsUnit(unit, TimeScale.Quarter) ? 3 : Is(unit, Role.Half) ? 6 : 0;
        if (months == 0) return Match.None;
        if (nth.Value > 12 / months) return leading.IsNamed ? NoSuchPart(leading, nth.Value, months, end) : YearAfter(end) is { Year: { IsNamed: true } of, End: var after } ? NoSuchPart(of, nth.Value, months, after) : Match.None;
        if (leading.IsNamed) return new(new MonthsExpression(leading, nth.Value, months), end);
        var (named, stop) = YearAfter(end);
        if (named.IsNamed) return new(new MonthsExpression(named, nth.Value, months), stop);
        if (months == 6) return Is(end, Role.Of) && Simple(Past(end + 1, Role.The)) is { Node: MonthExpression or DecadeExpression or CenturyExpression } whole ? new(new PartExpression(nth.Value == 1 ? 1 : 3, whole.Node) { IsHalf = true }, whole.End) : Match.None;
        return nth.Value > 0 && !Is(end, Role.Of) ? new(new MonthsExpression(default, nth.Value, 3), end) { IsWeak = !IsClauseEnd(end) } : Match.None;
    }

    private Match Lettered(int at, YearOf leading)
    {
        var months = run[at].Word.Value == 4 ? 3 : 6;
        var nth = run[at + 1].Number;
        var (year, end) = leading.IsNamed ? (leading, at + 2) : YearAfter(at + 2);
        if (nth < 1 || nth > 12 / months) return year.IsNamed ? NoSuchPart(year, nth, months, end) : Match.None;
        return year.IsNamed || months == 3 ? new(new MonthsExpression(year, nth, months), year.IsNamed ? end : at + 2) : Match.None;
    }

    /// <summary>"the third month of 2020".</summary>
    private Match MonthOfYear(int nth, int at)
    {
        var (year, end) = YearAfter(at);
        if (!year.IsNamed) return Match.None;
        return nth <= 12 ? new(new MonthExpression(new(nth, year)), end)
            : new(new ImpossibleExpression(Timex.Year(year.Number), DateKind.Interval, DateGranularity.Month, FormattableString.Invariant($"a year has no month {nth}")), end);
    }

    private static Match NoSuchPart(YearOf year, int nth, int months, int end) => new(new ImpossibleExpression(Timex.Year(year.Number), DateKind.Interval, months == 3 ? DateGranularity.Quarter : DateGranularity.Season,
        FormattableString.Invariant($"a year has no {(months == 3 ? "quarter" : "half")} {nth}")), end);

    private Match WeekOf(int nth, int at)
    {
        if (RelativeMonth(at) is { End: > 0 } month) return new(new WeekExpression(default, month.Month, nth), month.End);
        var of = Past(at, Role.Of | Role.In);
        if (Is(of, Role.Month))
        {
            var (year, end) = YearAfter(of + 1);
            return new(new WeekExpression(default, new MonthOf(run[of].Word.Month, year), nth), year.IsNamed ? end : of + 1);
        }
        var (named, last) = YearAfter(at);
        return named.IsNamed ? new(new WeekExpression(named, null, nth), last) : Match.None;
    }

    /// <summary>"summer 2016", "this spring", "the fall of 2020".</summary>
    private Match Season(int at)
    {
        var next = Past(at, Role.The);
        var relative = Is(next, Role.Relative) && Is(next + 1, Role.Season);
        var season = relative ? next + 1 : next;
        if (!Is(season, Role.Season)) return Match.None;
        if (relative) return run[season].IsSurely(Role.Season) || !Is(season + 1, Role.From | Role.In) ? new(new SeasonExpression(new(null, run[next].Word.Value), run[season].Word.Value), season + 1) : Match.None;
        var (year, end) = YearAfter(season + 1);
        // "To fall in 2004" is no autumn, nor is "the fall from 4 to 3".
        if (run[season].Is(Role.Season) && !run[season].IsSurely(Role.Season) && next == at && Is(season + 1, Role.In)) return Match.None;
        if (year.IsNamed) return new(new SeasonExpression(year, run[season].Word.Value), end);
        var sure = run[season].IsSurely(Role.Season) ? !IsCapitalWord(season + 1) : (run[season].Word.Value != 3 ? next > at || Is(at - 1, Role.In | Role.Part | Role.Since | Role.By | Role.Until) : Is(at - 1, Role.In | Role.Part | Role.Since | Role.During)) && !IsCapitalWord(season + 1) && (IsClauseEnd(season + 1) || Is(at - 1, Role.Part));
        return new(new SeasonExpression(default, run[season].Word.Value), season + 1) { IsWeak = !sure || Is(season + 1, Role.Of) };
    }

    /// <summary>"the 1970s", "the '40s", "the nineteen seventies", "the noughties", "the 19th century".</summary>
    private Match Decade(int at)
    {
        var next = Past(at, Role.The);
        var mark = Past(next, '\'');
        if (Is(mark, Role.Number) && run[mark].Has(TokenForm.Plural))
        {
            var (number, digits) = (run[mark].Number, run[mark].Digits);
            if (digits == 4 && number is >= 1000 and < 2200) return new(new DecadeExpression(number, true), mark + 1);
            return digits == 2 && (next > at || mark > next || Is(at - 1, Role.In | Role.The | Role.Part)) ? new(new DecadeExpression(number, false), mark + 1) : Match.None;
        }
        if (Nth(next) is { Value: > 0, End: > 0 } nth && IsUnit(Past(nth.End, '-'), TimeScale.Century) && nth.Value <= 30) return new(new CenturyExpression(nth.Value), Past(nth.End, '-') + 1);
        if (Nth(next) is { Value: <= 10, End: > 0 } turn && IsUnit(turn.End, TimeScale.Decade) && Is(turn.End + 1, Role.Of) && CenturyAt(Past(turn.End + 2, Role.The)) is { Found: true } of) return new(new DecadeOfExpression(turn.Value, of.Node!), of.End);
        if (Is(next, Role.Decade)) return new(run[next].Word.Number == 0 ? new DecadeExpression(2000, true) : new DecadeExpression(run[next].Word.Number, false), next + 1) { IsWeak = run[next].Word.Number == 10 || (next == at && run[next].Word.Number != 0) };
        if (Words(next) is not { End: > 0 } century) return Match.None;
        var end = Past(Past(century.End, '-'), Role.And);
        if (Is(end, Role.Thousands) && century.Value is 1 or 2) return new(new DecadeExpression(century.Value * 1000, true), end + 1);
        if (!Is(end, Role.Decade)) return Match.None;
        if (century.Value is >= 10 and <= 21) return new(new DecadeExpression(century.Value * 100 + run[end].Word.Number, true), end + 1);
        return century.Value is >= 1000 and < 3000 && century.Value % 100 == 0 ? new(new DecadeExpression(century.Value + run[end].Word.Number, true), end + 1) : Match.None;
    }

    private Match CenturyAt(int at) => Simple(at) is { Node: CenturyExpression or UnitExpression { Unit: TimeScale.Century } } century ? century : Match.None;

    /// <summary>"early 2024", "mid-2023", "the end of March", "late last year".</summary>
    private Match Part(int at)
    {
        var part = at;
        if (!Is(part, Role.Part)) return Match.None;
        var value = run[part].Word.Value;
        var next = Is(part + 1, Role.Of) || (value < 10 && (Is(part + 1, Role.In) || IsSign(part + 1, '-'))) ? part + 2 : part + 1;
        if (value > 10 && !Is(part + 1, Role.Of)) return Match.None;
        var whole = Simple(next);
        if (!whole.Found && Is(next, Role.The)) whole = Simple(next + 1);
        if (!whole.Found && Is(next, Role.The) && Is(next + 1, Role.Unit)) whole = new(new UnitExpression(Scale(next + 1), 0), next + 2);
        if (whole.IsForeign || whole.Node is not (YearExpression or MonthExpression or SeasonExpression or DecadeExpression or CenturyExpression or MonthsExpression or UnitExpression { Unit: not TimeScale.Day } or SpanExpression { Length.Parts: [{ Count: 1 }] }))
            return Match.None;
        if (whole is { IsWeak: true, Node: MonthExpression } && !run[next].Has(TokenForm.Capital)) return Match.None;
        return new(new PartExpression(value % 10, Unspanned(whole.Node)), whole.End);
    }

    /// <summary>The end of "the last decade" is that of the calendar's.</summary>
    private static Expression Unspanned(Expression whole) => whole is SpanExpression { Length.Parts: [{ Unit: var unit }] } ? new UnitExpression(unit, -1) : whole;

    /// <summary>"the rest of the week", "earlier this month", "later in the year".</summary>
    private Match Remainder(int at)
    {
        var start = Past(at, Role.The);
        if (!Is(start, Role.Rest | Role.Comparative)) return Match.None;
        var rest = Is(start, Role.Rest);
        var next = Past(start + 1, rest ? Role.Of : Role.In);
        var word = At(next);
        var unit = word.Is(Role.The | Role.My | Role.Same) || (word.Is(Role.Relative) && word.Word.Value == 0) ? next + 1 : next;
        if (!Is(unit, Role.Unit) || run[unit].Has(TokenForm.Many) || (!rest && unit == next)) return Match.None;
        if (Scale(unit) is not (TimeScale.Week or TimeScale.Month or TimeScale.Year or TimeScale.Decade) || Is(unit + 1, Role.Number)) return Match.None;
        return new(new RemainderExpression(new(Scale(unit), 0) { Points = word.Is(Role.Same) }, rest ? 0 : run[start].Word.Value), unit + 1);
    }

    /// <summary>"the week of September 16th", "the week commencing 4 February", "w/c Feb 4".</summary>
    private Match Around(int at)
    {
        var next = Past(at, Role.The);
        int day;
        var unit = TimeScale.Week;
        if (Is(next, Role.Commencing) && run[next].Word.Value == 1) day = next + 1;
        else if (Is(next, Role.Unit) && !run[next].Has(TokenForm.Many) && Scale(next) is TimeScale.Week or TimeScale.Month && Is(next + 1, Role.Of | Role.Commencing)) (unit, day) = (Scale(next), Past(next + 2, Role.On));
        else return Match.None;
        var named = Simple(day);
        if (!named.Found && Is(day, Role.The)) named = Simple(day + 1);
        return named.Node is DayExpression or FiguresExpression ? new(new AroundExpression(unit, named.Node), named.End) : Match.None;
    }
}
