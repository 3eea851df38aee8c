using System.Text;

namespace Entente.Frames;

/// <summary>A frame as an HTML document that Word opens as a table for a paper: three rules, no colours, numbers aligned.</summary>
/// <remarks>Word reads styles in elements and its own <c>mso-</c> properties; style sheets and most of CSS it passes over.</remarks>
internal static class WordTable
{
    private const string Thick = "1.0pt solid windowtext", Thin = "0.5pt solid windowtext", Font = "font-family:'Times New Roman',serif;font-size:10pt";

    public static string Of(DataFrame frame, WordTableOptions options)
    {
        if (options.Rows < 0) throw new ArgumentOutOfRangeException(nameof(options), options.Rows, "Rows is 0 or more.");
        if (frame.Columns is []) throw Errors.NoColumns();
        var notes = options.Notes.ToList();
        if (options.Rows < frame.RowCount) notes.Add(DisplayText.Size(frame, options.Rows));
        var html = new StringBuilder($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Markup.Escape(options.Caption ?? "Table")}</title>\n</head>\n<body style=\"{Font}\">\n");
        if (options.Caption is { } caption) html.Append($"<p style=\"{Font};margin:0 0 4pt 0;page-break-after:avoid\">{Markup.Escape(caption)}</p>\n");
        html.Append("<table border=\"0\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse\">\n<thead>\n<tr style=\"mso-yfti-firstrow:yes;page-break-inside:avoid\">");
        foreach (var column in frame.Columns) Cell(html, "th scope=\"col\"", Markup.Escape(column.Name), column, $"border-top:{Thick};border-bottom:{Thin};font-weight:normal;font-style:italic;vertical-align:bottom");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        var (cells, count) = (frame.Columns.Select(column => DisplayText.Of(column, options.Rows)).ToArray(), Math.Min(options.Rows, frame.RowCount));
        for (var row = 0; row < count; row++)
        {
            html.Append("<tr style=\"page-break-inside:avoid\">");
            for (var i = 0; i < cells.Length; i++)
            {
                var column = frame.Columns[i];
                var text = cells[i][row] is { } shown ? Markup.Escape(DisplayText.IsNumber(column) ? shown.Replace('-', '−') : shown) : DisplayText.Missing;
                Cell(html, "td", text, column, (row == count - 1 ? $"border-bottom:{Thick};" : "") + "vertical-align:top");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n");
        foreach (var note in notes) html.Append($"<p style=\"{Font};font-size:9pt;margin:4pt 0 0 0\">{Markup.Escape(note)}</p>\n");
        return html.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>Numbers of a column have the same decimals, so that what is aligned at the right is aligned at the point.</summary>
    private static void Cell(StringBuilder html, string element, string text, Column column, string style)
    {
        var number = DisplayText.IsNumber(column);
        html.Append($"<{element}{(number ? " align=\"right\"" : " align=\"left\"")} style=\"{style};padding:2pt 6pt 2pt {(number ? "6pt" : "0")};text-align:{(number ? "right;white-space:nowrap" : "left")}\">")
            .Append($"<span style=\"{Font}\">{text}</span></{element.Split(' ')[0]}>");
    }
}
