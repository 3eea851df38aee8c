using System.Globalization;
using System.Text;

namespace Entente.Charts;

/// <summary>How wide text is, without a font file: the advance widths of Helvetica and Arial, and cautious widths for what they lack.</summary>
internal static class FontMetrics
{
    /// <summary>The family asked for, and those that share its widths.</summary>
    public const string Families = "Helvetica, Arial, 'Liberation Sans', Arimo, sans-serif";

    /// <summary>Above and below the baseline, in ems: enough for accented capitals and descenders.</summary>
    public const double Ascent = 0.8, Descent = 0.22;

    private static readonly short[] RegularWidths = Expand(FontWidths.Regular), BoldWidths = Expand(FontWidths.Bold);

    /// <summary>The width of a line in the unit of <paramref name="size"/>; kerning is left out.</summary>
    public static double Width(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var widths = bold ? BoldWidths : RegularWidths;
        long thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var known = rune.Value < widths.Length ? widths[rune.Value] : (short)0;
            thousandths += known > 0 ? known : Fallback(rune);
        }
        return thousandths * size / 1000;
    }

    /// <summary>Other fonts step in here and differ, so these are on the wide side: a gap is better than a clipped word.</summary>
    private static int Fallback(Rune rune) => rune.Value switch
    {
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFF) => 1000,
        >= 0x2600 and <= 0x27BF => 1000,
        >= 0x1F000 and <= 0x1FAFF => 1300,
        >= 0x0590 and <= 0x05FF => 620,
        _ => 750,
    };

    private static short[] Expand((int First, string Widths)[] runs)
    {
        var widths = new short[runs.Max(run => run.First + run.Widths.Length / 2)];
        foreach (var (first, digits) in runs)
            for (var i = 0; i < digits.Length; i += 2)
                if (digits[i] != '.') widths[first + i / 2] = (short)(36 * Digit(digits[i]) + Digit(digits[i + 1]));
        return widths;
    }

    private static int Digit(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;
}
