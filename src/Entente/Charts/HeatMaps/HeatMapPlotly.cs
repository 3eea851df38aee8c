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
            ["z"] = Matrix(cell => cell?.Value is { } value ? PlotlyFigure.Number(value) : null),
            ["zmin"] = figure.Low,
            ["zmax"] = figure.High,
            ["colorscale"] = new JsonArray([.. ramp.Select((stop, i) => (JsonNode)new JsonArray((double)i / (ramp.Count - 1), stop.ToString()))]),
            ["xgap"] = 1,
            ["ygap"] = 1,
            ["hoverinfo"] = "text",
            ["hoverongaps"] = false,
            ["text"] = Matrix(cell => JsonValue.Create(cell?.Value is { } value ? figure.Printed(value) : "")),
            ["hovertext"] = Matrix(cell => cell is null ? null : JsonValue.Create(PlotlyText.Hover(figure.Title(cell)))),
            ["colorbar"] = new JsonObject { ["thickness"] = 12, ["outlinewidth"] = 0, ["title"] = new JsonObject { ["text"] = Ends(figure) } },
        };
        if (figure.Options.ShowValues && columns <= 24) trace["texttemplate"] = "%{text}";
        plotly.Data.Add(trace);
        if (figure.HasGaps) Gaps(plotly);
        var across = plotly.NamesBelow(figure.Options.XTitle, figure.Columns);
        var down = plotly.Axis(figure.Options.YTitle, grid: false, [.. figure.Rows.Select((name, i) => new Tick(i, name))]);
        down["range"] = new JsonArray(rows - 0.5, -0.5);
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"], plotly.Layout["plot_bgcolor"]) = (across, down, Ground(plotly).ToString());
        plotly.PlotHeight = Math.Max(160, rows * 28);
    }

    /// <summary>Shows through where there is no value, darker than the colour of any middle.</summary>
    private static Colour Ground(PlotlyFigure plotly) => plotly.Theme.Absent.Towards(plotly.Theme.Muted, 0.25);

    private static void Gaps(PlotlyFigure plotly)
    {
        plotly.Legend();
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "markers", ["name"] = "no value", ["showlegend"] = true, ["x"] = new JsonArray((JsonNode?)null), ["y"] = new JsonArray((JsonNode?)null),
            ["marker"] = new JsonObject { ["symbol"] = "square", ["size"] = 11, ["color"] = Ground(plotly).ToString() },
        });
    }

    private static string Ends(HeatMapFigure figure)
    {
        var high = PlotlyText.Escape(PlainText.OneLine(figure.Options.HighName ?? Quantity.Title(figure.Options.Unit, figure.Options.Value)));
        return figure.Options.LowName is null ? high : $"{high} ↑<br>{PlotlyText.Escape(PlainText.OneLine(figure.Options.LowName))} ↓";
    }
}
