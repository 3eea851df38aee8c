namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>"since 2018", "until the end of July", "by Friday", "before 12 July".</summary>
    private Match Bound(int at)
    {
        if (!Is(at, Role.Since | Role.Until | Role.By | Role.Before | Role.After)) return Match.None;
        if (run[at].Word.Value == 1 && Is(at, Role.Before | Role.After)) return Prefixed(at);
        var inner = Range(at + 1) is { Found: true } ? Match.None : Simple(at + 1);
        if (!inner.Found && Is(at + 1, Role.The)) inner = Simple(at + 2);
        if (!inner.Found || inner.IsWeak || inner.IsForeign || inner.Node is SpanExpression or RemainderExpression or InExpression or BoundExpression) return Match.None;
        if (inner.Node is ShiftExpression { Anchor: null, Sign: 1 } || IsRagged(at + 1, inner.End)) return Match.None;
        var modifier = Is(at, Role.Since) ? DateModifier.Since : Is(at, Role.Before) ? DateModifier.Before : Is(at, Role.After) ? DateModifier.After : DateModifier.Until;
        // "By mid summer" is at that time.
        return inner.Node is PartExpression { Part: 2, Whole: SeasonExpression } && Is(at, Role.By) ? Match.None : new(new BoundExpression(modifier, inner.Node!), inner.End);
    }

    /// <summary>"pre-2014", "post-1991".</summary>
    private Match Prefixed(int at)
    {
        if (!IsGlue(at + 1) || !IsSign(at + 1, '-')) return Match.None;
        var inner = Simple(at + 2);
        return inner is { IsForeign: false, Node: YearExpression or DecadeExpression or MonthExpression or HolidayExpression or FiguresExpression or DayExpression } && !IsRagged(at + 2, inner.End) && !(inner.IsWeak && inner.Node is not YearExpression)
            ? new(new BoundExpression(Is(at, Role.Before) ? DateModifier.Before : DateModifier.After, inner.Node), inner.End) : Match.None;
    }

    /// <summary>"around 2015", "almost a decade ago".</summary>
    private Match About(int at)
    {
        if (!Is(at, Role.About)) return Match.None;
        var inner = Simple(at + 1);
        if (!inner.Found && Is(at + 1, Role.The)) inner = Simple(at + 2);
        return inner is { IsWeak: false, IsForeign: false, Node: YearExpression or MonthExpression or DayExpression or DecadeExpression or ShiftExpression or HolidayExpression or SeasonExpression }
            ? new(new AboutExpression(DateModifier.Approximate, inner.Node), inner.End) : Match.None;
    }

    /// <summary>"twice a week", "three times each year"; End is 0 where there is none.</summary>
    private (int Times, int End) Times(int at)
    {
        if (Is(at, Role.Often)) return run[at].Word.Value < 0 ? (-run[at].Word.Value, at + 1) : default;
        var (times, end) = Is(at, Role.Number) && run[at] is { Digits: <= 3, Form: TokenForm.None or TokenForm.Spaced } token ? (token.Number, at + 1) : Is(at, Role.Cardinal) ? Small(at) : default;
        return times > 0 && Is(end, Role.Counted) && run[end].Word.Value == 1 ? (times, end + 1) : default;
    }

    /// <summary>"every Monday", "each year", "every two weeks", "weekly", "on Fridays", "twice a week".</summary>
    private Match Set(int at)
    {
        if (Times(at) is { End: > 0 and var per } && Is(per, Role.Article | Role.Every) && Is(per + 1, Role.Unit) && !run[per + 1].Has(TokenForm.Many))
            return new(new SetExpression(new Length([(1, Scale(per + 1))]).Timex, Grain(Scale(per + 1))), per + 2);
        if (Is(at, Role.Often) && run[at].Word.Value < 0) return Match.None;
        if (Is(at, Role.Often))
            return run[at].Has(TokenForm.Capital) && (at > 0 || run.FollowsWord) ? Match.None : new(new SetExpression(new Length([(1, (TimeScale)run[at].Word.Value)]).Timex, Grain((TimeScale)run[at].Word.Value)), at + 1);
        if (Is(at, Role.Weekday) && run[at].Has(TokenForm.Many) && run[at].IsSurely(Role.Weekday) && run[at].Word.IsEnglish && run[at].End - run[at].Start > 6) return new(new SetExpression($"XXXX-WXX-{run[at].Word.Weekday}", DateGranularity.Day), at + 1);
        if (!Is(at, Role.Every)) return Match.None;
        if (Is(at + 1, Role.Weekday)) return new(new SetExpression($"XXXX-WXX-{run[at + 1].Word.Weekday}", DateGranularity.Day), at + 2);
        if (Is(at + 1, Role.Month) && run[at + 1].IsSurely(Role.Month)) return new(new SetExpression(Timex.Month(null, run[at + 1].Word.Month), DateGranularity.Month), at + 2);
        if (Is(at + 1, Role.Unit) && !IsUnit(at + 1, TimeScale.Quarter)) return new(new SetExpression(new Length([(1, Scale(at + 1))]).Timex, Grain(Scale(at + 1))), at + 2);
        if (Is(at + 1, Role.Other) && Is(at + 2, Role.Unit)) return new(new SetExpression(new Length([(2, Scale(at + 2))]).Timex, Grain(Scale(at + 2))), at + 3);
        return LengthAt(at + 1) is { Value: { IsCounted: true } length, End: var end } ? new(new SetExpression(length.Timex, Grain(length.Finest)), end) : Match.None;
    }

    /// <summary>"recently", "nowadays", "in recent years", "the years to come".</summary>
    private Match Vague(int at)
    {
        if (Is(at, Role.Fuzzy)) return Is(at + 1, Role.After | Role.Before) ? Match.None : new(new VagueExpression(run[at].Word.Value), at + 1);
        if (Is(at, Role.Now) && !Is(at - 1, Role.From | Role.Between)) return new(new VagueExpression(0), at + 1);
        var next = Past(at, Role.The);
        if (next > at && Is(next, Role.Future) && (IsClauseEnd(next + 1) || Is(at - 1, Role.In)) && !Is(next + 1, Role.Unit | Role.Number | Role.Cardinal | Role.Vague | Role.Month | Role.Weekday | Role.Half))
            return new(new VagueExpression(run[next].Word.Value), next + 1);
        if (Is(next, Role.Unit) && run[next].Has(TokenForm.Many))
        {
            if (Is(next + 1, Role.To) && Is(next + 2, Role.Come)) return new(new VagueExpression(1), next + 3);
            return next > at && Is(at - 1, Role.During | Role.Through) && Scale(next) >= TimeScale.Year && !Is(next + 1, Role.Of) ? new(new VagueExpression(-1), next + 1) : Match.None;
        }
        if (!Is(next, Role.Recent | Role.Relative | Role.Anaphoric) || !Is(next + 1, Role.Unit) || !run[next + 1].Has(TokenForm.Many) || (Is(next + 2, Role.Of) && Scale(next + 1) < TimeScale.Year)) return Match.None;
        var direction = Is(next, Role.Recent) ? -1 : run[next].Word.Value;
        return direction == 0 ? Match.None : new(new VagueExpression(direction) { Follows = Is(next, Role.Anaphoric) }, next + 2);
    }

    private static DateGranularity Grain(TimeScale unit) => unit switch
    {
        TimeScale.Day => DateGranularity.Day,
        TimeScale.Week or TimeScale.Fortnight or TimeScale.Weekend => DateGranularity.Week,
        TimeScale.Month => DateGranularity.Month,
        TimeScale.Quarter => DateGranularity.Quarter,
        TimeScale.Decade => DateGranularity.Decade,
        TimeScale.Century => DateGranularity.Century,
        _ => DateGranularity.Year,
    };
}
