namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>A text can list no more units than there are.</summary>
    private const int MostParts = 4;

    /// <summary>A count in more figures is laid outside the calendar.</summary>
    private const int MostFiguresOfLength = 4;

    /// <summary>"three years", "44-day", "1 month, 21 days", "two and a half years", "a few weeks"; End is 0 where there is none.</summary>
    private (Length? Value, int End) LengthAt(int at)
    {
        if (!Is(at, Quantities)) return default;
        List<(decimal?, TimeScale)> parts = [];
        var (end, vague, business) = (0, false, false);
        for (var next = at; parts.Count < MostParts;)
        {
            if (Amount(next) is not { End: > 0 } amount || amount.Count == 0) break;
            var unit = Past(Past(amount.End, Role.Of), '-');
            if (parts.Count == 0 && Is(unit, Role.Business) && IsDay(unit + 1)) (business, unit) = (true, unit + 1);
            if (!Is(unit, Role.Unit) || run[unit].Has(TokenForm.Possessive) && parts.Count > 0) break;
            parts.Add((amount.Count, Scale(unit)));
            vague |= amount.IsVague;
            end = unit + 1;
            if (AndHalf(end) is > 0 and var half)
            {
                parts[^1] = (amount.Count + 0.5m, Scale(unit));
                end = half;
                break;
            }
            next = IsSign(end, ',') || Is(end, Role.And) ? end + 1 : end;
            if (next > end && Is(next, Role.Half | Role.Article)) break;
        }
        return end == 0 || Is(end, Role.Old) || (IsSign(end, '-') && Is(end + 1, Role.Old)) ? default : (new Length(parts) { IsVague = vague, IsBusiness = business }, end);
    }

    /// <summary>The place after "and a half" where no unit of its own follows: "a year and a half"; 0 where there is none.</summary>
    private int AndHalf(int at)
    {
        if (!Is(at, Role.And)) return 0;
        var half = Past(at + 1, Role.Article);
        return Is(half, Role.Half) && !Is(half + 1, Role.Of | Role.Article | Role.Unit) && !IsSign(half + 1, '-') ? half + 1 : 0;
    }

    private bool IsDay(int at) => Is(at, Role.Unit) && Scale(at) == TimeScale.Day;

    private (decimal? Count, int End, bool IsVague) Amount(int at)
    {
        if (Is(at, Role.Half)) return (0.5m, Past(Past(at + 1, Role.Of), Role.Article), false);
        if (Is(at, Role.Article) && Is(at + 1, Role.Half)) return (0.5m, at + 2, false);
        var vague = Past(at, Role.Article);
        if (Is(vague, Role.Vague))
        {
            var count = run[vague].Word.Number;
            return (count == 0 ? null : count, vague + 1, count == 3);
        }
        if (Is(at, Role.Number))
        {
            if (run[at].Digits > MostFiguresOfLength || run[at].Has(TokenForm.Ordinal | TokenForm.Plural)) return default;
            if (IsSign(at + 1, '.') && IsGlue(at + 1) && Is(at + 2, Role.Number) && run[at + 2].Digits <= 2) return (run[at].Number + run[at + 2].Number / (run[at + 2].Digits == 1 ? 10m : 100m), at + 3, false);
            return WithHalf(run[at].Number, at + 1);
        }
        if (Words(at) is { End: > 0 } words) return WithHalf(words.Value, words.End);
        return Is(at, Role.Article) && Is(at + 1, Role.Unit | Role.Business) ? (1, at + 1, false) : default;
    }

    private (decimal? Count, int End, bool IsVague) WithHalf(int count, int end)
    {
        if (!Is(end, Role.And)) return (count, end, false);
        var half = Past(end + 1, Role.Article);
        return Is(half, Role.Half) ? (count + 0.5m, half + 1, false) : (count, end, false);
    }

    /// <summary>"two years ago", "in 3 weeks", "two days before yesterday", "two Sundays from now", "a year later".</summary>
    private Match Shift(int at)
    {
        var into = Past(at, Role.In);
        if (Weekdays(at) is { Found: true } weekdays) return weekdays;
        if (LengthAt(into) is not { Value: { } length, End: var end }) return Match.None;
        if (into > at) return length.IsCounted && (!IsOne(into) || IsClauseEnd(end)) ? new(new InExpression(length, run[into].Start), end) : Match.None;
        if (!length.IsCounted) return Match.None;
        if (Is(end, Role.Ago)) return new(new ShiftExpression(length, -1), end + 1);
        if (Is(end, Role.From) && Is(end + 1, Role.Now)) return new(new ShiftExpression(length, 1), end + 2);
        if (Is(end, Role.Comparative)) return new(new ShiftExpression(length, run[end].Word.Value == 3 ? 1 : -1) { Follows = true }, end + 1);
        if (Is(end, Role.Hence)) return new(new SpanExpression(length, SpanDirection.Next), end + 1);
        if (Is(end, Role.In) && Past(end + 1, Role.The) is var ahead && Is(ahead, Role.Future)) return new(new SpanExpression(length, SpanDirection.Next), ahead + 1);
        if (!Is(end, Role.Before | Role.After | Role.From) || Anchor(end + 1) is not { Found: true } anchor) return Match.None;
        return new(new ShiftExpression(length, Is(end, Role.Before) ? -1 : 1, anchor.Node), anchor.End);
    }

    /// <summary>A day to count from.</summary>
    private Match Anchor(int at)
    {
        if (Is(at, Role.Now)) return new(new UnitExpression(TimeScale.Day, 0), at + 1);
        if (Is(at, Role.Number) && !Is(at + 1, Role.Month | Role.Sign)) return Match.None;
        var day = Simple(at);
        return day is { IsForeign: false, Node: DayExpression or DayOfWeekExpression or FiguresExpression or WeekdayExpression or NthWeekdayExpression or HolidayExpression or UnitExpression { Unit: TimeScale.Day } } ? day : Match.None;
    }

    private Match Weekdays(int at)
    {
        var (count, end) = Is(at, Role.Number) && run[at].Digits <= 2 ? (run[at].Number, at + 1) : Words(at);
        if (end == 0 || count is 0 or > 99 || !Is(end, Role.Weekday)) return Match.None;
        var weekday = run[end].Word.Weekday;
        if (Is(end + 1, Role.From) && Is(end + 2, Role.Now)) return new(new WeekdaysExpression(weekday, count), end + 3);
        if (Is(end + 1, Role.Comparative) && run[end + 1].Word.Value == 3) return new(new WeekdaysExpression(weekday, count), end + 2);
        return Is(end + 1, Role.Ago) ? new(new WeekdaysExpression(weekday, -count), end + 2) : Match.None;
    }

    /// <summary>"the last three decades", "next 3 days", "within 5 days", "less than 2 weeks from today", "3 days starting from next Monday".</summary>
    private Match Span(int at)
    {
        if (Is(at, Role.Within)) return Within(at);
        if (Is(at, Role.More | Role.Less) && Is(at + 1, Role.Than)) return Compared(at);
        if (Is(at, Role.For) && LengthAt(at + 1) is { Value: { } laid, End: var past } && Started(laid, past, Role.From) is { Found: true } started) return started;
        if (LengthAt(at) is { Value: { } alone, End: var stop } && Started(alone, stop, Role.Commencing) is { Found: true } starting) return starting;

        var next = Past(at, Role.The);
        if (Nth(next) is { Value: 1 or -1, End: > 0 } nth && LengthAt(nth.End) is { Value: { IsCounted: true } firsts, End: var middle } && Is(middle, Role.Of))
        {
            var whole = Simple(Past(middle + 1, Role.The) is var the && Simple(middle + 1).Found ? middle + 1 : the);
            if (whole.Node is MonthExpression or YearExpression or UnitExpression or DecadeExpression or CenturyExpression or SeasonExpression) return new(new FirstsExpression(firsts, nth.Value < 0, whole.Node), whole.End);
        }
        if (Nth(next) is { Value: 1 or -1, End: > 0 } only && IsUnit(only.End, TimeScale.Day) && Is(only.End + 1, Role.Of) && Simple(only.End + 2) is { Node: MonthExpression or YearExpression } month)
            return new(new FirstsExpression(new([(1, TimeScale.Day)]), only.Value < 0, month.Node), month.End);
        if (!Is(next, Role.Relative) || run[next].Word.Value == 0) return Match.None;
        if (LengthAt(next + 1) is not { Value: { } length, End: var end } || Is(next + 1, Role.Article) || Is(end, Role.Ago)) return Match.None;
        return new(new SpanExpression(length, run[next].Word.Value < 0 ? SpanDirection.Last : SpanDirection.Next), end);
    }

    /// <summary>"within 2 weeks from today", "within the next 3 years".</summary>
    private Match Within(int at)
    {
        var next = Past(at + 1, Role.The);
        if (Is(next, Role.Relative) && run[next].Word.Value == 1) next++;
        if (LengthAt(next) is not { Value: { IsCounted: true } length, End: var end }) return Match.None;
        var anchor = Is(end, Role.From | Role.After) ? Anchor(end + 1) : Match.None;
        return anchor.Found ? new(new SpanExpression(length, SpanDirection.From, anchor.Node), anchor.End) : new(new SpanExpression(length, SpanDirection.From), end);
    }

    private Match Compared(int at)
    {
        if (LengthAt(at + 2) is not { Value: { IsCounted: true } length, End: var end }) return Match.None;
        var more = Is(at, Role.More);
        if (Is(end, Role.Ago)) return new(new AboutExpression(more ? DateModifier.MoreThan : DateModifier.LessThan, new ShiftExpression(length, -1)), end + 1);
        if (Is(end, Role.Comparative)) return new(new AboutExpression(more ? DateModifier.MoreThan : DateModifier.LessThan, new ShiftExpression(length, run[end].Word.Value == 3 ? 1 : -1) { Follows = true }), end + 1);
        if (!Is(end, Role.From | Role.After | Role.Before) || Anchor(end + 1) is not { Found: true } anchor) return Match.None;
        var before = Is(end, Role.Before);
        if (more) return new(new BoundExpression(before ? DateModifier.Before : DateModifier.After, new ShiftExpression(length, before ? -1 : 1, anchor.Node)), anchor.End);
        return before ? Match.None : new(new SpanExpression(length, SpanDirection.From, anchor.Node), anchor.End);
    }

    /// <summary>"3 days starting from next Monday", "1 week, from 20 December".</summary>
    private Match Started(Length length, int end, Role role)
    {
        var next = Past(end, ',');
        if (!length.IsCounted || !Is(next, role)) return Match.None;
        var anchor = Anchor(Past(Past(next + 1, Role.From), Role.On));
        return anchor.Found ? new(new SpanExpression(length, SpanDirection.From, anchor.Node), anchor.End) : Match.None;
    }

    /// <summary>A length that is laid nowhere: "for three years", "44-day", "more than a year", "for decades".</summary>
    private Match Duration(int at)
    {
        var compared = Is(at, Role.More | Role.Less) && Is(at + 1, Role.Than);
        var about = Is(at, Role.About);
        var start = compared ? at + 2 : about ? at + 1 : at;
        var before = At(at - 1);
        if (LengthAt(start) is { Value: { } length, End: var end })
        {
            if (length.Parts[0].Unit == TimeScale.Weekend) return Match.None;
            if (IsOne(start) && !compared && !about && !before.Is(Role.For | Role.Within | Role.After | Role.During | Role.Than | Role.About) && length.Unit is not (TimeScale.Decade or TimeScale.Century)) return Match.None;
            return new(new LengthExpression(length, compared ? Is(at, Role.More) ? DateModifier.MoreThan : DateModifier.LessThan : about ? DateModifier.Approximate : DateModifier.None), end);
        }
        return !compared && !about && Is(at, Role.Unit) && run[at].Has(TokenForm.Many) && Scale(at) != TimeScale.Weekend && before.Is(Role.For | Role.After | Role.In) && !Is(at + 1, Role.To | Role.Ago | Role.Before | Role.After)
            ? new(new LengthExpression(new([(null, Scale(at))])), at + 1)
            : Match.None;
    }

    private bool IsOne(int at) => Is(at, Role.Article) && Is(at + 1, Role.Unit) || (Is(at, Role.Cardinal) && run[at].Word.Number == 1 && !Is(at + 1, Role.Hundred | Role.Thousand)) || Is(at, Role.Half);
}
