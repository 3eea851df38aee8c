using System.Globalization;
using System.Text;

namespace Entente.Frames;

/// <summary>A frame as aligned columns for a terminal.</summary>
internal static class TextTable
{
    public static string Of(DataFrame frame, int rows, int cellLength)
    {
        var text = new StringBuilder();
        if (frame.Columns is not [])
        {
            var lines = Math.Min(rows, frame.RowCount);
            var columns = frame.Columns.Select(column => Padded(column, rows, cellLength)).ToArray();
            for (var line = 0; line < lines + 3; line++)
                text.Append(string.Join("  ", columns.Select(column => column[line])).TrimEnd()).Append('\n');
        }
        return text.Append(DisplayText.Size(frame, rows)).Append('\n').ToString();
    }

    /// <summary>Name, type, rule and cells of a column, all of the same width.</summary>
    private static string[] Padded(Column column, int rows, int cellLength)
    {
        string[] cells = [column.Name, column.Type.ToString(), .. DisplayText.Of(column, rows).Select(cell => cell ?? DisplayText.Missing)];
        cells = Array.ConvertAll(cells, cell => DisplayText.Cut(Visible(cell), cellLength));
        var width = cells.Max(Width);
        var padded = Array.ConvertAll(cells, cell =>
        {
            var space = new string(' ', width - Width(cell));
            return DisplayText.IsNumber(column) ? space + cell : cell + space;
        });
        return [padded[0], padded[1], new('─', width), .. padded[2..]];
    }

    /// <summary>One line without control characters, which a terminal would obey.</summary>
    private static string Visible(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("⏎").EnumerateRunes())
            safe.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value != 0x200D ? " " : rune.ToString());
        return safe.ToString();
    }

    /// <summary>How many places of a terminal the text takes: none for marks on a letter, two for East Asian and emoji characters.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(rune => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD ? 2 : 1,
    });
}
