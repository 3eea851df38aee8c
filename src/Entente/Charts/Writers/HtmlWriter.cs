using System.Globalization;
using System.Text;
using Entente.Frames;

namespace Entente.Charts;

/// <summary>Writes a chart as a page that stands alone: the drawing, the data as a table, and the sentences as lists, each reached by links.</summary>
/// <remarks>The page loads nothing and runs no script; its policy forbids both, so that a text which slipped through as markup could do nothing either.</remarks>
internal static class HtmlWriter
{
    public static string Write(Chart chart)
    {
        var (theme, title) = (chart.Options.Theme, PlainText.OneLine(chart.Options.Title));
        var page = new StringBuilder($$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{{XmlText.Escape(title)}}</title>
            <style>
            body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 {{FontMetrics.Families}}; background: {{theme.Background}}; color: {{theme.Ink}}; }
            a { color: inherit; }
            a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid {{theme.Positive}}; outline-offset: 2px; }
            figure { margin: 0; } figure svg { width: 100%; height: auto; max-width: {{Millimetres(chart.Drawing.Width * 1.5)}}mm; }
            h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            .wide { overflow-x: auto; } table { border-collapse: collapse; }
            caption { text-align: left; padding: .3rem 0; } th, td { text-align: left; vertical-align: top; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid {{theme.Grid}}; }
            .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            summary { cursor: pointer; font-weight: bold; font-size: 1.15rem; margin-top: 1.2rem; } h3 { font-size: 1rem; margin: 1rem 0 .2rem; } li { margin: .2rem 0; } small { color: {{theme.Muted}}; }
            </style>
            </head>
            <body>
            <main>
            <h1>{{XmlText.Escape(title)}}</h1>
            <figure>
            {{chart.ToSvg()}}<figcaption><details><summary>In words</summary><p>{{XmlText.Escape(chart.AlternativeText)}}</p></details></figcaption>
            </figure>

            """.ReplaceLineEndings("\n"));
        var sentences = chart.Evidence is { RowCount: > 0 } evidence ? Behind(evidence) : [];
        Table(page, "The data", chart.Data, sentences, linked: true);
        if (chart.Nodes is { } nodes) Table(page, "The nodes", nodes, sentences, linked: false);
        if (sentences.Count > 0) Sentences(page, chart.Data, sentences);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static SortedDictionary<int, List<Row>> Behind(DataFrame evidence)
    {
        var byRow = new SortedDictionary<int, List<Row>>();
        foreach (var sentence in evidence.Rows)
        {
            var row = (int)sentence.Whole("row")!.Value;
            if (!byRow.TryGetValue(row, out var list)) byRow[row] = list = [];
            list.Add(sentence);
        }
        return byRow;
    }

    private static void Table(StringBuilder page, string heading, DataFrame data, SortedDictionary<int, List<Row>> sentences, bool linked)
    {
        var counted = linked && sentences.Count > 0;
        page.Append(CultureInfo.InvariantCulture, $"<details open><summary>{heading}</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{heading}\">\n<table>\n<caption><small>{XmlText.Escape(DisplayText.Size(data, data.RowCount))}</small></caption>\n<thead>\n<tr>");
        foreach (var column in data.Columns) page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Class(column)}>{XmlText.Escape(PlainText.OneLine(column.Name))}</th>");
        page.Append(counted ? "<th scope=\"col\">sentences</th></tr>\n</thead>\n<tbody>\n" : "</tr>\n</thead>\n<tbody>\n");
        var cells = data.Columns.Select(column => DisplayText.Of(column, data.RowCount)).ToArray();
        for (var row = 0; row < data.RowCount; row++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr{(linked ? $" id=\"data-{row.ToString(CultureInfo.InvariantCulture)}\"" : "")}>");
            for (var i = 0; i < cells.Length; i++)
                page.Append(CultureInfo.InvariantCulture, $"<td{Class(data.Columns[i])} dir=\"auto\">{(cells[i][row] is { } text ? XmlText.Escape(text) : "<span aria-label=\"missing\">–</span>")}</td>");
            if (counted)
                page.Append(sentences.TryGetValue(row, out var behind) ? string.Create(CultureInfo.InvariantCulture, $"<td><a href=\"#row-{row}\">{Quantity.Of(behind.Count, "sentences")}</a></td>") : "<td></td>");
            page.Append("</tr>\n");
        }
        page.Append("</tbody>\n</table>\n</div>\n</details>\n");
    }

    private static void Sentences(StringBuilder page, DataFrame data, SortedDictionary<int, List<Row>> sentences)
    {
        page.Append("<details open><summary>The sentences</summary>\n");
        foreach (var (row, list) in sentences)
        {
            var name = string.Join(" · ", data.Columns.Where(column => column.Type is ColumnType.String or ColumnType.Date).Select(column => column.Format(row)).Where(text => !string.IsNullOrWhiteSpace(text)));
            page.Append(CultureInfo.InvariantCulture, $"<h3 id=\"row-{row}\"><a href=\"#data-{row}\">{XmlText.Escape(name.Length > 0 ? PlainText.OneLine(name) : $"Row {(row + 1).ToString(CultureInfo.InvariantCulture)}")}</a></h3>\n<ul>\n");
            foreach (var sentence in list)
            {
                var document = PlainText.OneLine(sentence.String("document") ?? "");
                page.Append(CultureInfo.InvariantCulture, $"<li><q dir=\"auto\">{XmlText.Escape(PlainText.OneLine(sentence.String("text") ?? ""))}</q>{(document.Length > 0 ? $" — <cite dir=\"auto\">{XmlText.Escape(document)}</cite>" : "")}</li>\n");
            }
            page.Append("</ul>\n");
        }
        page.Append("</details>\n");
    }

    private static string Class(Column column) => DisplayText.IsNumber(column) ? " class=\"number\"" : "";

    private static string Millimetres(double points) => Math.Round(points * 25.4 / 72).ToString(CultureInfo.InvariantCulture);
}
