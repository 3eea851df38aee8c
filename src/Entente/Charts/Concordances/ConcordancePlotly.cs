using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a concordance for Plotly: lines of text that meet at the node, each with its whole sentence when pointed at.</summary>
internal sealed class ConcordancePlotly(ConcordanceFigure figure, PlotlyFigure plotly)
{
    private const double LineHeight = 19, Size = 12, SmallSize = 11, Gap = 10;

    /// <summary>More lines than this are reached by dragging.</summary>
    private const int MostLines = 100;

    private static readonly TextStyle Style = new(Size, default), Bold = Style with { Bold = true }, Small = new(SmallSize, default);

    public void Plot()
    {
        var (lines, width) = (figure.Lines, plotly.PlotWidth);
        var named = figure.All.Select(line => Small.Width(line.Document)).DefaultIfEmpty().Max();
        var source = named == 0 ? 0 : Math.Min(named, width * 0.2) + Gap;
        var node = Math.Min(figure.All.Max(line => Bold.Width(line.Node)), width * 0.25);
        var context = (width - source - node) / 2 - Gap;
        var meeting = source + context + Gap / 2;
        if (source > 0) plotly.Data.Add(Texts(0, "middle right", SmallSize, plotly.Theme.Muted, line => PlotlyText.Escape(TextWrap.Shorten(line.Document, Small, source - Gap)), pointed: false));
        plotly.Data.Add(Texts(meeting, "middle left", Size, plotly.Theme.Ink, line => $"{PlotlyText.Escape(ConcordanceDrawing.ShortenBefore(line.Left, Style, context))}\u00A0", pointed: false));
        plotly.Data.Add(Texts(meeting, "middle right", Size, plotly.Theme.Ink, line =>
        {
            var word = TextWrap.Shorten(line.Node, Bold, node);
            return $"<b>{PlotlyText.Escape(word)}</b> {PlotlyText.Escape(TextWrap.Shorten(line.Right, Style, width - meeting - Bold.Width(word) - Gap))}";
        }, pointed: true));
        var shown = Math.Min(lines.Count, MostLines);
        plotly.Layout["xaxis"] = new JsonObject { ["visible"] = false, ["fixedrange"] = true, ["range"] = new JsonArray(0, width) };
        plotly.Layout["yaxis"] = new JsonObject { ["visible"] = false, ["fixedrange"] = shown == lines.Count, ["range"] = new JsonArray(shown - 0.5, -0.5) };
        if (shown < lines.Count)
        {
            plotly.Layout["dragmode"] = "pan";
            plotly.Notes.Add($"The first {NumberText.Of((long)shown)} lines are in view; dragging shows the others.");
        }
        (plotly.PlotHeight, plotly.BelowPlot) = (shown * LineHeight + 2, 10);
    }

    private JsonObject Texts(double x, string side, double size, Colour colour, Func<ConcordanceLine, string> text, bool pointed)
    {
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "text", ["showlegend"] = false, ["hoverinfo"] = pointed ? "text" : "skip", ["textposition"] = side, ["textfont"] = new JsonObject { ["size"] = size, ["color"] = colour.ToString() },
            ["x"] = PlotlyFigure.Numbers(figure.Lines.Select(_ => (double?)Math.Round(x, 1))), ["y"] = PlotlyFigure.Numbers(figure.Lines.Select((_, i) => (double?)i)),
            ["text"] = PlotlyFigure.Texts(figure.Lines.Select(text)),
        };
        if (pointed) trace["hovertext"] = PlotlyFigure.Texts(figure.Lines.Select(line => PlotlyText.Hover(figure.Title(line))));
        return trace;
    }
}
