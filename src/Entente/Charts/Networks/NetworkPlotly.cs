using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a network for Plotly with the drawing's geometry: edges in a few traces of like sign and width, points half-way along them to point at, and nodes.</summary>
internal sealed class NetworkPlotly(NetworkModel model, PlotlyFigure plotly)
{
    private const int Widths = 6, Steps = 16;

    private Dictionary<int, Curve> curves = [];

    public void Plot()
    {
        plotly.PlotHeight = Math.Clamp(plotly.Width * 0.72, 200, 480);
        // Places are points from the upper left corner of the plot, as on paper.
        var canvas = new Box(0, 0, plotly.Width * PlotlyNames.PointsAPixel, plotly.PlotHeight * PlotlyNames.PointsAPixel);
        var geometry = new NetworkGeometry(model, canvas, _ => default, null);
        curves = model.Edges.ToDictionary(edge => edge.Row, edge => geometry.Line(edge, new(default, NetworkGeometry.Thickness(model.Strength(edge)))));
        var named = new HashSet<int>();
        foreach (var alike in model.Edges.GroupBy(edge => (Sign: edge.Sign, Width: (int)Math.Round(model.Strength(edge) * (Widths - 1)))).OrderBy(alike => alike.Key.Width).ThenBy(alike => alike.Key.Sign))
            plotly.Data.Add(Lines([.. alike], alike.Key.Sign, Math.Round(NetworkGeometry.Thickness(alike.Key.Width / (Widths - 1d)) / PlotlyNames.PointsAPixel, 2), named));
        if (model.Edges.Count > 0) plotly.Data.Add(Middles());
        foreach (var group in model.Nodes.GroupBy(node => node.Group).OrderBy(group => group.Key)) plotly.Data.Add(Circles(geometry, group.Key, [.. group.OrderByDescending(model.Reach).ThenBy(node => node.Row)]));
        if (named.Count > 0 || model.Groups.Count > 0)
        {
            plotly.Legend();
            plotly.Layout["legend"]!["itemsizing"] = "constant";
        }
        Names(geometry, canvas);
        foreach (var (axis, length) in new[] { ("xaxis", canvas.Width), ("yaxis", canvas.Height) })
            plotly.Layout[axis] = new JsonObject { ["visible"] = false, ["range"] = axis == "xaxis" ? new JsonArray(0, length) : new JsonArray(length, 0) };
        plotly.BelowPlot = 10;
        if (model.Options.Weight is not null && model.MostWeight > 0) plotly.Notes.Add($"Width of lines: {(model.Options.Unit.Length == 0 ? PlainText.OneLine(model.Options.Weight) : model.Options.Unit)}, up to {NumberText.Of(model.MostWeight)}");
        if (model.Options.Size is not null && model.MostSize > 0) plotly.Notes.Add($"Area of circles: {(model.Options.SizeUnit.Length == 0 ? PlainText.OneLine(model.Options.Size) : model.Options.SizeUnit)}, up to {NumberText.Of(model.MostSize)}");
    }

    private JsonObject Lines(NetworkEdge[] edges, int? sign, double width, HashSet<int> named)
    {
        var points = edges.SelectMany(edge => Along(curves[edge.Row]).Append(null)).ToArray();
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "lines", ["x"] = PlotlyFigure.Numbers(points.Select(point => point?.X)), ["y"] = PlotlyFigure.Numbers(points.Select(point => point?.Y)), ["hoverinfo"] = "skip", ["opacity"] = 0.8,
            ["showlegend"] = sign is { } way && named.Add(way),
            ["line"] = new JsonObject
            {
                ["color"] = (sign switch { > 0 => plotly.Theme.Positive, < 0 => plotly.Theme.NegativeStroke, _ => plotly.Theme.Axis }).ToString(),
                ["width"] = width,
                ["dash"] = sign switch { < 0 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{4 + width:0.#}px,{2.5 + width / 2:0.#}px"), 0 => "dot", _ => "solid" },
            },
        };
        if (sign is not { } known) return trace;
        trace["name"] = PlotlyText.Escape(model.SignName(known));
        trace["legendgroup"] = "sign" + (known + 1);
        trace["legendrank"] = 1000 - known;
        return trace;
    }

    /// <summary>Points along a curve: its ends where it is straight.</summary>
    private static IEnumerable<Point?> Along(Curve curve)
    {
        var (dx, dy) = (curve.To.X - curve.From.X, curve.To.Y - curve.From.Y);
        var straight = Math.Abs((curve.Pull.X - curve.From.X) * dy - (curve.Pull.Y - curve.From.Y) * dx) < 1e-6 && curve.From != curve.To;
        return Enumerable.Range(0, straight ? 2 : Steps + 1).Select(i => (Point?)Rounded(curve.At(straight ? i : i / (double)Steps)));
    }

    private static Point Rounded(Point point) => new(Math.Round(point.X, 2), Math.Round(point.Y, 2));

    /// <summary>Plotly shows hover text at points only, so every edge has one that cannot be seen.</summary>
    private JsonObject Middles()
    {
        var points = model.Edges.Select(edge => Rounded(curves[edge.Row].At(0.5))).ToArray();
        return new()
        {
            ["type"] = "scatter", ["mode"] = "markers", ["showlegend"] = false, ["hoverinfo"] = "text",
            ["x"] = PlotlyFigure.Numbers(points.Select(point => (double?)point.X)), ["y"] = PlotlyFigure.Numbers(points.Select(point => (double?)point.Y)),
            ["hovertext"] = PlotlyFigure.Texts(model.Edges.Select(edge => PlotlyText.Hover(model.Title(edge)))),
            ["marker"] = new JsonObject { ["size"] = 10, ["opacity"] = 0, ["color"] = plotly.Theme.Axis.ToString() },
        };
    }

    private JsonObject Circles(NetworkGeometry geometry, int group, NetworkNode[] nodes)
    {
        var discs = nodes.Select(node => geometry.Discs[node.Row]).ToArray();
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "markers", ["showlegend"] = model.Groups.Count > 0, ["hoverinfo"] = "text", ["cliponaxis"] = false,
            ["x"] = PlotlyFigure.Numbers(discs.Select(disc => (double?)Rounded(disc.Centre).X)), ["y"] = PlotlyFigure.Numbers(discs.Select(disc => (double?)Rounded(disc.Centre).Y)),
            ["hovertext"] = PlotlyFigure.Texts(nodes.Select(node => PlotlyText.Hover(model.Title(node)))),
            ["marker"] = new JsonObject
            {
                ["opacity"] = 1,
                ["size"] = PlotlyFigure.Numbers(discs.Select(disc => (double?)Math.Round(2 * disc.Radius / PlotlyNames.PointsAPixel, 1))),
                ["color"] = (model.Groups.Count == 0 ? plotly.Theme.Grid.Towards(plotly.Theme.Muted, 0.25) : plotly.Theme.Category(group).Colour).ToString(),
                ["line"] = new JsonObject { ["color"] = plotly.Theme.Ink.ToString(), ["width"] = 1 },
            },
        };
        if (model.Groups.Count == 0) return trace;
        (trace["name"], trace["legendgroup"], trace["legendrank"]) = (PlotlyText.Escape(model.Groups[group]), "group" + group, 2000 + group);
        return trace;
    }

    private void Names(NetworkGeometry geometry, Box canvas)
    {
        var labels = new PointLabels(canvas, PlotlyNames.Style(plotly.Theme), plotly.Theme.Background);
        foreach (var edge in model.Edges) labels.Avoid(Enumerable.Range(0, 41).Select(i => curves[edge.Row].At(i / 40d)));
        foreach (var disc in geometry.Discs) labels.Keep(disc);
        var names = new PlotlyNames(plotly, labels, left => Math.Round(left, 2), top => Math.Round(top, 2));
        var unnamed = model.Nodes.OrderByDescending(model.Reach).ThenBy(node => node.Row).Count(node => !names.Add(node.Label, geometry.Discs[node.Row], model.Groups.Count == 0 ? null : "group" + node.Group));
        if (unnamed > 0) plotly.Notes.Add(NetworkFigure.LeftOut(unnamed));
        names.Plot();
    }
}
