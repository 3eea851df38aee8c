using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes reference lines for Plotly, with their words outside the plot, where nothing is covered.</summary>
internal static class ReferencePlotly
{
    private const double Size = 11;

    private static TextStyle Style => new(Size, default);

    /// <summary>Lines from bottom to top, their words above the plot in as many rows as they need.</summary>
    /// <param name="plotly">The figure, whose width is known.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="x">The horizontal axis.</param>
    public static void Upright(PlotlyFigure plotly, IReadOnlyList<ReferenceLine> lines, PlotlyScale x)
    {
        var placed = ReferenceDrawing.Rows(lines, Style, x.At, 0, plotly.PlotWidth);
        var lowest = plotly.Above(placed.Select(word => word.Row + 1).Append(0).Max());
        foreach (var (line, text, left, row) in placed)
        {
            plotly.Shapes.Add(Line(plotly, line, upright: true));
            if (row < 0) continue;
            // Words at the very ends of an axis are moved inwards; all others stay above their line however wide the figure is.
            var (from, middle) = (x.At(line.Position) - left, Style.Width(text) / 2);
            plotly.Annotate(new JsonObject
            {
                ["text"] = PlotlyText.Escape(text), ["showarrow"] = false, ["xref"] = "x", ["yref"] = "paper", ["x"] = line.Position, ["y"] = 1, ["xanchor"] = "center", ["yanchor"] = "bottom",
                ["xshift"] = PlotlyFigure.Number(Math.Round(middle - from)), ["yshift"] = lowest + row * PlotlyFigure.LineHeight, ["font"] = new JsonObject { ["size"] = Size },
            });
        }
    }

    /// <summary>How much room to the right of the plot the words of level lines take.</summary>
    public static double Room(PlotlyFigure plotly, IReadOnlyList<ReferenceLine> lines) =>
        lines.Where(line => line.Label.Length > 0).SelectMany(line => Words(plotly, line)).Select(line => Style.Width(line) + 8).Append(0).Max();

    /// <summary>Lines from left to right, their words to the right of the plot, as near to them as they can be without overlapping.</summary>
    /// <param name="plotly">The figure, which has left <see cref="Room"/> for the words.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="y">The vertical axis.</param>
    public static void Level(PlotlyFigure plotly, IReadOnlyList<ReferenceLine> lines, PlotlyScale y)
    {
        foreach (var line in lines) plotly.Shapes.Add(Line(plotly, line, upright: false));
        var labelled = lines.Where(line => line.Label.Length > 0).OrderBy(line => -y.At(line.Position)).Select(line => (Line: line, Text: Words(plotly, line))).ToArray();
        var used = 0d;
        labelled = [.. labelled.TakeWhile(label => (used += label.Text.Count * PlotlyFigure.LineHeight) <= y.Length)];
        var wanted = labelled.Select(label => y.Length - y.At(label.Line.Position)).ToArray();
        var places = Spread.Apart(wanted, [.. labelled.Select(label => label.Text.Count * PlotlyFigure.LineHeight)], 0, y.Length);
        for (var i = 0; i < labelled.Length; i++)
            plotly.Annotate(new JsonObject
            {
                ["text"] = string.Join("<br>", labelled[i].Text.Select(PlotlyText.Escape)), ["showarrow"] = false, ["align"] = "left", ["xref"] = "paper", ["yref"] = "y", ["x"] = 1, ["y"] = labelled[i].Line.Position,
                ["xanchor"] = "left", ["yanchor"] = "middle", ["xshift"] = 4, ["yshift"] = PlotlyFigure.Number(Math.Round(wanted[i] - places[i])), ["font"] = new JsonObject { ["size"] = Size },
            });
    }

    private static JsonObject Line(PlotlyFigure plotly, ReferenceLine line, bool upright) => new()
    {
        ["type"] = "line", ["layer"] = "above", ["line"] = new JsonObject { ["color"] = plotly.Theme.Ink.ToString(), ["width"] = 1, ["dash"] = "5px,3px" },
        ["xref"] = upright ? "x" : "x domain", ["yref"] = upright ? "y domain" : "y",
        ["x0"] = upright ? line.Position : 0, ["x1"] = upright ? line.Position : 1, ["y0"] = upright ? 0 : line.Position, ["y1"] = upright ? 1 : line.Position,
    };

    private static IReadOnlyList<string> Words(PlotlyFigure plotly, ReferenceLine line) => TextWrap.Wrap(line.Label, Style, plotly.Width * 0.2, 3).Lines;
}
