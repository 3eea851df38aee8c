using System.Text;

namespace Entente.Frames;

/// <summary>A frame as an HTML fragment whose looks need no style sheet and no particular background.</summary>
internal static class HtmlTable
{
    private const string Line = "border-bottom:1px solid rgba(128,128,128,.4)";

    public static string Of(DataFrame frame, int rows, string? caption, int cellLength)
    {
        var html = new StringBuilder();
        // The classes keep MathJax from reading sums of money as formulas.
        html.Append("<div class=\"entente-frame tex2jax_ignore mathjax_ignore\" style=\"overflow-x:auto\">\n");
        if (frame.Columns is not []) Table(html, frame, rows, caption, cellLength);
        html.Append("<p style=\"margin:.4em 0;font-size:.85em;opacity:.75\">").Append(DisplayText.Size(frame, rows)).Append("</p>\n</div>\n");
        return html.ToString();
    }

    private static void Table(StringBuilder html, DataFrame frame, int rows, string? caption, int cellLength)
    {
        html.Append("<table style=\"border-collapse:collapse\">\n");
        if (caption is not null) html.Append("<caption style=\"caption-side:top;text-align:left;padding:.3em 0\">").Append(Markup.Escape(caption)).Append("</caption>\n");
        html.Append("<thead>\n<tr>");
        foreach (var column in frame.Columns)
            html.Append($"<th scope=\"col\" style=\"text-align:{(DisplayText.IsNumber(column) ? "right" : "left")};vertical-align:bottom;padding:.2em .6em;{Line}\">")
                .Append(Markup.Escape(column.Name))
                .Append($"<br><small style=\"font-weight:normal;opacity:.7\">{column.Type}</small></th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");

        var cells = frame.Columns.Select(column => DisplayText.Of(column, rows)).ToArray();
        for (var row = 0; row < Math.Min(rows, frame.RowCount); row++)
        {
            html.Append("<tr>");
            for (var i = 0; i < cells.Length; i++) Cell(html, cells[i][row], frame.Columns[i], cellLength);
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n");
    }

    private static void Cell(StringBuilder html, string? text, Column column, int cellLength)
    {
        var isNumber = DisplayText.IsNumber(column);
        var style = isNumber ? "right;font-variant-numeric:tabular-nums;white-space:nowrap" : column.Type == ColumnType.Date ? "left;white-space:nowrap" : "left";
        string?[] classes = [isNumber ? "number" : null, text is null ? "missing" : null];
        var named = string.Join(' ', classes.Where(name => name is not null));
        html.Append(named is "" ? "<td" : $"<td class=\"{named}\"")
            .Append($" style=\"text-align:{style};vertical-align:top;padding:.2em .6em{(text is null ? ";opacity:.6" : "")}\">")
            .Append(text is null ? DisplayText.Missing : Markup.Escape(isNumber ? Minus(text) : DisplayText.Cut(text, cellLength)))
            .Append("</td>");
    }

    private static string Minus(string number) => number.Replace('-', '−');
}
