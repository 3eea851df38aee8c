using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a heat map for Plotly.</summary>
internal sealed class HeatMapPlotly(HeatMapFigure figure, PlotlyFigure plotly)
{
    private const double ColourBar = 50, BarTitle = 90, RowHeight = 28;

    private static readonly TextStyle Printed = new(PlotlyFigure.LetterSize, default);

    private readonly Dictionary<(int, int), HeatCell> cells = figure.Cells.ToDictionary(cell => (cell.Row, cell.Column));

    public void Plot()
    {
        var (rows, columns) = (figure.Rows.Count, figure.Columns.Count);
        plotly.AfterPlot = plotly.IsPanel ? 0 : ColourBar + 30;
        var down = plotly.AxisBeside(figure.Options.YTitle, grid: false, [.. figure.Rows.Select((name, i) => new Tick(i, name))]);
        var across = plotly.NamesBelow(figure.Options.XTitle, figure.Columns);
        down["range"] = new JsonArray(rows - 0.5, -0.5);
        across["range"] = new JsonArray(-0.5, columns - 0.5);
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"]) = (across, down);
        plotly.PlotHeight = Math.Max(120, figure.Rows.Sum(name => Math.Max(RowHeight, 8 + PlotlyFigure.LineHeight * PlotlyText.Lines(name, 30, 3).Count)));
        plotly.Data.Add(Values());
        if (figure.HasGaps) Gaps();
    }

    private JsonObject Values()
    {
        var ramp = figure.Ramp(plotly.Theme).Stops;
        var trace = new JsonObject
        {
            ["type"] = "heatmap", ["x"] = Places(figure.Columns.Count), ["y"] = Places(figure.Rows.Count), ["z"] = Matrix((_, _, cell) => cell?.Value is { } value ? PlotlyFigure.Number(value) : null),
            ["zmin"] = figure.Low, ["zmax"] = figure.High, ["xgap"] = 1, ["ygap"] = 1,
            ["colorscale"] = new JsonArray([.. ramp.Select((stop, i) => (JsonNode)new JsonArray((double)i / (ramp.Count - 1), stop.ToString()))]),
            ["hoverinfo"] = "text", ["hoverongaps"] = false,
            ["text"] = Matrix((_, _, cell) => JsonValue.Create(cell?.Value is { } value ? figure.Printed(value) : "")),
            ["hovertext"] = Matrix((_, _, cell) => cell?.Value is null ? null : JsonValue.Create(PlotlyText.Hover(figure.Title(cell)))),
            ["colorbar"] = new JsonObject { ["thickness"] = 12, ["outlinewidth"] = 0, ["title"] = new JsonObject { ["text"] = Ends(), ["font"] = new JsonObject { ["size"] = PlotlyFigure.LetterSize } } },
        };
        // All values are printed, or none is: a matrix with some would suggest that the others are missing.
        if (figure.Options.ShowValues && figure.Cells.Select(cell => cell.Value).OfType<double>().All(value => Printed.Width(figure.Printed(value)) + 2 <= plotly.PlotWidth / figure.Columns.Count)) trace["texttemplate"] = "%{text}";
        return trace;
    }

    /// <summary>Cells without a value, the diagonal of a square matrix apart, in a colour that no value has; and what it means.</summary>
    private void Gaps()
    {
        // Darker than the colour of any middle.
        var ground = plotly.Theme.Absent.Towards(plotly.Theme.Muted, 0.25).ToString();
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "heatmap", ["x"] = Places(figure.Columns.Count), ["y"] = Places(figure.Rows.Count), ["z"] = Matrix((row, column, cell) => Gap(row, column, cell) ? JsonValue.Create(0) : null),
            ["colorscale"] = new JsonArray(new JsonArray(0, ground), new JsonArray(1, ground)), ["showscale"] = false, ["xgap"] = 1, ["ygap"] = 1, ["hoverinfo"] = "text", ["hoverongaps"] = false,
            ["hovertext"] = Matrix((row, column, cell) => Gap(row, column, cell) ? JsonValue.Create(PlotlyText.Hover(cell is null ? figure.NoValue(row, column) : figure.Title(cell))) : null),
        });
        plotly.Legend();
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "markers", ["name"] = "no value", ["showlegend"] = true, ["x"] = new JsonArray((JsonNode?)null), ["y"] = new JsonArray((JsonNode?)null),
            ["marker"] = new JsonObject { ["symbol"] = "square", ["size"] = 11, ["color"] = ground },
        });
    }

    private bool Gap(int row, int column, HeatCell? cell) => cell is null ? !(figure.Square && row == column) : cell.Value is null;

    private JsonArray Matrix(Func<int, int, HeatCell?, JsonNode?> of) => new([.. Enumerable.Range(0, figure.Rows.Count).Select(row =>
        (JsonNode)new JsonArray([.. Enumerable.Range(0, figure.Columns.Count).Select(column => of(row, column, cells.GetValueOrDefault((row, column))))]))]);

    private static JsonArray Places(int count) => PlotlyFigure.Numbers(Enumerable.Range(0, count).Select(i => (double?)i));

    private string Ends()
    {
        string Words(string text, string arrow) => string.Join("<br>", PlotlyFigure.Lines(text + arrow, BarTitle).Select(PlotlyText.Escape));
        var high = figure.Options.HighName ?? Quantity.Title(figure.Options.Unit, figure.Options.Value);
        return figure.Options.LowName is null ? Words(high, "") : $"{Words(high, " ↑")}<br>{Words(figure.Options.LowName, " ↓")}";
    }
}
