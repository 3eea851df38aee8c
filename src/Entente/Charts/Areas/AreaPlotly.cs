using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes stacked areas for Plotly: one trace a layer, filled down to the one below.</summary>
internal static class AreaPlotly
{
    public static void Plot(AreaModel model, PlotlyFigure plotly)
    {
        foreach (var layer in model.Layers) plotly.Data.Add(Trace(model, layer, plotly));
        if (model.Series.Count > 1)
        {
            plotly.Legend();
            plotly.Layout["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["y"] = 1, ["yanchor"] = "bottom", ["traceorder"] = "reversed" };
        }
        var (low, high, ticks) = model.Across(plotly.TicksAcross);
        var along = plotly.Axis(model.Options.XTitle, grid: false, ticks);
        // Labels of the two axes would meet in the corner.
        along["range"] = PlotlyFigure.Range(low - (high / 2 - low / 2) * 0.05, high + (high / 2 - low / 2) * 0.05);
        plotly.Layout["xaxis"] = along;
        var up = plotly.Axis(model.YTitle, grid: true, model.Upwards(8).Ticks);
        up["rangemode"] = "tozero";
        plotly.Layout["yaxis"] = up;
        ReferenceDrawing.Plot(plotly, model.Options.ReferenceLines);
        AnnotationDrawing.Plot(plotly, model.Options.Annotations);
        plotly.BelowPlot = string.IsNullOrWhiteSpace(model.Options.XTitle) ? 34 : 52;
    }

    private static JsonObject Trace(AreaModel model, AreaLayer layer, PlotlyFigure plotly)
    {
        var slices = Outline(model, layer);
        var paint = model.Looks[layer.Series].Paint(plotly.Theme);
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = slices.Count == 1 ? "markers" : "lines", ["name"] = PlotlyText.Escape(model.Series[layer.Series]),
            ["x"] = PlotlyFigure.Numbers(slices.Select(slice => (double?)slice.X)), ["y"] = PlotlyFigure.Numbers(slices.Select(slice => (double?)slice.High)),
            ["fill"] = layer.Series == 0 ? "tozeroy" : "tonexty", ["fillcolor"] = paint.Colour.ToString(), ["hoverinfo"] = "text",
            ["hovertext"] = PlotlyFigure.Texts(slices.Select(slice => slice.Value is { Value: not null } value ? PlotlyText.Hover(model.Title(value, slice.High - slice.Low)) : null)),
            ["line"] = new JsonObject { ["color"] = plotly.Theme.Background.ToString(), ["width"] = 1 },
        };
        if (paint.Hatch != Hatch.None) trace["fillpattern"] = PlotlyFigure.Marker(paint)["pattern"]!.DeepClone();
        return trace;
    }

    /// <summary>The layer's slices; where years are left out it falls to the ground and rises again.</summary>
    private static List<(double X, double Low, double High, AreaValue? Value)> Outline(AreaModel model, AreaLayer layer)
    {
        var outline = new List<(double X, double Low, double High, AreaValue? Value)>();
        foreach (var (i, slice) in layer.Slices.Index())
        {
            if (i > 0 && model.Gap(layer, i - 1)) outline.AddRange([(layer.Slices[i - 1].X, 0, 0, null), (slice.X, 0, 0, null)]);
            outline.Add(slice);
        }
        return outline;
    }
}
