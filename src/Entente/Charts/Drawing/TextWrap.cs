using System.Globalization;

namespace Entente.Charts;

/// <summary>Lines that fit a width, and whether something had to be left out.</summary>
internal readonly record struct Wrapped(IReadOnlyList<string> Lines, bool Shortened);

/// <summary>Breaks text into lines that fit a measured width: after blanks, dashes and slashes, and inside a word only where it alone is too wide.</summary>
internal static class TextWrap
{
    private const string Ellipsis = "…";

    /// <summary>Letters added one by one may come to a little more than all of them at once.</summary>
    private const double Rounding = 1e-9;

    public static Wrapped Wrap(string text, TextStyle style, double width, int most)
    {
        var lines = new List<string>();
        var rest = text.AsSpan().Trim();
        while (rest.Length > 0)
        {
            var letters = Letters(rest, style, width);
            if (letters == rest.Length)
            {
                lines.Add(rest.ToString());
                break;
            }
            if (lines.Count == most - 1) return new([.. lines, Shorten(rest.ToString(), style, width)], true);
            var fit = Fit(rest, letters);
            lines.Add(rest[..fit].TrimEnd().ToString());
            rest = rest[fit..].TrimStart();
        }
        return new(lines.Count == 0 ? [""] : lines, false);
    }

    /// <summary>One line that fits: the text, or its beginning and an ellipsis; empty where not even that fits.</summary>
    public static string Shorten(string text, TextStyle style, double width)
    {
        if (Letters(text, style, width) == text.Length) return text;
        var room = width - style.Width(Ellipsis);
        if (room < 0) return "";
        return string.Concat(text.AsSpan(0, Letters(text, style, room)).TrimEnd(), Ellipsis);
    }

    /// <summary>One line that fits: the text, or its beginning and its end around an ellipsis, for texts that begin alike.</summary>
    public static string ShortenMiddle(string text, TextStyle style, double width)
    {
        if (Letters(text, style, width) == text.Length) return text;
        var room = width - style.Width(Ellipsis);
        if (room < 0) return "";
        var starts = StringInfo.ParseCombiningCharacters(text);
        var (from, used) = (text.Length, 0d);
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            used += style.Width(text.AsSpan(starts[i]..from));
            if (used > room * 0.6) break;
            from = starts[i];
        }
        var end = text.AsSpan(from).TrimStart();
        var start = text.AsSpan(0, Letters(text, style, room - style.Width(end))).TrimEnd();
        return string.Concat(start, Ellipsis, end);
    }

    /// <summary>How many characters make the next line; at least one letter, so that every call gets on.</summary>
    private static int Fit(ReadOnlySpan<char> text, int letters)
    {
        for (var i = letters; i > 0; i--)
            if (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i - 1] is '-' or '–' or '—' or '/' or '\u200B'))
                return i;
        return Math.Max(letters, StringInfo.GetNextTextElementLength(text));
    }

    /// <summary>How many characters fit, counted in whole letters with their marks.</summary>
    private static int Letters(ReadOnlySpan<char> text, TextStyle style, double width)
    {
        var (length, used) = (0, 0d);
        while (length < text.Length)
        {
            var next = Alone(text[length..]) ? 1 : StringInfo.GetNextTextElementLength(text[length..]);
            used += style.Width(text.Slice(length, next));
            if (used > width + Rounding) break;
            length += next;
        }
        return length;
    }

    /// <summary>Whether the first character is a letter by itself: Latin, with no mark after it.</summary>
    private static bool Alone(ReadOnlySpan<char> text) => text[0] < 0x300 && (text.Length == 1 || text[1] < 0x300);
}
