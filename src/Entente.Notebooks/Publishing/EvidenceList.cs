using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Notebooks.Publishing;

/// <summary>The sentences behind a figure, grouped by the mark they stand behind, and the figure with every such mark linked to its group.</summary>
internal sealed partial class EvidenceList
{
    private readonly string anchor;
    private readonly DataFrame data;
    private readonly ILookup<(int Row, string? Column), (string Document, string Text)> groups;

    private EvidenceList(string anchor, DataFrame data, DataFrame evidence)
    {
        (this.anchor, this.data, Count) = (anchor, data, evidence.RowCount);
        var hasColumn = evidence.TryColumn("column", out _);
        groups = evidence.Rows.Where(row => row.Whole("row") is not null).ToLookup(
            row => ((int)row.Whole("row")!.Value, hasColumn ? row.String("column") : null),
            row => (row.String("document") ?? "", row.String("text") ?? ""));
    }

    /// <summary>How many sentences there are.</summary>
    public int Count { get; }

    public static EvidenceList? Of(FigureExhibit figure) =>
        figure.Chart is { Evidence: { RowCount: > 0 } evidence } chart ? new EvidenceList(figure.Anchor, chart.Data, evidence) : null;

    /// <summary>The drawing, its marks made links; the writer names a mark by the row of the data it stands for.</summary>
    public string Link(string svg)
    {
        var linked = groups.Select(group => group.Key.Row).ToHashSet();
        return MarkElement().Replace(svg, mark => int.Parse(mark.Groups["row"].Value, CultureInfo.InvariantCulture) is var row && linked.Contains(row)
            ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{anchor}-row-{row}\" aria-label=\"{Html.Escape(Label(row, null))}: the sentences\">{mark.Value}</a>")
            : mark.Value);
    }

    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<details class=\"evidence\"><summary>Sentences behind this figure ({Count:N0})</summary>\n");
        var named = new HashSet<int>();
        foreach (var group in groups.OrderBy(group => group.Key.Row))
        {
            var id = named.Add(group.Key.Row) ? string.Create(CultureInfo.InvariantCulture, $" id=\"{anchor}-row-{group.Key.Row}\"") : "";
            html.Append(CultureInfo.InvariantCulture, $"<section{id}>\n<h4>{Html.Escape(Label(group.Key.Row, group.Key.Column))} <small>({group.Count():N0})</small></h4>\n<ol>\n");
            foreach (var (document, text) in group)
                html.Append($"<li><q>{Html.Escape(text)}</q>{(document.Length == 0 ? "" : $" <cite>{Html.Escape(document)}</cite>")}</li>\n");
            html.Append("</ol>\n</section>\n");
        }
        return html.Append("</details>\n").ToString();
    }

    /// <summary>What the row is about: its texts and days, and the number that the sentences stand behind.</summary>
    private string Label(int row, string? column)
    {
        if (row < 0 || row >= data.RowCount) return string.Create(CultureInfo.InvariantCulture, $"Row {row}");
        var words = data.Columns.Where(one => one.Type is ColumnType.String or ColumnType.Date && one.Name != column).Select(one => one.Format(row)).OfType<string>().ToList();
        var label = words.Count > 0 ? string.Join(" – ", words) : string.Create(CultureInfo.InvariantCulture, $"Row {row + 1}");
        return column is not null && data.TryColumn(column, out var value) ? $"{label}: {column} {value.Format(row)}".TrimEnd() : label;
    }

    [GeneratedRegex("""<g class="mark" id="[^"]*-[me](?<row>\d+)(-\d+)?">.*?</g>""", RegexOptions.Singleline)]
    private static partial Regex MarkElement();
}
