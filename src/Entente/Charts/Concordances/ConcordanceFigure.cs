using Entente.Frames;

namespace Entente.Charts;

/// <summary>One line of a concordance.</summary>
internal sealed record ConcordanceLine(int Row, string Left, string Node, string Right, string Document, int Facet);

/// <summary>Keywords in context, aligned at the keyword.</summary>
internal sealed class ConcordanceFigure : Figure
{
    private readonly EvidenceIndex evidence;
    private readonly IReadOnlyList<ConcordanceLine> all;

    public ConcordanceFigure(DataFrame data, ConcordanceOptions options)
    {
        Options = options;
        IReadOnlyList<string> Text(string option, string name)
        {
            var column = data.Named(option, name);
            return column is Column<string> ? [.. Enumerable.Range(0, data.RowCount).Select(row => PlainText.OneLine(column.Format(row) ?? ""))] : throw Errors.WrongType(option, column, "strings");
        }
        var (left, node, right) = (Text(nameof(options.Left), options.Left), Text(nameof(options.Node), options.Node), Text(nameof(options.Right), options.Right));
        var documents = options.Document is null ? null : data.Words(nameof(options.Document), options.Document);
        var facets = data.Facets(options).Places;
        Lines = all = [.. Enumerable.Range(0, data.RowCount).Select(row => new ConcordanceLine(row, left[row], node[row], right[row], documents?[row] ?? "", facets[row]))];
        evidence = new(options.Evidence, data);
    }

    private ConcordanceFigure(ConcordanceFigure whole, int facet) =>
        (Options, evidence, all, Lines) = (whole.Options, whole.evidence, whole.all, [.. whole.Lines.Where(line => line.Facet == facet)]);

    public ConcordanceOptions Options { get; }

    public IReadOnlyList<ConcordanceLine> Lines { get; }

    /// <summary>The lines of all panels, on which the columns' widths rest.</summary>
    public IReadOnlyList<ConcordanceLine> All => all;

    public override IReadOnlyList<string> Notes => [];

    public override bool Empty => Lines.Count == 0;

    public override void DrawKey(Sheet sheet, double width)
    {
    }

    public override Figure Panel(int facet) => new ConcordanceFigure(this, facet);

    public string Title(ConcordanceLine line) => string.Join('\n', evidence.Behind(line.Row).Prepend(
        $"{(line.Document.Length == 0 ? "" : PlainText.Isolated(line.Document) + ": ")}{PlainText.Isolated($"{line.Left} {line.Node} {line.Right}".Trim())}"));

    public override string Describe()
    {
        if (Empty) return "It holds no data.";
        var nodes = Lines.GroupBy(line => line.Node, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).ToArray();
        var documents = Options.Document is null ? "" : $" in {Quantity.Of(Lines.Select(line => line.Document).Distinct(StringComparer.Ordinal).Count(), "documents")}";
        return $"{Quantity.Of(Lines.Count, "lines")}{documents}, aligned at {string.Join(", ", nodes.Take(8).Select(same => $"“{same.Key}” ({NumberText.Of((long)same.Count())})"))}{(nodes.Length > 8 ? ", …" : "")}.";
    }

    protected override void DrawPlot(Sheet sheet) => new ConcordanceDrawing(this, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new ConcordancePlotly(this, plotly).Plot();
}
