using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Names beside points of a Plotly figure, where the drawing would put them: no two overlap in a figure of the usual width or wider.</summary>
/// <param name="plotly">The figure.</param>
/// <param name="labels">Finds room, in points from the upper left corner of the plot.</param>
/// <param name="x">The value of the horizontal axis so many points from the left.</param>
/// <param name="y">The value of the vertical axis so many points from the top.</param>
internal sealed class PlotlyNames(PlotlyFigure plotly, PointLabels labels, Func<double, double> x, Func<double, double> y)
{
    /// <summary>Points of a page for a pixel of a screen.</summary>
    public const double PointsAPixel = 0.75;

    private const double Size = 11, Beside = 1.5;

    private static readonly string[] Sides = ["middle right", "middle left", "top center", "bottom center", "top right", "bottom right", "top left", "bottom left"];

    private readonly List<(string? LegendGroup, Point At, string Text, string Side, double Radius)> names = [];
    private readonly List<Segment> leaders = [];

    /// <summary>Ground around letters, so that lines crossing them do not disturb; older versions of Plotly leave it out.</summary>
    private string Halo => string.Join(", ", Enumerable.Repeat($"0 0 2px {plotly.Theme.Background}", 3));

    public static TextStyle Style(ChartTheme theme) => new(Size * PointsAPixel, theme.Ink);

    /// <summary>Writes a name beside a circle that has a mark of its own.</summary>
    /// <param name="name">As text.</param>
    /// <param name="disc">The circle.</param>
    /// <param name="legendGroup">With what it is hidden; nothing for what always stays.</param>
    /// <returns>Whether it had room.</returns>
    public bool Add(string name, Disc disc, string? legendGroup = null)
    {
        if (labels.Find(name, disc) is not { } found) return false;
        var text = string.Join("<br>", found.Text.Lines.Select(PlotlyText.Escape));
        if (found.Leader is not { } leader) names.Add((legendGroup, disc.Centre, text, Sides[found.Side], disc.Radius));
        else
        {
            leaders.Add(leader);
            names.Add((legendGroup, new(found.Box.MiddleX, found.Box.MiddleY), text, "middle center", 0));
        }
        return true;
    }

    /// <summary>Adds leaders and names as traces of their own, which do not answer to the pointer.</summary>
    public void Plot()
    {
        if (leaders.Count > 0)
            plotly.Data.Add(new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "skip", ["showlegend"] = false, ["line"] = new JsonObject { ["color"] = plotly.Theme.Muted.ToString(), ["width"] = 0.7 },
                ["x"] = PlotlyFigure.Numbers(leaders.SelectMany(line => new double?[] { x(line.From.X), x(line.To.X), null })),
                ["y"] = PlotlyFigure.Numbers(leaders.SelectMany(line => new double?[] { y(line.From.Y), y(line.To.Y), null })),
            });
        foreach (var alike in names.GroupBy(name => name.LegendGroup)) plotly.Data.Add(Trace(alike.Key, [.. alike]));
    }

    private JsonObject Trace(string? legendGroup, (string? LegendGroup, Point At, string Text, string Side, double Radius)[] alike)
    {
        var trace = new JsonObject
        {
            // A circle that is not seen keeps its name as far off as the one that is.
            ["type"] = "scatter", ["mode"] = "markers+text", ["hoverinfo"] = "skip", ["showlegend"] = false, ["cliponaxis"] = false, ["textfont"] = new JsonObject { ["size"] = Size, ["shadow"] = Halo },
            ["x"] = PlotlyFigure.Numbers(alike.Select(name => (double?)x(name.At.X))), ["y"] = PlotlyFigure.Numbers(alike.Select(name => (double?)y(name.At.Y))),
            ["text"] = PlotlyFigure.Texts(alike.Select(name => name.Text)), ["textposition"] = PlotlyFigure.Texts(alike.Select(name => name.Side)),
            ["marker"] = new JsonObject { ["opacity"] = 0, ["size"] = PlotlyFigure.Numbers(alike.Select(name => (double?)(name.Radius == 0 ? 0 : Math.Round(2 * (name.Radius + Beside) / PointsAPixel, 1)))), ["color"] = plotly.Theme.Ink.ToString() },
        };
        if (legendGroup is not null) trace["legendgroup"] = legendGroup;
        return trace;
    }
}
