using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes lines and points for Plotly, one trace a series and one a band.</summary>
internal sealed class SeriesPlotly(SeriesModel model, PlotlyFigure plotly)
{
    public void Plot()
    {
        for (var series = 0; series < model.Series.Count; series++)
        {
            var points = model.Points.Where(point => point.Series == series && point.X is not null).OrderBy(point => point.X).ToArray();
            if (points.Length == 0) continue;
            if (!model.Joined)
            {
                plotly.Data.Add(Trace(series, points));
                continue;
            }
            var runs = model.Runs(series).ToArray();
            foreach (var run in runs)
                if (run.Count > 1 && run.All(point => point is { Low: not null, High: not null })) plotly.Data.Add(Band(series, run));
            // Between runs a point without a value breaks the line.
            plotly.Data.Add(Trace(series, [.. runs.SelectMany((run, i) => i == 0 ? run : run.Prepend(run[0] with { Y = null }))]));
        }
        if (model.Series.Count > 1) plotly.Legend();
        var (_, _, ticks) = model.Across(plotly.TicksAcross);
        var scale = model.Upwards(8);
        plotly.Layout["xaxis"] = plotly.Axis(model.XTitle, grid: !model.Joined, ticks);
        var up = plotly.Axis(model.YTitle, grid: true, scale.Ticks);
        (up["zeroline"], up["zerolinecolor"]) = (true, plotly.Theme.Axis.ToString());
        if (model.FromZero) up["rangemode"] = "tozero";
        plotly.Layout["yaxis"] = up;
        ReferenceDrawing.Plot(plotly, model.Options.ReferenceLines);
        AnnotationDrawing.Plot(plotly, model.Annotations);
        plotly.BelowPlot = model.XTitle.Length > 0 ? 52 : 34;
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

    private JsonObject Trace(int series, SeriesPoint[] points)
    {
        var (stroke, named) = (SeriesSigns.Line(model.Looks[series], plotly.Theme), points.Any(point => point.Label.Length > 0));
        var trace = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = string.Join('+', new[] { model.Joined ? "lines" : "", model.Marked ? "markers" : "", named ? "text" : "" }.Where(part => part.Length > 0)),
            ["name"] = PlotlyText.Escape(model.Series[series]),
            ["legendgroup"] = "series" + series,
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
            trace["marker"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["size"] = 8, ["symbol"] = SeriesSigns.PlotlySymbols[model.Looks[series].Shape % SeriesSigns.PlotlySymbols.Count] };
        if (!named) return trace;
        trace["text"] = PlotlyFigure.Texts(points.Select(point => PlotlyText.Wrapped(point.Label, 28, 2)));
        trace["textposition"] = "top center";
        return trace;
    }
}
