using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes lines and points for Plotly, one trace a series and one a band.</summary>
internal sealed class SeriesPlotly(SeriesModel model, PlotlyFigure plotly)
{
    private const double Inset = 8, Reach = 4;

    public void Plot()
    {
        var scale = model.Upwards(8);
        plotly.AfterPlot = ReferencePlotly.Room(plotly, model.Options.LevelLines);
        var up = plotly.AxisBeside(model.YTitle, grid: true, scale.Ticks);
        var (low, high, ticks) = model.Across(plotly.TicksAcross);
        var along = plotly.AxisBelow(model.XTitle, grid: !model.Joined, ticks);
        // Points keep off the frame; lines of counts stand on it.
        var (x, y) = (PlotlyScale.Around(low, high, plotly.PlotWidth, Inset, Inset), PlotlyScale.Around(scale.Low, scale.High, plotly.PlotHeight, model.Joined ? 1 : Inset, model.Joined ? 4 : Inset));
        (along["range"], up["range"], up["zeroline"], up["zerolinecolor"]) = (x.Range, y.Range, true, plotly.Theme.Axis.ToString());
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"]) = (along, up);
        for (var series = 0; series < model.Series.Count; series++) Plot(series);
        if (model.Series.Count > 1) plotly.Legend();
        ReferencePlotly.Upright(plotly, model.Options.UprightLines, x);
        ReferencePlotly.Level(plotly, model.Options.LevelLines, y);
        Names(x, y);
    }

    private void Plot(int series)
    {
        var points = model.Points.Where(point => point.Series == series && point.X is not null).OrderBy(point => point.X).ToArray();
        if (points.Length == 0) return;
        if (!model.Joined)
        {
            plotly.Data.Add(Trace(series, points));
            return;
        }
        var runs = model.Runs(series).ToArray();
        foreach (var run in runs.Where(SeriesModel.Banded)) plotly.Data.Add(Band(series, run));
        var alone = runs.Where(SeriesModel.Whiskered).Select(run => run[0]).ToArray();
        if (alone.Length > 0) plotly.Data.Add(Whiskers(series, alone));
        // Between runs a point without a value breaks the line.
        plotly.Data.Add(Trace(series, [.. runs.SelectMany((run, i) => i == 0 ? run : run.Prepend(run[0] with { Y = null }))]));
        // A value between gaps has no line to be seen by.
        if (!model.Marked && runs.Where(run => run.Count == 1).Select(run => run[0]).ToArray() is { Length: > 0 } dots) plotly.Data.Add(Dots(series, dots));
    }

    private JsonObject Band(int series, IReadOnlyList<SeriesPoint> points) => new()
    {
        ["type"] = "scatter", ["mode"] = "lines", ["fill"] = "toself", ["hoverinfo"] = "skip", ["showlegend"] = false, ["opacity"] = 0.18,
        ["legendgroup"] = "series" + series,
        ["x"] = PlotlyFigure.Numbers(points.Concat(points.Reverse()).Select(point => point.X)),
        ["y"] = PlotlyFigure.Numbers([.. points.Select(point => point.High), .. points.Reverse().Select(point => point.Low)]),
        ["fillcolor"] = SeriesSigns.Line(model.Looks[series], plotly.Theme).Colour.ToString(),
        ["line"] = new JsonObject { ["width"] = 0 },
    };

    /// <summary>The intervals of values that stand alone, where a band would have no width.</summary>
    private JsonObject Whiskers(int series, SeriesPoint[] points)
    {
        var trace = Dots(series, points);
        trace["marker"]!["opacity"] = 0;
        trace["error_y"] = new JsonObject
        {
            ["type"] = "data", ["symmetric"] = false, ["color"] = SeriesSigns.Whisker(model.Looks[series], plotly.Theme).Colour.ToString(), ["thickness"] = 1.3, ["width"] = 4,
            ["array"] = PlotlyFigure.Numbers(points.Select(point => point.High - point.Y)), ["arrayminus"] = PlotlyFigure.Numbers(points.Select(point => point.Y - point.Low)),
        };
        return trace;
    }

    private JsonObject Dots(int series, SeriesPoint[] points) => new()
    {
        ["type"] = "scatter", ["mode"] = "markers", ["hoverinfo"] = "skip", ["showlegend"] = false, ["legendgroup"] = "series" + series, ["cliponaxis"] = false,
        ["x"] = PlotlyFigure.Numbers(points.Select(point => point.X)), ["y"] = PlotlyFigure.Numbers(points.Select(point => point.Y)),
        ["marker"] = new JsonObject { ["color"] = SeriesSigns.Line(model.Looks[series], plotly.Theme).Colour.ToString(), ["size"] = 5 },
    };

    private JsonObject Trace(int series, SeriesPoint[] points)
    {
        var stroke = SeriesSigns.Line(model.Looks[series], plotly.Theme);
        var trace = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = (model.Joined, model.Marked) switch { (true, true) => "lines+markers", (true, false) => "lines", _ => "markers" },
            ["name"] = PlotlyText.Escape(model.Series[series]),
            ["legendgroup"] = "series" + series,
            ["cliponaxis"] = false,
            ["x"] = PlotlyFigure.Numbers(points.Select(point => point.X)),
            ["y"] = PlotlyFigure.Numbers(points.Select(point => point.Y)),
            ["hoverinfo"] = "text",
            ["hovertext"] = PlotlyFigure.Texts(points.Select(point => PlotlyText.Hover(model.Title(point)))),
        };
        if (model.Joined)
        {
            trace["connectgaps"] = false;
            trace["line"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["width"] = 2, ["dash"] = PlotlyFigure.Dash(stroke) };
        }
        if (model.Marked)
            trace["marker"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["size"] = 2 * Reach, ["symbol"] = SeriesSigns.PlotlySymbols[model.Looks[series].Shape % SeriesSigns.PlotlySymbols.Count] };
        return trace;
    }

    /// <summary>Names of points, and annotations, where the drawing would find room for them.</summary>
    private void Names(PlotlyScale x, PlotlyScale y)
    {
        var named = model.Drawn.Any(point => point.Label.Length > 0);
        if (!named && model.Annotations.Count == 0) return;
        var plot = new Box(0, 0, x.Length * PlotlyNames.PointsAPixel, y.Length * PlotlyNames.PointsAPixel);
        double X(double value) => x.At(value) * PlotlyNames.PointsAPixel;
        double Y(double value) => plot.Height - y.At(value) * PlotlyNames.PointsAPixel;
        var discs = model.Drawn.Select(point => (Point: point, Disc: new Disc(new(X(point.X!.Value), Y(point.Y!.Value)), Reach * PlotlyNames.PointsAPixel, default))).ToArray();
        var (names, left) = Placed(discs);
        // Who comes last may find no room where who came first would have had more than one place.
        if (left > 0 && Placed([.. discs.Reverse()]) is var (others, fewer) && fewer < left) names = others;
        AnnotationDrawing.Plot(plotly, model.Annotations, names, X, Y, model.At);
        names.Plot();

        (PlotlyNames Names, int Left) Placed((SeriesPoint Point, Disc Disc)[] order)
        {
            var labels = new PointLabels(plot, PlotlyNames.Style(plotly.Theme), plotly.Theme.Background);
            foreach (var (_, disc) in order) labels.Keep(disc);
            SeriesDrawing.Avoid(labels, model.Options, plot, X, Y);
            var found = new PlotlyNames(plotly, labels, left => x.Value(left / PlotlyNames.PointsAPixel), top => y.Value((plot.Height - top) / PlotlyNames.PointsAPixel));
            return (found, named ? order.Count(point => !found.Add(point.Point.Label, point.Disc, "series" + point.Point.Series)) : 0);
        }
    }
}
