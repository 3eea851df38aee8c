using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes dumbbells for Plotly: the ways between, then a trace of dots for each of the two numbers, and the numbers beside them.</summary>
internal sealed class DumbbellPlotly(PairModel model, DumbbellOptions options, PlotlyFigure plotly)
{
    private const double Size = 10, Ring = 15, Ends = 12;

    private static readonly TextStyle Style = new(PlotlyFigure.LetterSize, default);

    public void Plot()
    {
        var names = plotly.AxisBeside(options.YTitle, grid: true, [.. model.Pairs.Select((pair, i) => new Tick(i, pair.Name))]);
        names["range"] = new JsonArray(model.Pairs.Count - 0.5, -0.5);
        var scale = LinearScale.Over(model.Extent.Concat(options.ReferenceLines.Select(line => line.Position)), plotly.TicksAcross, options.FromZero, model.Whole);
        var along = plotly.AxisBelow(options.XTitle ?? Quantity.Capitalised(options.Unit), grid: true, scale.Ticks);
        // Numbers stand outside their dots, so both ends of the axis keep room for the widest.
        var aside = Ends + (options.ShowValues ? model.Extent.Select(value => Style.Width(model.Printed(value))).Append(0).Max() + 10 : 0);
        var x = PlotlyScale.Around(scale.Low, scale.High, plotly.PlotWidth, aside, aside);
        along["range"] = x.Range;
        (plotly.Layout["xaxis"], plotly.Layout["yaxis"]) = (along, names);
        Ways();
        plotly.Data.Add(Dots(model.FromName, "from", pair => pair.From, plotly.Theme.Ink, open: true));
        plotly.Data.Add(Dots(model.ToName, "to", pair => pair.To, plotly.Theme.Positive, open: false));
        if (options.ShowValues) Values(x);
        plotly.Legend();
        plotly.Layout["legend"]!["itemsizing"] = "constant";
        ReferencePlotly.Upright(plotly, options.ReferenceLines, x);
        plotly.PlotHeight = model.Pairs.Sum(pair => Math.Max(24, 8 + 15 * PlotlyText.Lines(pair.Name, 30, 3).Count)) + 10;
    }

    private void Ways() => plotly.Data.Add(new JsonObject
    {
        ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "skip", ["showlegend"] = false,
        ["x"] = PlotlyFigure.Numbers(model.Pairs.SelectMany(pair => new[] { pair.From, pair.To, null })),
        ["y"] = PlotlyFigure.Numbers(model.Pairs.SelectMany((_, i) => new double?[] { i, i, null })),
        ["line"] = new JsonObject { ["color"] = plotly.Theme.Positive.Towards(plotly.Theme.Background, 0.35).ToString(), ["width"] = 3 },
    });

    private JsonObject Dots(string name, string group, Func<NumberPair, double?> own, Colour colour, bool open) => new()
    {
        ["type"] = "scatter", ["mode"] = "markers", ["name"] = PlotlyText.Escape(name), ["legendgroup"] = group, ["hoverinfo"] = "text", ["cliponaxis"] = false,
        ["x"] = PlotlyFigure.Numbers(model.Pairs.Select(own)), ["y"] = PlotlyFigure.Numbers(model.Pairs.Select((_, i) => (double?)i)),
        ["hovertext"] = PlotlyFigure.Texts(model.Pairs.Select(pair => PlotlyText.Hover(model.Title(pair)))),
        ["marker"] = new JsonObject
        {
            // Open dots are filled, or the way would be seen through them. Equal numbers are one place: the first is a ring around the second.
            ["opacity"] = 1, ["color"] = (open ? plotly.Theme.Background : colour).ToString(), ["symbol"] = "circle", ["line"] = new JsonObject { ["width"] = open ? 1.6 : 0, ["color"] = colour.ToString() },
            ["size"] = PlotlyFigure.Numbers(model.Pairs.Select(pair => (double?)(open && pair.From == pair.To ? Ring : Size))),
        },
    };

    /// <summary>Each number on the outer side of its dot; equal numbers once, and what is missing in words.</summary>
    private void Values(PlotlyScale x)
    {
        var texts = new List<(double X, int Y, string Text, bool Left)>();
        foreach (var (i, pair) in model.Pairs.Index())
        {
            var rises = pair.To is null || pair.From is null || pair.To >= pair.From;
            if (pair is { From: null, To: null }) texts.Add((x.Low, i, "missing", false));
            if (pair.From is { } from && pair.To != from) texts.Add((from, i, model.Printed(from), rises));
            if (pair.To is { } to) texts.Add((to, i, model.Printed(to), !rises));
        }
        plotly.Data.Add(new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "markers+text", ["hoverinfo"] = "skip", ["showlegend"] = false, ["cliponaxis"] = false, ["marker"] = new JsonObject { ["opacity"] = 0, ["size"] = Size, ["color"] = plotly.Theme.Ink.ToString() },
            ["x"] = PlotlyFigure.Numbers(texts.Select(text => (double?)text.X)), ["y"] = PlotlyFigure.Numbers(texts.Select(text => (double?)text.Y)),
            ["text"] = PlotlyFigure.Texts(texts.Select(text => $"\u00A0{text.Text}\u00A0")), ["textposition"] = PlotlyFigure.Texts(texts.Select(text => text.Left ? "middle left" : "middle right")),
        });
    }
}
