using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes dumbbells for Plotly: the ways between, then a trace of dots for each of the two numbers.</summary>
internal static class DumbbellPlotly
{
    public static void Plot(PairModel model, DumbbellOptions options, PlotlyFigure plotly)
    {
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "skip", ["showlegend"] = false,
            ["x"] = PlotlyFigure.Numbers(model.Pairs.SelectMany(pair => new[] { pair.From, pair.To, null })),
            ["y"] = PlotlyFigure.Numbers(model.Pairs.SelectMany((_, i) => new double?[] { i, i, null })),
            ["line"] = new JsonObject { ["color"] = plotly.Theme.Positive.Towards(plotly.Theme.Background, 0.35).ToString(), ["width"] = 3 },
        });
        plotly.Data.Add(Dots(model, plotly, options.ShowValues, model.FromName, pair => pair.From, pair => pair.To, plotly.Theme.Ink, "circle-open"));
        plotly.Data.Add(Dots(model, plotly, options.ShowValues, model.ToName, pair => pair.To, pair => pair.From, plotly.Theme.Positive, "circle"));
        plotly.Legend();
        var names = plotly.Axis(options.YTitle, grid: true, [.. model.Pairs.Select((pair, i) => new Tick(i, pair.Name))]);
        names["range"] = new JsonArray(model.Pairs.Count - 0.5, -0.5);
        var scale = LinearScale.Over(model.Extent, plotly.TicksAcross, options.FromZero, model.Whole);
        plotly.Layout["xaxis"] = plotly.Axis(options.XTitle ?? Quantity.Capitalised(options.Unit), grid: true, scale.Ticks);
        plotly.Layout["yaxis"] = names;
        ReferenceDrawing.Plot(plotly, options.ReferenceLines);
        plotly.PlotHeight = model.Pairs.Sum(pair => Math.Max(24, 8 + 15 * PlotlyText.Lines(pair.Name, 30, 3).Count)) + 20;
        plotly.BelowPlot = 60;
    }

    private static JsonObject Dots(PairModel model, PlotlyFigure plotly, bool printed, string name, Func<NumberPair, double?> own, Func<NumberPair, double?> other, Colour colour, string symbol)
    {
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = printed ? "markers+text" : "markers", ["name"] = PlotlyText.Escape(name), ["hoverinfo"] = "text", ["cliponaxis"] = false,
            ["x"] = PlotlyFigure.Numbers(model.Pairs.Select(own)), ["y"] = PlotlyFigure.Numbers(model.Pairs.Select((_, i) => (double?)i)),
            ["hovertext"] = PlotlyFigure.Texts(model.Pairs.Select(pair => PlotlyText.Hover(model.Title(pair)))),
            ["marker"] = new JsonObject { ["color"] = colour.ToString(), ["size"] = 10, ["symbol"] = symbol, ["line"] = new JsonObject { ["width"] = 2, ["color"] = colour.ToString() } },
        };
        if (!printed) return trace;
        trace["text"] = PlotlyFigure.Texts(model.Pairs.Select(pair => own(pair) is { } value ? $"\u00A0{NumberText.Of(value)}\u00A0" : ""));
        trace["textposition"] = PlotlyFigure.Texts(model.Pairs.Select(pair => own(pair) < other(pair) ? "middle left" : "middle right"));
        return trace;
    }
}
