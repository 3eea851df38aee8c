namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>Dates in figures alone: 28.11.2024, 2015/08/12, 4/22, 2016-11, 3/2015.</summary>
    private Match Figures(int at)
    {
        if (!Is(at, Role.Number) || run[at].Has(TokenForm.Ordinal | TokenForm.Plural | TokenForm.Apostrophe)) return Match.None;
        return Match.Longer(Match.Longer(ThreeNumbers(at), YearAndMonth(at)), TwoNumbers(at));
    }

    private Match ThreeNumbers(int at)
    {
        if (!Is(at + 1, Role.Sign) || run[at + 1].Has(TokenForm.Spaced) || IsSign(at + 1, ',') || !Is(at + 2, Role.Number) || !Is(at + 3, Role.Sign) || !Is(at + 4, Role.Number)) return Match.None;
        var (sign, other) = ((char)run[at + 1].Number, (char)run[at + 3].Number);
        if (run[at + 3].Has(TokenForm.Spaced) || !(other == sign || (other == ',' && sign == '/'))) return Match.None;
        if (sign != '.' && (!IsGlue(at + 1) || !IsGlue(at + 3))) return Match.None;
        if (run[at + 2].Has(TokenForm.Ordinal | TokenForm.Plural) || run[at + 4].Has(TokenForm.Ordinal | TokenForm.Plural)) return Match.None;
        var (first, second, third) = (run[at], run[at + 2], run[at + 4]);
        var end = PastYearMark(at + 5);
        if (first.Digits == 4 && second.Digits <= 2 && third.Digits <= 2)
            return second.Number is >= 1 and <= 12 && third.Number is >= 1 and <= 31 ? new(new DayExpression(new(second.Number, new(first.Number)), third.Number), end) : Match.None;
        if (first.Digits > 2 || second.Digits > 2 || third.Digits is not (2 or 4) || !CouldBeDay(first.Number, second.Number)) return Match.None;
        if (sign == '.' && third.Digits == 2 && (first.Digits != 2 || second.Digits != 2)) return Match.None;
        return new(new FiguresExpression(first.Number, second.Number, third.Digits == 2 ? TwoFigures(third.Number) : third.Number, sign == '.' && second.Number is >= 1 and <= 12), end);
    }

    /// <summary>4/22, on 4.22: without a year, only after a word that dates follow or at the end of a clause, and not where it is rather a fraction.</summary>
    private Match TwoNumbers(int at)
    {
        if (!IsGlue(at + 1) || IsSign(at + 1, ',') || !Is(at + 2, Role.Number)) return Match.None;
        var (first, second, before) = (run[at], run[at + 2], At(at - 1));
        if (first.Digits > 2 || second.Digits > 2 || second.Has(TokenForm.Ordinal | TokenForm.Plural) || !CouldBeDay(first.Number, second.Number)) return Match.None;
        var dated = before.Is(Role.On | Role.From | Role.Until | Role.Since | Role.Before | Role.After | Role.By | Role.Between);
        if (!before.Is(Role.On | Role.From | Role.Between | Role.To | Role.Until | Role.By) && FigureNames.Find(first.Number, second.Number) is { } name) return name.Day is { } day ? new(new DayExpression(new(day.Month, new(day.Year)), day.Day), at + 3) : Match.None;
        var alone = at == 0 && !run.FollowsWord && run.Count == 3 && !run.PrecedesWord;
        var good = (char)run[at + 1].Number switch
        {
            '/' => (dated && !IsSmallWord(at + 3) && !Is(at + 3, Role.Of | Role.Counted | Role.Unit)) || alone || (IsClauseEnd(at + 3) && !before.Is(Role.At | Role.In | Role.About) && Math.Max(first.Number, second.Number) > 10),
            '.' => before.Is(Role.On | Role.In) && IsClauseEnd(at + 3),
            _ => before.Is(Role.On) && IsClauseEnd(at + 3),
        };
        return new(new FiguresExpression(first.Number, second.Number, null, false) { Named = FigureNames.Find(first.Number, second.Number)?.Day }, at + 3) { IsWeak = !good };
    }

    private Match YearAndMonth(int at)
    {
        if (!Is(at + 1, Role.Sign) || IsSign(at + 1, ',') || !Is(at + 2, Role.Number)) return Match.None;
        if (IsSign(at + 1, '.') && !IsGlue(at + 1)) return Match.None;
        var (first, second) = (run[at], run[at + 2]);
        if (second.Has(TokenForm.Ordinal | TokenForm.Plural | TokenForm.Apostrophe) || Is(at + 3, Role.Counted | Role.Unit)) return Match.None;
        var (year, month) = first.Digits == 4 ? (first, second) : (second, first);
        return year is { Digits: 4, Number: >= 1800 and < 2200 } && month is { Digits: <= 2, Number: >= 1 and <= 12 }
            ? new(new MonthExpression(new(month.Number, new(year.Number))), at + 3)
            : Match.None;
    }

    private static bool CouldBeDay(int first, int second) => first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);
}
