using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a concordance for Plotly, as a table whose columns meet at the node.</summary>
internal static class ConcordancePlotly
{
    private const double Width = 700, Padding = 18, LineHeight = 22, FontSize = 12;

    public static void Plot(ConcordanceFigure figure, PlotlyFigure plotly)
    {
        var (options, theme) = (figure.Options, plotly.Theme);
        var source = options.Document is null ? 0 : Math.Min(Widest(figure.All.Select(line => line.Document), bold: false), Width * 0.2) + Padding;
        var node = Math.Min(Widest(figure.All.Select(line => line.Node), bold: true), Width * 0.25) + Padding;
        var context = (Width - source - node) / 2;
        var columns = new List<(string Name, double Width, string Side, Func<ConcordanceLine, string> Text)>
        {
            (options.Left, context, "right", line => PlotlyText.Escape(line.Left)),
            (options.Node, node, "center", line => $"<b>{PlotlyText.Escape(line.Node)}</b>"),
            (options.Right, context, "left", line => PlotlyText.Escape(line.Right)),
        };
        if (options.Document is not null) columns.Insert(0, (options.Document, source, "left", line => PlotlyText.Escape(line.Document)));
        JsonObject Cells(Colour ink, JsonArray values) => new()
        {
            ["values"] = values, ["align"] = PlotlyFigure.Texts(columns.Select(column => column.Side)), ["height"] = LineHeight,
            ["fill"] = new JsonObject { ["color"] = theme.Background.ToString() }, ["font"] = new JsonObject { ["color"] = ink.ToString(), ["size"] = FontSize }, ["line"] = new JsonObject { ["color"] = theme.Grid.ToString() },
        };
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "table", ["columnwidth"] = PlotlyFigure.Numbers(columns.Select(column => (double?)Math.Round(column.Width))),
            ["header"] = Cells(theme.Muted, PlotlyFigure.Texts(columns.Select(column => PlotlyText.Escape(PlainText.OneLine(column.Name))))),
            ["cells"] = Cells(theme.Ink, new([.. columns.Select(column => (JsonNode)PlotlyFigure.Texts(figure.Lines.Select(column.Text)))])),
        });
        // A table has no plot whose ground could have a colour.
        plotly.Layout.Remove("plot_bgcolor");
        // Long contexts are broken over lines; a table higher than this is scrolled.
        var lines = figure.Lines.Sum(line => Math.Max(Broken(line.Left, context), Broken(line.Right, context)));
        (plotly.PlotHeight, plotly.BelowPlot) = (Math.Min(LineHeight * (lines + 2), 800), 10);
    }

    private static double Broken(string text, double width) => Math.Ceiling(Math.Max(1, FontMetrics.Width(text, FontSize) * 1.1 / (width - Padding)));

    private static double Widest(IEnumerable<string> texts, bool bold) => texts.Max(text => FontMetrics.Width(text, FontSize, bold));
}
