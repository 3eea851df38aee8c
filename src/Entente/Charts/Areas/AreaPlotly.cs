using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes stacked areas for Plotly: one trace a layer, filled down to the one below.</summary>
internal static class AreaPlotly
{
    private const double Inset = 8, HalfBar = 2.5;

    public static void Plot(AreaModel model, PlotlyFigure plotly)
    {
        var scale = model.Upwards(8);
        plotly.AfterPlot = ReferencePlotly.Room(plotly, model.Options.LevelLines);
        var up = plotly.AxisBeside(model.YTitle, grid: true, scale.Ticks);
        var (low, high, ticks) = model.Across(plotly.TicksAcross);
        var along = plotly.AxisBelow(model.Options.XTitle, grid: false, ticks);
        var (x, y) = (PlotlyScale.Around(low, high, plotly.PlotWidth, Inset, Inset), PlotlyScale.Around(scale.Low, scale.High, plotly.PlotHeight, 0, 4));
        (along["range"], up["range"]) = (x.Range, y.Range);
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"]) = (along, up);
        foreach (var layer in model.Layers) plotly.Data.Add(Trace(model, layer, plotly, x));
        if (model.Series.Count > 1) plotly.Legend(reversed: true);
        plotly.Shapes.Add(new JsonObject
        {
            ["type"] = "line", ["layer"] = "above", ["xref"] = "x domain", ["yref"] = "y", ["x0"] = 0, ["x1"] = 1, ["y0"] = 0, ["y1"] = 0, ["line"] = new JsonObject { ["color"] = plotly.Theme.Axis.ToString(), ["width"] = 1 },
        });
        ReferencePlotly.Upright(plotly, model.Options.UprightLines, x);
        ReferencePlotly.Level(plotly, model.Options.LevelLines, y);
        Annotations(model, plotly, x, y);
    }

    private static void Annotations(AreaModel model, PlotlyFigure plotly, PlotlyScale x, PlotlyScale y)
    {
        var plot = new Box(0, 0, x.Length * PlotlyNames.PointsAPixel, y.Length * PlotlyNames.PointsAPixel);
        var labels = new PointLabels(plot, PlotlyNames.Style(plotly.Theme), plotly.Theme.Background);
        var names = new PlotlyNames(plotly, labels, left => x.Value(left / PlotlyNames.PointsAPixel), top => y.Value((plot.Height - top) / PlotlyNames.PointsAPixel));
        AnnotationDrawing.Plot(plotly, model.Options.Annotations, names, value => x.At(value) * PlotlyNames.PointsAPixel, value => plot.Height - y.At(value) * PlotlyNames.PointsAPixel, model.At);
        names.Plot();
    }

    private static JsonObject Trace(AreaModel model, AreaLayer layer, PlotlyFigure plotly, PlotlyScale x)
    {
        var slices = Outline(model, layer, x);
        var paint = model.Looks[layer.Series].Paint(plotly.Theme);
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "lines", ["legendgroup"] = "series" + layer.Series, ["name"] = PlotlyText.Escape(model.Series[layer.Series]),
            ["x"] = PlotlyFigure.Numbers(slices.Select(slice => (double?)slice.X)), ["y"] = PlotlyFigure.Numbers(slices.Select(slice => (double?)slice.High)),
            ["fill"] = layer.Series == 0 ? "tozeroy" : "tonexty", ["fillcolor"] = paint.Colour.ToString(), ["hoverinfo"] = "text",
            ["hovertext"] = PlotlyFigure.Texts(slices.Select(slice => slice.Value is { Value: not null } value ? PlotlyText.Hover(model.Title(value, slice.High - slice.Low)) : null)),
            ["line"] = new JsonObject { ["color"] = plotly.Theme.Background.ToString(), ["width"] = 1 },
        };
        if (paint.Hatch != Hatch.None) trace["fillpattern"] = PlotlyFigure.Marker(paint)["pattern"]!.DeepClone();
        return trace;
    }

    /// <summary>The layer's slices; where years are left out it falls to the ground and rises again, and a place alone is a bar as thin as a line.</summary>
    private static List<(double X, double Low, double High, AreaValue? Value)> Outline(AreaModel model, AreaLayer layer, PlotlyScale x)
    {
        var outline = new List<(double X, double Low, double High, AreaValue? Value)>();
        foreach (var stretch in model.Stretches(layer))
        {
            var slices = layer.Slices.Take(stretch).ToArray();
            if (slices.Length == 1) slices = [Beside(slices[0], -HalfBar), slices[0], Beside(slices[0], HalfBar)];
            if (outline.Count > 0) outline.AddRange([(outline[^1].X, 0, 0, null), (slices[0].X, 0, 0, null)]);
            outline.AddRange(slices);
        }
        return outline;

        (double, double, double, AreaValue?) Beside((double X, double Low, double High, AreaValue? Value) slice, double pixels) => (x.Value(x.At(slice.X) + pixels), slice.Low, slice.High, null);
    }
}
