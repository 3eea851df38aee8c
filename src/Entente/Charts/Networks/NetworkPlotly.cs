using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a network for Plotly: edges in a few traces of like sign and width, points half-way along them to point at, and nodes.</summary>
internal sealed class NetworkPlotly(NetworkModel model, PlotlyFigure plotly)
{
    private const int Widths = 6;

    public void Plot()
    {
        var named = new HashSet<int>();
        foreach (var alike in model.Edges.GroupBy(edge => (Sign: edge.Sign, Width: (int)Math.Round(model.Strength(edge) * (Widths - 1)))).OrderBy(alike => alike.Key.Width).ThenBy(alike => alike.Key.Sign))
            plotly.Data.Add(Lines([.. alike], alike.Key.Sign, 1 + alike.Key.Width * 1.2, named));
        if (named.Count > 0) plotly.Legend();
        if (model.Edges.Count > 0) plotly.Data.Add(Middles());
        plotly.Data.Add(Circles());
        foreach (var axis in new[] { "xaxis", "yaxis" }) plotly.Layout[axis] = new JsonObject { ["visible"] = false, ["range"] = new JsonArray(-0.1, 1.1) };
        (plotly.PlotHeight, plotly.BelowPlot) = (480, 10);
        if (model.Options.Weight is not null && model.MostWeight > 0) plotly.Notes.Add($"Width of lines: {(model.Options.Unit.Length == 0 ? PlainText.OneLine(model.Options.Weight) : model.Options.Unit)}, up to {NumberText.Of(model.MostWeight)}");
        if (model.Options.Size is not null && model.MostSize > 0) plotly.Notes.Add($"Area of circles: {(model.Options.SizeUnit.Length == 0 ? PlainText.OneLine(model.Options.Size) : model.Options.SizeUnit)}, up to {NumberText.Of(model.MostSize)}");
    }

    private JsonObject Lines(NetworkEdge[] edges, int? sign, double width, HashSet<int> named)
    {
        var (x, y) = (new List<double?>(), new List<double?>());
        foreach (var edge in edges)
        {
            foreach (var (px, py) in Enumerable.Range(0, 13).Select(i => At(edge, i / 12d)))
            {
                x.Add(px);
                y.Add(py);
            }
            x.Add(null);
            y.Add(null);
        }
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "lines", ["x"] = PlotlyFigure.Numbers(x), ["y"] = PlotlyFigure.Numbers(y), ["hoverinfo"] = "skip", ["opacity"] = 0.8,
            ["showlegend"] = sign is { } way && named.Add(way),
            ["line"] = new JsonObject
            {
                ["color"] = (sign switch { > 0 => plotly.Theme.Positive, < 0 => plotly.Theme.NegativeStroke, _ => plotly.Theme.Axis }).ToString(),
                ["width"] = width,
                ["dash"] = sign switch { < 0 => "dash", 0 => "dot", _ => "solid" },
            },
        };
        if (sign is not { } known) return trace;
        trace["name"] = PlotlyText.Escape(model.SignName(known));
        trace["legendgroup"] = "sign" + (known + 1);
        trace["legendrank"] = 1000 - known;
        return trace;
    }

    /// <summary>Plotly shows hover text at points only, so every edge has one that cannot be seen.</summary>
    private JsonObject Middles()
    {
        var points = model.Edges.Select(edge => At(edge, 0.5)).ToArray();
        return new()
        {
            ["type"] = "scatter", ["mode"] = "markers", ["showlegend"] = false, ["hoverinfo"] = "text",
            ["x"] = PlotlyFigure.Numbers(points.Select(point => (double?)point.X)), ["y"] = PlotlyFigure.Numbers(points.Select(point => (double?)point.Y)),
            ["hovertext"] = PlotlyFigure.Texts(model.Edges.Select(edge => PlotlyText.Hover(model.Title(edge)))),
            ["marker"] = new JsonObject { ["size"] = 10, ["opacity"] = 0, ["color"] = plotly.Theme.Axis.ToString() },
        };
    }

    private JsonObject Circles()
    {
        var nodes = model.Nodes.OrderByDescending(model.Reach).ThenBy(node => node.Row).ToArray();
        return new()
        {
            ["type"] = "scatter", ["mode"] = "markers+text", ["showlegend"] = false, ["hoverinfo"] = "text", ["textposition"] = "top center", ["cliponaxis"] = false,
            ["x"] = PlotlyFigure.Numbers(nodes.Select(node => (double?)node.X)), ["y"] = PlotlyFigure.Numbers(nodes.Select(node => (double?)node.Y)),
            ["text"] = PlotlyFigure.Texts(nodes.Select(node => PlotlyText.Wrapped(node.Label, 28, 2))),
            ["hovertext"] = PlotlyFigure.Texts(nodes.Select(node => PlotlyText.Hover(model.Title(node)))),
            ["marker"] = new JsonObject
            {
                ["opacity"] = 1,
                ["size"] = PlotlyFigure.Numbers(nodes.Select(node => (double?)Math.Round(Math.Max(6, 34 * model.Reach(node)), 1))),
                ["color"] = PlotlyFigure.Texts(nodes.Select(node => (model.Groups.Count == 0 ? plotly.Theme.Grid.Towards(plotly.Theme.Muted, 0.25) : plotly.Theme.Category(node.Group).Colour).ToString())),
                ["line"] = new JsonObject { ["color"] = plotly.Theme.Ink.ToString(), ["width"] = 1 },
            },
        };
    }

    /// <summary>A point along an edge, bent as in the drawing.</summary>
    private (double X, double Y) At(NetworkEdge edge, double t)
    {
        var (from, to) = (model.Nodes[edge.From], model.Nodes[edge.To]);
        if (edge.From == edge.To)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * t);
            return (from.X + 0.03 * sine, from.Y + 0.03 * (1 - cosine));
        }
        var push = Math.Clamp(edge.Bend * 0.2, -0.6, 0.6) * 3 * t * (1 - t);
        return (from.X + (to.X - from.X) * t + (to.Y - from.Y) * push, from.Y + (to.Y - from.Y) * t - (to.X - from.X) * push);
    }
}
