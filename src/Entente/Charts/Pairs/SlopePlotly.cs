using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes slopes for Plotly: one trace a direction, names at both ends.</summary>
internal static class SlopePlotly
{
    public static void Plot(PairModel model, PlotlyFigure plotly)
    {
        var named = model.Pairs.Where(pair => pair.From is not null || pair.To is not null).ToArray();
        foreach (var same in named.GroupBy(pair => pair is { From: not null, To: not null } ? pair.Direction : (int?)null).OrderByDescending(same => same.Key ?? -2)) plotly.Data.Add(Trace(model, plotly, [.. same], same.Key));
        plotly.Legend();
        var across = plotly.Axis(null, grid: false, [new(0, model.FromName), new(1, model.ToName)]);
        across["range"] = new JsonArray(-0.6, 1.6);
        plotly.Layout["xaxis"] = across;
        plotly.Layout["yaxis"] = new JsonObject { ["visible"] = false };
        (plotly.PlotHeight, plotly.BelowPlot) = (Math.Max(360, named.Length * 17), 34);
    }

    private static JsonObject Trace(PairModel model, PlotlyFigure plotly, NumberPair[] pairs, int? direction)
    {
        var stroke = SlopeFigure.Line(direction ?? 0, plotly.Theme);
        return new()
        {
            ["type"] = "scatter", ["mode"] = "lines+markers+text", ["hoverinfo"] = "text", ["connectgaps"] = false, ["cliponaxis"] = false,
            ["name"] = direction switch { > 0 => "rises", < 0 => "falls", 0 => "stays", null => "one side only" },
            ["x"] = PlotlyFigure.Numbers(pairs.SelectMany(_ => new double?[] { 0, 1, null })), ["y"] = PlotlyFigure.Numbers(pairs.SelectMany(pair => new[] { pair.From, pair.To, null })),
            ["text"] = PlotlyFigure.Texts(pairs.SelectMany(pair => new[] { Said(pair.Name, pair.From), Said(pair.Name, pair.To), null })),
            ["textposition"] = PlotlyFigure.Texts(pairs.SelectMany(_ => new[] { "middle left", "middle right", "middle right" })),
            ["hovertext"] = PlotlyFigure.Texts(pairs.SelectMany(pair => new[] { PlotlyText.Hover(model.Title(pair)), PlotlyText.Hover(model.Title(pair)), null })),
            ["line"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["width"] = 2, ["dash"] = PlotlyFigure.Dash(stroke) },
            ["marker"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["size"] = 7 },
        };
    }

    private static string Said(string name, double? value) => value is { } number ? $"{PlotlyText.Wrapped(name, 30, 1)} {NumberText.Of(number)}" : "";
}
