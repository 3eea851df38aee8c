using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a dependency tree for Plotly with the drawing's geometry: lines, arrows, and words, tags and labels to point at.</summary>
internal sealed class DependencyPlotly(DependencyModel model, PlotlyFigure plotly)
{
    private static readonly DependencySizes Sizes = new(1 / PlotlyNames.PointsAPixel);

    public void Plot()
    {
        var (layout, width) = (new DependencyLayout(model.Words, plotly.Width, Sizes), plotly.Width);
        var (lines, tips, labels, words, tags) = (new List<Point?>(), new List<(Point, string, string)>(), new List<(Point, string, string)>(), new List<(Point, string, string)>(), new List<(Point, string, string)>());
        var top = 0d;
        foreach (var row in layout.Rows)
        {
            foreach (var arc in row.Arcs)
            {
                var title = model.ArcTitle(arc.Word);
                lines.AddRange(DependencyDrawing.Arc(arc, row.Foot, Sizes.Corner).SelectMany(corners => corners.Select(point => (Point?)Placed(point)).Append(null)));
                labels.Add((Placed(new(arc.LabelX, arc.Y - Sizes.Lift - 0.36 * Sizes.Small.Size)), PlotlyText.Escape(arc.Label), title));
                if (arc.Tip is { } tip) tips.Add((Placed(new(tip, row.Foot - 2)), "", title));
            }
            foreach (var word in row.Words)
            {
                var (text, title) = (PlotlyText.Escape(word.Text), model.Title(word.Word));
                words.Add((Placed(new(word.X, row.Foot + Sizes.WordBaseline - 0.36 * Sizes.Word.Size)), word.Word.Head == DependencyWord.Root ? $"<b>{text}</b>" : text, title));
                tags.Add((Placed(new(word.X, row.Foot + Sizes.TagBaseline - 0.36 * Sizes.Small.Size)), PlotlyText.Escape(word.Tag), title));
            }
            top += row.Height + Sizes.RowGap;
        }
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "lines", ["showlegend"] = false, ["hoverinfo"] = "skip", ["line"] = new JsonObject { ["color"] = plotly.Theme.Axis.ToString(), ["width"] = 1, ["simplify"] = false },
            ["x"] = PlotlyFigure.Numbers(lines.Select(point => point?.X)), ["y"] = PlotlyFigure.Numbers(lines.Select(point => point?.Y)),
        });
        var arrows = Trace("markers", tips);
        arrows["marker"] = new JsonObject { ["symbol"] = "triangle-down", ["size"] = 6, ["opacity"] = 1, ["color"] = plotly.Theme.Axis.ToString() };
        plotly.Data.Add(arrows);
        plotly.Data.Add(Texts(labels, Sizes.Small.Size, plotly.Theme.Ink));
        plotly.Data.Add(Texts(words, Sizes.Word.Size, plotly.Theme.Ink));
        if (model.Words.Any(word => word.Tag.Length > 0)) plotly.Data.Add(Texts(tags, Sizes.Small.Size, plotly.Theme.Muted));
        plotly.Layout["xaxis"] = new JsonObject { ["visible"] = false, ["fixedrange"] = true, ["range"] = new JsonArray(0, PlotlyFigure.Number(width)) };
        plotly.Layout["yaxis"] = new JsonObject { ["visible"] = false, ["fixedrange"] = true, ["range"] = new JsonArray(PlotlyFigure.Number(Math.Round(layout.Height, 2)), 0) };
        (plotly.PlotHeight, plotly.BelowPlot) = (Math.Ceiling(layout.Height), 10);

        Point Placed(Point point) => new(Math.Round(point.X, 2), Math.Round(top + point.Y, 2));
    }

    private static JsonObject Texts(List<(Point At, string Text, string Title)> texts, double size, Colour colour)
    {
        var trace = Trace("text", texts);
        (trace["textposition"], trace["textfont"]) = ("middle center", new JsonObject { ["size"] = Math.Round(size, 1), ["color"] = colour.ToString() });
        trace["text"] = PlotlyFigure.Texts(texts.Select(text => text.Text));
        return trace;
    }

    private static JsonObject Trace(string mode, List<(Point At, string Text, string Title)> items) => new()
    {
        ["type"] = "scatter", ["mode"] = mode, ["showlegend"] = false, ["hoverinfo"] = "text", ["cliponaxis"] = false,
        ["x"] = PlotlyFigure.Numbers(items.Select(item => (double?)item.At.X)), ["y"] = PlotlyFigure.Numbers(items.Select(item => (double?)item.At.Y)),
        ["hovertext"] = PlotlyFigure.Texts(items.Select(item => PlotlyText.Hover(item.Title))),
    };
}
