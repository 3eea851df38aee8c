namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>What is written as a date and names a day, month, week or quarter that there is not; found, so that no part of it is taken for the whole.</summary>
    private Match Impossible(int at)
    {
        var best = Match.None;
        if (Is(at, Role.The | Role.Number | Role.Mixed)) best = Match.Longer(best, DayThatIsNone(at));
        if (Is(at, Role.Number)) best = Match.Longer(best, NumbersThatAreNone(at));
        if (Is(at, Role.Month | Role.Mixed)) best = Match.Longer(best, DayThatIsNoneAfterMonth(at));
        return best;
    }

    /// <summary>"the 0th of July 2020", "32 July 2020"; a month written in two alphabets.</summary>
    private Match DayThatIsNone(int at)
    {
        var number = Past(at, Role.The);
        if (!Is(number, Role.Number) || run[number].Digits > 2 || run[number].Has(TokenForm.Plural | TokenForm.Apostrophe) || IsCount(number)) return Match.None;
        var (day, isDay) = (run[number].Number, DayNumber(number).End > 0);
        var next = Past(Past(number + 1, '.'), Role.Of);
        if (!Is(next, isDay ? Role.Mixed : Role.Month)) return Match.None;
        // After a full stop a month with a capital begins another sentence.
        if (IsSign(number + 1, '.') && run[next].Has(TokenForm.Capital)) return Match.None;
        var (year, end) = YearAfter(next + 1);
        if (!year.IsNamed && !run[number].Has(TokenForm.Ordinal)) return Match.None;
        return isDay ? MixedMonth(year, day, year.IsNamed ? end : next + 1) : new(ImpossibleExpression.Day(year, run[next].Word.Month, day), year.IsNamed ? end : next + 1);
    }

    /// <summary>"July 32, 2020", "July 0".</summary>
    private Match DayThatIsNoneAfterMonth(int at)
    {
        var day = at + 1;
        if (!Is(day, Role.Number) || run[day].Digits > 2 || run[day].Has(TokenForm.Plural | TokenForm.Apostrophe) || !(IsSign(day + 1, ',') || run[day].Number == 0)) return Match.None;
        var (year, end) = YearAfter(day + 1, afterDay: true);
        if (!year.IsNamed && run[day].Number == 0 && Is(at, Role.Month) && IsSureOfMonth(at) && IsClauseEnd(day + 1)) return new(ImpossibleExpression.Day(default, run[at].Word.Month, 0), day + 1);
        if (!year.IsNamed) return Match.None;
        if (Is(at, Role.Mixed)) return MixedMonth(year, run[day].Number, end);
        return DayNumber(day).End > 0 ? Match.None : new(ImpossibleExpression.Day(year, run[at].Word.Month, run[day].Number), end);
    }

    private static Match MixedMonth(YearOf year, int day, int end) =>
        new(new ImpossibleExpression(Timex.Day(year.Number, null, day), DateKind.Date, DateGranularity.Day, "a word in it mixes letters of two alphabets"), end);

    /// <summary>"32.13.2020", "2020-13-01", "999999999999 years ago".</summary>
    private Match NumbersThatAreNone(int at)
    {
        if (IsGlue(at + 1) && Is(at + 2, Role.Number) && IsGlue(at + 3) && run[at + 1].Number == run[at + 3].Number && Is(at + 4, Role.Number))
        {
            if (run[at].Digits == 4) return IsNoDay(run[at], run[at + 4], run[at + 2], at) && run[at + 2].Digits == run[at + 4].Digits ? NoDay(run[at], run[at + 4], run[at + 2], at + 5) : Match.None;
            return !IsSign(at + 1, '-') && IsNoDay(run[at + 4], run[at], run[at + 2], at) ? NoDay(run[at + 4], run[at], run[at + 2], at + 5) : Match.None;
        }
        if (run[at].Digits <= MostFiguresOfLength || !Is(at + 1, Role.Unit)) return Match.None;
        var end = Is(at + 2, Role.Ago | Role.Comparative) ? at + 3 : Is(at + 2, Role.From) && Is(at + 3, Role.Now) ? at + 4 : 0;
        return end == 0 ? Match.None : new(new ImpossibleExpression("XXXX-XX-XX", DateKind.Date, Grain(Scale(at + 1)), "outside the calendar"), end);
    }

    private bool IsNoDay(in Token year, in Token day, in Token month, int at) => run[at].Form is TokenForm.None or TokenForm.Spaced
        && year is { Digits: 4, Number: >= 1000 and < 2200 } && day.Digits <= 2 && month.Digits <= 2 && !(year.Start == run[at].Start ? month.Number is >= 1 and <= 12 && day.Number is >= 1 and <= 31 : CouldBeDay(day.Number, month.Number));

    private static Match NoDay(in Token year, in Token day, in Token month, int end) => new(new ImpossibleExpression(Timex.Day(year.Number, null, null), DateKind.Date, DateGranularity.Day,
        FormattableString.Invariant($"{day.Number} and {month.Number} are no day and month")), end);
}
