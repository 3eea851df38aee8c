using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a heat map for Plotly.</summary>
internal static class HeatMapPlotly
{
    public static void Plot(HeatMapFigure figure, PlotlyFigure plotly)
    {
        var (rows, columns) = (figure.Rows.Count, figure.Columns.Count);
        var cells = figure.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        JsonArray Matrix(Func<HeatCell?, JsonNode?> of) => new([.. Enumerable.Range(0, rows).Select(row =>
            (JsonNode)new JsonArray([.. Enumerable.Range(0, columns).Select(column => of(cells.GetValueOrDefault((row, column))))]))]);

        var ramp = figure.Ramp(plotly.Theme).Stops;
        var trace = new JsonObject
        {
            ["type"] = "heatmap",
            ["x"] = PlotlyFigure.Numbers(Enumerable.Range(0, columns).Select(i => (double?)i)),
            ["y"] = PlotlyFigure.Numbers(Enumerable.Range(0, rows).Select(i => (double?)i)),
            ["z"] = Matrix(cell => cell?.Value is { } value ? JsonValue.Create(value) : null),
            ["zmin"] = figure.Low,
            ["zmax"] = figure.High,
            ["colorscale"] = new JsonArray([.. ramp.Select((stop, i) => (JsonNode)new JsonArray((double)i / (ramp.Count - 1), stop.ToString()))]),
            ["xgap"] = 1,
            ["ygap"] = 1,
            ["hoverinfo"] = "text",
            ["hoverongaps"] = false,
            ["text"] = Matrix(cell => cell?.Value is { } value ? JsonValue.Create(figure.Printed(value)) : null),
            ["hovertext"] = Matrix(cell => cell is null ? null : JsonValue.Create(PlotlyText.Hover(figure.Title(cell)))),
            ["colorbar"] = new JsonObject { ["thickness"] = 12, ["outlinewidth"] = 0, ["title"] = new JsonObject { ["text"] = Ends(figure) } },
        };
        if (figure.Options.ShowValues && columns <= 24) trace["texttemplate"] = "%{text}";
        plotly.Data.Add(trace);
        var across = plotly.Axis(figure.Options.XTitle, grid: false, [.. figure.Columns.Select((name, i) => new Tick(i, name))]);
        var down = plotly.Axis(figure.Options.YTitle, grid: false, [.. figure.Rows.Select((name, i) => new Tick(i, name))]);
        down["range"] = new JsonArray(rows - 0.5, -0.5);
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"], plotly.Layout["plot_bgcolor"]) = (across, down, plotly.Theme.Absent.ToString());
        plotly.PlotHeight = Math.Max(160, rows * 28);
        plotly.BelowPlot = 34 + Math.Min(180, 7 * figure.Columns.Max(name => Math.Min(name.Length, 30))) + (string.IsNullOrEmpty(figure.Options.XTitle) ? 0 : 20);
    }

    private static string Ends(HeatMapFigure figure)
    {
        var high = PlotlyText.Escape(PlainText.OneLine(figure.Options.HighName ?? Quantity.Capitalised(figure.Options.Unit)));
        return figure.Options.LowName is null ? high : $"{high} ↑<br>{PlotlyText.Escape(PlainText.OneLine(figure.Options.LowName))} ↓";
    }
}
