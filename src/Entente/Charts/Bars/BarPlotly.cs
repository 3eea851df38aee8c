using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes bars for Plotly: one trace a series, names at numbered places so that equal or numeric names keep their own bars, and the values as texts beyond their ends.</summary>
internal sealed class BarPlotly(BarModel model, PlotlyFigure plotly)
{
    /// <summary>How thick a bar is, as a share of its category's band: the same in all panels.</summary>
    private double Thickness => (model.Horizontal ? 0.7 : 0.8) / (model.Arrangement == BarArrangement.Grouped ? model.Series.Count : 1);

    public void Plot()
    {
        var scale = LinearScale.Over(model.Extent, model.Horizontal ? plotly.TicksAcross : 8, zero: true, model.Whole);
        var ticks = model.Arrangement == BarArrangement.Diverging ? [.. scale.Ticks.Select(tick => new Tick(tick.Value, NumberText.Of(Math.Abs(tick.Value))))] : scale.Ticks;
        var (names, values) = model.Horizontal ? Horizontal(ticks) : Vertical(ticks);
        names["range"] = model.Horizontal ? new JsonArray(model.Categories.Count - 0.5, -0.5) : new JsonArray(-0.5, model.Categories.Count - 0.5);
        var printed = new BarValuesPlotly(model, plotly, Thickness);
        var along = printed.Room(scale, model.Horizontal ? plotly.PlotWidth : plotly.PlotHeight);
        values["range"] = along.Range;
        (values["zeroline"], values["zerolinecolor"]) = (true, plotly.Theme.Axis.ToString());
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"]) = model.Horizontal ? (values, names) : (names, values);
        plotly.Layout["barmode"] = model.Arrangement == BarArrangement.Grouped ? "group" : "relative";
        if (model.Series.Count > 1) plotly.Legend();
        // A panel may lack a series that others have.
        foreach (var series in model.Bars.GroupBy(bar => bar.Series).OrderBy(series => series.Key))
        {
            plotly.Data.Add(Trace(series.Key, [.. series], printed, along));
            if (printed.Shown) plotly.Data.Add(printed.Trace(series.Key, [.. series]));
        }
        if (model.Horizontal) ReferencePlotly.Upright(plotly, model.References, along);
        else ReferencePlotly.Level(plotly, model.References, along);
    }

    private (JsonObject Names, JsonObject Values) Horizontal(IReadOnlyList<Tick> ticks)
    {
        var across = model.Arrangement == BarArrangement.Grouped ? model.Series.Count : 1;
        var names = plotly.AxisBeside(model.CategoryTitle, grid: false, [.. model.Categories.Select((name, i) => new Tick(i, name))]);
        var values = plotly.AxisBelow(model.ValueTitle, grid: true, ticks);
        plotly.PlotHeight = model.Categories.Count * Math.Max(8 + 15 * across, 4 + 14 * model.Categories.Max(name => PlotlyText.Lines(name, 30, 3).Count)) + 10;
        return (names, values);
    }

    private (JsonObject Names, JsonObject Values) Vertical(IReadOnlyList<Tick> ticks)
    {
        plotly.AfterPlot = ReferencePlotly.Room(plotly, model.References);
        var values = plotly.AxisBeside(model.ValueTitle, grid: true, ticks);
        return (plotly.NamesBelow(model.CategoryTitle, model.Categories), values);
    }

    private JsonObject Trace(int series, Bar[] bars, BarValuesPlotly printed, PlotlyScale along)
    {
        var (names, values) = (PlotlyFigure.Numbers(bars.Select(bar => (double?)bar.Category)), PlotlyFigure.Numbers(bars.Select(bar => bar.Value)));
        var trace = new JsonObject
        {
            ["type"] = "bar",
            ["name"] = PlotlyText.Escape(model.Series[series]),
            ["legendgroup"] = "series" + series,
            ["orientation"] = model.Horizontal ? "h" : "v",
            ["width"] = Thickness,
            ["x"] = model.Horizontal ? values : names,
            ["y"] = model.Horizontal ? names : values,
            ["marker"] = PlotlyFigure.Marker(model.Paint(series, plotly.Theme)),
            ["hoverinfo"] = "text",
            ["hovertext"] = PlotlyFigure.Texts(bars.Select(bar => PlotlyText.Hover(model.Title(bar)))),
        };
        if (model.Arrangement == BarArrangement.Grouped) trace["offset"] = PlotlyFigure.Number(Math.Round((series - model.Series.Count / 2d) * Thickness, 12));
        if (model.ShowValues && model.Arrangement == BarArrangement.Stacked)
        {
            trace["text"] = PlotlyFigure.Texts(bars.Select(bar => printed.Inside(bar, along)));
            (trace["textposition"], trace["insidetextanchor"], trace["textangle"], trace["constraintext"]) = ("inside", "middle", 0, "none");
            trace["insidetextfont"] = new JsonObject { ["color"] = model.Paint(series, plotly.Theme).Colour.Ink().ToString() };
        }
        if (bars.Any(bar => bar is { Low: not null, High: not null }))
            trace[model.Horizontal ? "error_x" : "error_y"] = new JsonObject
            {
                ["type"] = "data", ["symmetric"] = false, ["color"] = plotly.Theme.Ink.ToString(), ["thickness"] = 1, ["width"] = 3,
                ["array"] = PlotlyFigure.Numbers(bars.Select(bar => bar.High - bar.Value)),
                ["arrayminus"] = PlotlyFigure.Numbers(bars.Select(bar => bar.Value - bar.Low)),
            };
        return trace;
    }
}
