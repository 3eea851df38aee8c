using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>The printed values of bars in Plotly: texts of their own, for those that Plotly itself sets are struck through by error bars and not told what is missing.</summary>
internal sealed class BarValuesPlotly(BarModel model, PlotlyFigure plotly, double thickness)
{
    private const double Gap = 8;

    private double Size => model.Horizontal ? PlotlyFigure.LetterSize : 10;

    private TextStyle Style => new(Size, default);

    /// <summary>Whether values stand beyond the bars: all or none, for a chart where only some bars have numbers suggests that the others have none.</summary>
    public bool Shown => model.ShowValues && model.Arrangement != BarArrangement.Stacked
        && (model.Horizontal || (model.All ?? model.Bars).All(bar => bar.Value is null || Style.Width(model.Printed(bar)) + 1 <= plotly.PlotWidth / model.Categories.Count * (model.Arrangement == BarArrangement.Grouped ? thickness : 1)));

    /// <summary>The axis with as much room beyond its ends as the values need.</summary>
    public PlotlyScale Room(LinearScale scale, double length)
    {
        if (!Shown) return PlotlyScale.Around(scale.Low, scale.High, length, 0, model.Horizontal ? 2 : 4);
        var (before, axis) = BarRoom.Fit([.. (model.All ?? model.Bars).Select(bar => (
            model.LeftSide(bar), scale.At(model.ValueEnd(bar)), model.Horizontal ? Style.Width(model.Printed(bar)) + Gap : PlotlyFigure.LineHeight + 3))], length);
        return PlotlyScale.Around(scale.Low, scale.High, length, before, Math.Max(0, length - before - axis));
    }

    /// <summary>The value inside its part of a stack, or nothing where it is too long for it.</summary>
    public string Inside(Bar bar, PlotlyScale along)
    {
        var room = bar.Value is { } value ? Math.Abs(along.At(value) - along.At(0)) : 0;
        return (model.Horizontal ? Style.Width(model.Printed(bar)) : PlotlyFigure.LineHeight) + 2 <= room ? model.Printed(bar) : "";
    }

    public JsonObject Trace(int series, Bar[] bars)
    {
        var middle = model.Arrangement == BarArrangement.Grouped ? (series - (model.Series.Count - 1) / 2d) * thickness : 0;
        var (places, ends) = (PlotlyFigure.Numbers(bars.Select(bar => (double?)Math.Round(bar.Category + middle, 12))), PlotlyFigure.Numbers(bars.Select(bar => (double?)model.ValueEnd(bar))));
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "text", ["hoverinfo"] = "skip", ["showlegend"] = false, ["legendgroup"] = "series" + series, ["cliponaxis"] = false,
            ["x"] = model.Horizontal ? ends : places, ["y"] = model.Horizontal ? places : ends,
            // Blanks keep the numbers off the bars.
            ["text"] = PlotlyFigure.Texts(bars.Select(bar => model.Horizontal ? $"\u00A0{model.Printed(bar)}\u00A0" : bar.Value is null ? "" : model.Printed(bar))),
            ["textposition"] = PlotlyFigure.Texts(bars.Select(bar => (model.Horizontal, model.LeftSide(bar)) switch
            {
                (true, true) => "middle left", (true, false) => "middle right", (false, true) => "bottom center", _ => "top center",
            })),
        };
        trace["textfont"] = new JsonObject { ["size"] = Size };
        if (bars.Any(bar => bar.Value is null))
            trace["textfont"]!["color"] = PlotlyFigure.Texts(bars.Select(bar => (bar.Value is null ? plotly.Theme.Muted : plotly.Theme.Ink).ToString()));
        return trace;
    }
}
