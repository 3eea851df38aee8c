using System.Text;

namespace Entente.Tokens;

/// <summary>Word boundaries by the rules of Unicode Standard Annex #29 (WB3 to WB999), without a dictionary for scripts that write without spaces.</summary>
/// <remarks>Source: Unicode Standard Annex #29, Unicode Text Segmentation, https://www.unicode.org/reports/tr29/.</remarks>
internal static class WordBoundary
{
    /// <summary>The first boundary after <paramref name="start"/>, which is itself one and lies before the end of the text.</summary>
    public static int After(ReadOnlySpan<char> text, int start)
    {
        var units = WordBreakTable.Units;
        var at = start;
        if (IsPlain(units[text[at]]))
        {
            // A plain word up to a blank, a line's end or a sign that joins nothing: most of all words, without asking rule by rule.
            do at++;
            while (at < text.Length && IsPlain(units[text[at]]));
            if (at == text.Length || units[text[at]] <= WordBreak.Newline || units[text[at]] == WordBreak.Space) return at;
            if (units[text[at]] is WordBreak.MidBoth or WordBreak.MidNumber or WordBreak.MidLetter && at + 1 < text.Length
                && units[text[at + 1]] is WordBreak.Space or WordBreak.CarriageReturn or WordBreak.LineFeed) return at;
            return AfterAny(text, at, at - start > 1 ? units[text[at - 2]] : WordBreak.Other, units[text[at - 1]]);
        }

        var left = Read(text, ref at);
        if (left == WordBreak.CarriageReturn) return at < text.Length && text[at] == '\n' ? at + 1 : at;
        if (left is WordBreak.LineFeed or WordBreak.Newline) return at;
        if (left == WordBreak.Space)
        {
            while (at < text.Length && units[text[at]] == WordBreak.Space) at++;
            left = WordBreak.Other;
        }
        return AfterAny(text, at, WordBreak.Other, left);
    }

    /// <summary>The first boundary from <paramref name="at"/> on, where the two characters before are of these values.</summary>
    private static int AfterAny(ReadOnlySpan<char> text, int at, WordBreak before, WordBreak left)
    {
        var regional = left == WordBreak.Regional ? 1 : 0;
        var afterJoiner = left == WordBreak.Joiner;
        while (at < text.Length)
        {
            var next = at;
            var right = Read(text, ref next);
            if (afterJoiner && WordBreakTable.IsPictograph(Point(text, at)))
            {
                (before, left, at, afterJoiner) = (left, right, next, false);
                continue;
            }
            afterJoiner = right == WordBreak.Joiner;
            if (right is WordBreak.Extend or WordBreak.Format or WordBreak.Joiner)
            {
                at = next;
                continue;
            }
            if (right == WordBreak.Regional && left == WordBreak.Regional)
            {
                if (regional % 2 == 0) return at;
                regional++;
            }
            else if (!Joined(before, left, right, text, next))
            {
                return at;
            }
            (before, left, at) = (left, right, next);
        }
        return at;
    }

    /// <summary>Rules WB5 to WB13b; <paramref name="after"/> is where the character after <paramref name="right"/> begins.</summary>
    private static bool Joined(WordBreak before, WordBreak left, WordBreak right, ReadOnlySpan<char> text, int after) => (left, right) switch
    {
        (WordBreak.Letter or WordBreak.Hebrew or WordBreak.Numeric, WordBreak.Letter or WordBreak.Hebrew or WordBreak.Numeric) => true,
        (WordBreak.Hebrew, WordBreak.SingleQuote) => true,
        (WordBreak.Hebrew, WordBreak.DoubleQuote) => Following(text, after) == WordBreak.Hebrew,
        (WordBreak.Letter or WordBreak.Hebrew, WordBreak.MidLetter or WordBreak.MidBoth or WordBreak.SingleQuote) => IsLetter(Following(text, after)),
        (WordBreak.MidLetter or WordBreak.MidBoth, WordBreak.Letter or WordBreak.Hebrew) => IsLetter(before),
        (WordBreak.SingleQuote, WordBreak.Letter or WordBreak.Hebrew) => IsLetter(before),
        (WordBreak.DoubleQuote, WordBreak.Hebrew) => before == WordBreak.Hebrew,
        (WordBreak.Numeric, WordBreak.MidNumber or WordBreak.MidBoth or WordBreak.SingleQuote) => Following(text, after) == WordBreak.Numeric,
        (WordBreak.MidNumber or WordBreak.MidBoth or WordBreak.SingleQuote, WordBreak.Numeric) => before == WordBreak.Numeric,
        (WordBreak.Katakana, WordBreak.Katakana) => true,
        (WordBreak.Letter or WordBreak.Hebrew or WordBreak.Numeric or WordBreak.Katakana or WordBreak.Connector, WordBreak.Connector) => true,
        (WordBreak.Connector, WordBreak.Letter or WordBreak.Hebrew or WordBreak.Numeric or WordBreak.Katakana) => true,
        _ => false,
    };

    private static bool IsPlain(WordBreak value) => value is WordBreak.Letter or WordBreak.Numeric;

    private static bool IsLetter(WordBreak value) => value is WordBreak.Letter or WordBreak.Hebrew;

    /// <summary>The next value that is not passed over by WB4.</summary>
    private static WordBreak Following(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
            if (Read(text, ref at) is not (WordBreak.Extend or WordBreak.Format or WordBreak.Joiner) and var value) return value;
        return WordBreak.Other;
    }

    private static WordBreak Read(ReadOnlySpan<char> text, ref int at)
    {
        var value = WordBreakTable.Units[text[at]];
        if (value != WordBreak.Surrogate)
        {
            at++;
            return value;
        }
        var found = Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done;
        at += length;
        return found ? WordBreakTable.Of(rune.Value) : WordBreak.Other;
    }

    private static int Point(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out var rune, out _);
        return rune.Value;
    }
}
