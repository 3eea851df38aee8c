using System.Text;

namespace Entente.Charts;

/// <summary>Text from a corpus made fit for any writer, still as text: escaping is each writer's own work.</summary>
internal static class PlainText
{
    /// <summary>Runs of blanks, tabs and line ends become one blank; what XML 1.0 forbids becomes U+FFFD.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0xA0)
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else line.Append(Allowed(rune) ? rune.ToString() : "\uFFFD");
        }
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Whether the first letter with a direction is Hebrew, Arabic or another script that runs from right to left.</summary>
    public static bool RightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune)) return true;
            if (Rune.IsLetter(rune)) return false;
        }
        return false;
    }

    /// <summary>Whether any letter runs from right to left, or a mark turns what follows around.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsRightToLeft(rune) || rune.Value is 0x202B or 0x202E or 0x2067) return true;
        return false;
    }

    /// <summary>Whether any letter is of a script from right to left other than Hebrew: Arabic and its kin, whose letters change with their neighbours.</summary>
    public static bool HasJoinedLetters(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsRightToLeft(rune) && rune.Value is not ((>= 0x0590 and <= 0x05FF) or (>= 0xFB1D and <= 0xFB4F) or 0x200F)) return true;
        return false;
    }

    /// <summary>The text between isolates where it could turn what is written after it around.</summary>
    public static string Isolated(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsRightToLeft(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
                return $"\u2068{text}\u2069";
        return text;
    }

    private static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) or 0x200F;

    private static bool Allowed(Rune rune) => rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and not (0x7F or (>= 0x80 and <= 0x9F)) and <= 0xFFFD) or >= 0x10000;
}
