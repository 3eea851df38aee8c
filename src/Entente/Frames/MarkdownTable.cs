using System.Text;

namespace Entente.Frames;

/// <summary>A frame as a table of GitHub Flavored Markdown.</summary>
internal static class MarkdownTable
{
    public static string Of(DataFrame frame, int rows)
    {
        if (frame.Columns is []) return DisplayText.Size(frame, rows) + "\n";
        var cells = frame.Columns.Select(column => DisplayText.Of(column, rows)).ToArray();
        var text = new StringBuilder();
        Line(text, frame.Columns.Select(column => Escape(column.Name)));
        Line(text, frame.Columns.Select(column => DisplayText.IsNumber(column) ? "---:" : ":---"));
        for (var row = 0; row < Math.Min(rows, frame.RowCount); row++)
            Line(text, cells.Select(column => column[row] is { } cell ? Escape(cell) : DisplayText.Missing));
        if (rows < frame.RowCount) text.Append('\n').Append(DisplayText.Size(frame, rows)).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>What Markdown, or the HTML within it, or a notebook's formulas would take for more than a character.</summary>
    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            _ = rune.Value switch
            {
                '\n' => safe.Append("<br>"),
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '#' or '!' => safe.Append('\\').Append((char)rune.Value),
                _ when Rune.IsControl(rune) => safe.Append(' '),
                _ => safe.Append(rune.ToString()),
            };
        return safe.ToString();
    }
}
