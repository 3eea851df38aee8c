namespace Entente.Dates;

internal sealed partial class DateGrammar
{
    /// <summary>A number in words below 100: "twenty-one"; End is 0 where there is none.</summary>
    private (int Value, int End) Small(int at)
    {
        if (!Is(at, Role.Cardinal)) return default;
        var value = run[at].Word.Number;
        var next = Past(at + 1, '-');
        return value >= 20 && value % 10 == 0 && Is(next, Role.Cardinal) && run[next].Word.Number is > 0 and < 10 ? (value + run[next].Word.Number, next + 1) : (value, at + 1);
    }

    /// <summary>A number in words: "one thousand seven hundred and eighty nine".</summary>
    private (int Value, int End) Words(int at)
    {
        var (value, end) = Is(at, Role.Article) && Is(at + 1, Role.Hundred | Role.Thousand | Role.Cardinal) && !(Is(at + 1, Role.Cardinal) && run[at + 1].Word.Number != 12) ? (1, at + 1) : Small(at);
        if (end == 0) return default;
        if (Is(at, Role.Article) && Is(end, Role.Cardinal)) return (run[end].Word.Number, end + 1);
        (value, end) = Hundreds(value, end);
        if (!Is(end, Role.Thousand) || value > 9) return (value, end);
        (value, end) = (value * 1000, end + 1);
        var (rest, last) = Small(Past(end, Role.And));
        if (last == 0) return (value, end);
        (rest, last) = Hundreds(rest, last);
        return rest < 1000 ? (value + rest, last) : (value, end);
    }

    private (int Value, int End) Hundreds(int value, int end)
    {
        if (!Is(end, Role.Hundred) || value is 0 or > 99) return (value, end);
        (value, end) = (value * 100, end + 1);
        var (rest, last) = Small(Past(end, Role.And));
        return last > 0 && !Is(last, Role.Hundred | Role.Thousand) ? (value + rest, last) : (value, end);
    }

    /// <summary>A year in words: "nineteen seventy eight", "two thousand and eighteen", "nineteen zero one".</summary>
    private (int Value, int End) YearWords(int at)
    {
        var (century, end) = Small(at);
        if (end == 0) return default;
        if (century is >= 10 and <= 21 && (Is(end, Role.Cardinal) || (IsSign(end, '-') && Is(end + 1, Role.Cardinal))))
        {
            var next = Past(end, '-');
            var (rest, last) = Small(next);
            if (rest is >= 10 and < 100) return (century * 100 + rest, last);
            if (run[next].Word.Number == 0 && Small(next + 1) is (> 0 and < 10, > 0) digit) return (century * 100 + digit.Value, digit.End);
        }
        var (value, stop) = Words(at);
        return value is >= 1000 and < 3000 ? (value, stop) : default;
    }

    /// <summary>An ordinal in words: "twenty-first".</summary>
    private (int Value, int End) OrdinalWords(int at)
    {
        if (Is(at, Role.Ordinal)) return (run[at].Word.Number, at + 1);
        if (!Is(at, Role.Cardinal) || run[at].Word.Number is < 20 or > 90) return default;
        var next = Past(at + 1, '-');
        return Is(next, Role.Ordinal) && run[next].Word.Number is > 0 and < 10 && run[at].Word.Number % 10 == 0 ? (run[at].Word.Number + run[next].Word.Number, next + 1) : default;
    }

    /// <summary>An ordinal in words or figures, "last" as −1.</summary>
    private (int Value, int End) Nth(int at)
    {
        if (Is(at, Role.Number) && run[at].Has(TokenForm.Ordinal)) return (run[at].Number, at + 1);
        if (Is(at, Role.Relative) && run[at].Word.Value == -1) return (-1, at + 1);
        return OrdinalWords(at);
    }

    /// <summary>The number of a day from 1 to 31, in figures or words.</summary>
    private (int Value, int End, bool IsOrdinal) DayNumber(int at)
    {
        if (Is(at, Role.Number))
        {
            var token = run[at];
            return token.Digits <= 2 && token.Number is >= 1 and <= 31 && !token.Has(TokenForm.Plural | TokenForm.Apostrophe) ? (token.Number, at + 1, token.Has(TokenForm.Ordinal)) : default;
        }
        var (ordinal, last) = OrdinalWords(at);
        if (ordinal is >= 1 and <= 31) return (ordinal, last, true);
        var (value, end) = Small(at);
        return value is >= 1 and <= 31 ? (value, end, false) : default;
    }

    /// <summary>A year of four figures, of two after an apostrophe, or in words; with a word for "year" after it, as several languages put one.</summary>
    private (int Value, int End) YearNumber(int at)
    {
        if (!Is(at, Role.Number)) return YearWords(at);
        var token = run[at];
        if (token.Has(TokenForm.Ordinal | TokenForm.Plural)) return default;
        if (token.Digits == 2 && token.Has(TokenForm.Apostrophe)) return (TwoFigures(token.Number), at + 1);
        return token.Digits == 4 ? (token.Number, PastYearMark(at + 1)) : default;
    }

    private int PastYearMark(int at)
    {
        var next = Past(at, '.');
        if (!Is(next, Role.YearMark) || run[next].Has(TokenForm.Capital)) return at;
        return IsSign(next + 1, '.') && !run[next].Word.IsEnglish && run[next].End - run[next].Start <= 3 ? next + 2 : next + 1;
    }

    private static int TwoFigures(int number) => number < 40 ? 2000 + number : 1900 + number;

    /// <summary>"next year", "of this year", "in the following year".</summary>
    private (YearOf Year, int End) RelativeYear(int at)
    {
        var next = Past(Past(at, Role.Of | Role.In), Role.The);
        if (Is(next, Role.Relative | Role.Anaphoric) && IsUnit(next + 1, TimeScale.Year)) return (new(null, run[next].Word.Value, run[next].Is(Role.Anaphoric)), next + 2);
        if (Is(next, Role.Same) && IsUnit(next + 1, TimeScale.Year)) return (new(null, 0, true), next + 2);
        return next > at && Is(next - 1, Role.The) && IsUnit(next, TimeScale.Year) && !Is(next + 1, Role.Number) ? (new(null, 0), next + 1) : default;
    }

    /// <summary>What can follow a month: a year after a comma, "of", "in" or nothing, or a year counted from now; End is the same place where there is none.</summary>
    private (YearOf Year, int End) YearAfter(int at, bool afterDay = false)
    {
        if (RelativeYear(at) is { End: > 0 } relative) return relative;
        var next = IsSign(at, ',') || IsSign(at, '.') ? at + 1 : Past(at, Role.Of | Role.In);
        if (IsSign(at, '.') && IsSign(next, ',')) next++;
        if (Is(next, Role.The) && IsUnit(next + 1, TimeScale.Year)) next += 2;
        if (Is(next, Role.YearMark) && !run[next].Word.IsEnglish && Is(next + 1, Role.Number)) next++;
        if (YearNumber(next) is { End: > 0 } year && !Is(year.End, Role.Counted)) return (new(year.Value), year.End);
        var bare = Past(at, '.');
        if (!afterDay && Is(bare, Role.Number) && run[bare] is { Digits: 2, Number: > 31, Form: var form } && (form & (TokenForm.Ordinal | TokenForm.Plural)) == 0 && !Is(bare + 1, Role.Unit | Role.Counted) && !IsGlue(bare + 1))
            return (new(TwoFigures(run[bare].Number)), bare + 1);
        return (default, at);
    }

    private bool IsUnit(int at, TimeScale unit) => Is(at, Role.Unit) && run[at].Word.Value == (int)unit && !run[at].Has(TokenForm.Many);
}
