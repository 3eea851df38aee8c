using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes slopes for Plotly: one trace a direction, and names at both ends, moved apart where they would overlap.</summary>
internal sealed class SlopePlotly(PairModel model, SlopeOptions options, PlotlyFigure plotly)
{
    private const double RowHeight = 16, Beside = 16;

    private static readonly TextStyle Style = new(PlotlyFigure.LetterSize, default);

    public void Plot()
    {
        var named = model.Pairs.Where(pair => pair.From is not null || pair.To is not null).ToArray();
        plotly.PlotHeight = Math.Max(360, (named.Length + 1) * RowHeight);
        var (left, right) = (Labels(model.Pairs, pair => pair.From), Labels(model.Pairs, pair => pair.To));
        // Panels leave room for each other's names too, or their sides would not be equally far apart.
        double Room(Func<NumberPair, double?> of) => Labels(model.All, of).Select(label => Style.Width(label.Text)).Append(0).Max() + Beside + 4;
        var x = PlotlyScale.Around(0, 1, plotly.PlotWidth, Room(pair => pair.From), Room(pair => pair.To));
        var scale = LinearScale.Over(model.Extent, 5);
        var (low, high) = (model.Extent.DefaultIfEmpty(scale.Low).Min(), model.Extent.DefaultIfEmpty(scale.High).Max());
        var y = low == high ? PlotlyScale.Around(scale.Low, scale.High, plotly.PlotHeight, RowHeight, RowHeight) : PlotlyScale.Around(low, high, plotly.PlotHeight, RowHeight, RowHeight);
        foreach (var same in named.GroupBy(pair => pair is { From: not null, To: not null } ? pair.Direction : (int?)null).OrderByDescending(same => same.Key ?? -2)) plotly.Data.Add(Trace([.. same], same.Key));
        Side(left, 0, -1, x, y);
        Side(right, 1, 1, x, y);
        plotly.Legend();
        var lines = Math.Max(Head(model.FromName).Count, Head(model.ToName).Count);
        plotly.Above(lines);
        var across = plotly.AxisBelow(options.XTitle, grid: true, [new(0, model.FromName), new(1, model.ToName)]);
        (across["side"], across["range"]) = ("top", x.Range);
        across["ticktext"] = PlotlyFigure.Texts(new[] { model.FromName, model.ToName }.Select(name => $"<b>{string.Join("<br>", Head(name).Select(PlotlyText.Escape))}</b>"));
        plotly.Layout["xaxis"] = across;
        plotly.Layout["yaxis"] = new JsonObject { ["visible"] = false, ["range"] = y.Range };
        plotly.BelowPlot = 10;
    }

    private IReadOnlyList<string> Head(string name) => TextWrap.Wrap(name, Style with { Bold = true }, plotly.PlotWidth * 0.45, 2).Lines;

    private (NumberPair Pair, double Value, string Text)[] Labels(IReadOnlyList<NumberPair> pairs, Func<NumberPair, double?> of) => [.. pairs.Where(pair => of(pair) is not null).Select(pair =>
    {
        var number = model.Printed(of(pair)!.Value);
        return (pair, of(pair)!.Value, $"{TextWrap.Shorten(pair.Name, Style, plotly.PlotWidth * 0.3 - Style.Width(" " + number))} {number}".TrimStart());
    })];

    private JsonObject Trace(NumberPair[] pairs, int? direction)
    {
        var stroke = SlopeFigure.Line(direction ?? 0, plotly.Theme);
        return new()
        {
            ["type"] = "scatter", ["mode"] = "lines+markers", ["hoverinfo"] = "text", ["connectgaps"] = false, ["cliponaxis"] = false,
            ["name"] = direction switch { > 0 => "rises", < 0 => "falls", 0 => "stays", null => "one side only" },
            ["x"] = PlotlyFigure.Numbers(pairs.SelectMany(_ => new double?[] { 0, 1, null })), ["y"] = PlotlyFigure.Numbers(pairs.SelectMany(pair => new[] { pair.From, pair.To, null })),
            ["hovertext"] = PlotlyFigure.Texts(pairs.SelectMany(pair => new[] { PlotlyText.Hover(model.Title(pair)), PlotlyText.Hover(model.Title(pair)), null })),
            ["line"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["width"] = 2, ["dash"] = PlotlyFigure.Dash(stroke) },
            ["marker"] = new JsonObject { ["color"] = stroke.Colour.ToString(), ["size"] = 7 },
        };
    }

    /// <summary>Names beside an axis, with lines back to their places.</summary>
    private void Side((NumberPair Pair, double Value, string Text)[] labels, double at, int outwards, PlotlyScale x, PlotlyScale y)
    {
        var sorted = labels.OrderByDescending(label => label.Value).ThenBy(label => label.Pair.Row).ToArray();
        if (sorted.Length == 0) return;
        var places = Spread.Apart([.. sorted.Select(label => y.Length - y.At(label.Value))], [.. sorted.Select(_ => RowHeight)], 0, y.Length);
        double Aside(double pixels) => x.Value(x.At(at) + outwards * pixels);
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "skip", ["showlegend"] = false, ["line"] = new JsonObject { ["color"] = plotly.Theme.Muted.ToString(), ["width"] = 0.6 },
            ["x"] = PlotlyFigure.Numbers(sorted.SelectMany(_ => new double?[] { Aside(5), Aside(Beside - 2), null })),
            ["y"] = PlotlyFigure.Numbers(sorted.SelectMany((label, i) => new double?[] { label.Value, y.Value(y.Length - places[i]), null })),
        });
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "text", ["hoverinfo"] = "skip", ["showlegend"] = false, ["cliponaxis"] = false, ["textposition"] = outwards < 0 ? "middle left" : "middle right",
            ["x"] = PlotlyFigure.Numbers(sorted.Select(_ => (double?)Aside(Beside))), ["y"] = PlotlyFigure.Numbers(places.Select(place => (double?)y.Value(y.Length - place))),
            ["text"] = PlotlyFigure.Texts(sorted.Select(label => PlotlyText.Escape(label.Text))),
        });
    }
}
