using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes bars for Plotly: one trace a series, names at numbered places so that equal or numeric names keep their own bars.</summary>
internal sealed class BarPlotly(BarModel model, PlotlyFigure plotly)
{
    public void Plot()
    {
        // A panel may lack a series that others have.
        foreach (var series in model.Bars.Select(bar => bar.Series).Distinct().Order()) plotly.Data.Add(Trace(series));
        var places = model.Categories.Select((name, i) => new Tick(i, name)).ToArray();
        var names = model.Horizontal ? plotly.Axis(model.CategoryTitle, grid: false, places) : plotly.NamesBelow(model.CategoryTitle, model.Categories);
        names["range"] = model.Horizontal ? new JsonArray(places.Length - 0.5, -0.5) : new JsonArray(-0.5, places.Length - 0.5);
        var values = plotly.Axis(model.ValueTitle, grid: true, model.Arrangement == BarArrangement.Diverging ? Magnitudes() : null);
        if (model.All is not null)
        {
            // Panels are on one scale, with room beyond its ends for the values that are printed there.
            var scale = LinearScale.Over(model.Extent, plotly.TicksAcross, zero: true, model.Whole);
            var beyond = (scale.High / 2 - scale.Low / 2) * 0.3;
            values["range"] = PlotlyFigure.Range(scale.Low - (scale.Low < 0 ? beyond : 0), scale.High + (scale.High > 0 ? beyond : 0));
        }
        (values["zeroline"], values["zerolinecolor"]) = (true, plotly.Theme.Axis.ToString());
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"]) = model.Horizontal ? (values, names) : (names, values);
        plotly.Layout["barmode"] = model.Arrangement == BarArrangement.Grouped ? "group" : "relative";
        plotly.Layout["bargap"] = 0.3;
        if (model.Series.Count > 1) plotly.Legend();
        var across = model.Arrangement == BarArrangement.Grouped ? model.Series.Count : 1;
        if (model.ShowValues && model.Arrangement is BarArrangement.Single or BarArrangement.Diverging) SayMissing();
        ReferenceDrawing.Plot(plotly, model.References);
        if (!model.Horizontal) return;
        plotly.PlotHeight = places.Length * Math.Max(10 + 16 * across, 8 + 15 * model.Categories.Max(name => PlotlyText.Lines(name, 30, 3).Count)) + 20;
        plotly.BelowPlot = string.IsNullOrEmpty(model.ValueTitle) ? 34 : 60;
    }

    private JsonObject Trace(int series)
    {
        var bars = model.Bars.Where(bar => bar.Series == series).ToArray();
        var (names, values) = (PlotlyFigure.Numbers(bars.Select(bar => (double?)bar.Category)), PlotlyFigure.Numbers(bars.Select(bar => bar.Value)));
        var trace = new JsonObject
        {
            ["type"] = "bar",
            ["name"] = PlotlyText.Escape(model.Series[series]),
            ["orientation"] = model.Horizontal ? "h" : "v",
            ["x"] = model.Horizontal ? values : names,
            ["y"] = model.Horizontal ? names : values,
            ["marker"] = PlotlyFigure.Marker(model.Paint(series, plotly.Theme)),
            ["hoverinfo"] = "text",
            ["hovertext"] = PlotlyFigure.Texts(bars.Select(bar => PlotlyText.Hover(model.Title(bar)))),
        };
        if (model.ShowValues)
        {
            trace["text"] = PlotlyFigure.Texts(bars.Select(bar => model.Printed(bar)));
            trace["textposition"] = model.Arrangement == BarArrangement.Stacked ? "inside" : "outside";
            (trace["textangle"], trace["cliponaxis"]) = (0, false);
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

    /// <summary>A bar without a value has no text of its own in Plotly, and would look like zero.</summary>
    private void SayMissing()
    {
        var missing = model.Bars.Where(bar => bar.Value is null).Select(bar => new JsonObject
        {
            ["text"] = "missing", ["showarrow"] = false, ["font"] = new JsonObject { ["size"] = 11, ["color"] = plotly.Theme.Muted.ToString() },
            [model.Horizontal ? "x" : "y"] = 0, [model.Horizontal ? "y" : "x"] = bar.Category,
            ["xanchor"] = !model.Horizontal ? "center" : model.Arrangement == BarArrangement.Diverging && bar.Series == 0 ? "right" : "left",
            ["yanchor"] = model.Horizontal ? "middle" : "bottom",
        }).ToArray();
        foreach (var word in missing) plotly.Annotate(word);
    }

    /// <summary>Ticks that say how much on both sides, without the sign that the side gives.</summary>
    private Tick[] Magnitudes() =>
        [.. LinearScale.Over(model.Extent, plotly.TicksAcross, zero: true, model.Whole).Ticks.Select(tick => new Tick(tick.Value, NumberText.Of(Math.Abs(tick.Value))))];
}
