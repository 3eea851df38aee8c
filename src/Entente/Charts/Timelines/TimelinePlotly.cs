using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a timeline for Plotly: the lanes of the drawing, one trace of events and one of periods for each sign.</summary>
internal sealed class TimelinePlotly(TimelineModel model, PlotlyFigure plotly)
{
    private const double PlotWidth = 660, LanePixels = 19;
    private const int MostLanes = 50;

    public void Plot()
    {
        var (low, high, ticks) = model.Axis(plotly.TicksAcross);
        double X(double value) => (value / 2 - low / 2) / (high / 2 - low / 2) * PlotWidth;
        var (y, rows) = (0d, new List<(TimelinePlace Place, double Y)>());
        var layout = TimelineLayout.Of(model.Items, new(X, 5, new TextStyle(11, plotly.Theme.Ink), 0, PlotWidth), MostLanes);
        if (layout.Numbered) plotly.Notes.Add(TimelineDrawing.NumberNote);
        foreach (var (group, places) in layout.Groups)
        {
            if (model.Groups.Count > 0)
            {
                plotly.Annotate(new JsonObject
                {
                    ["text"] = $"<b>{PlotlyText.Wrapped(model.Groups[group], 60, 1)}</b>", ["showarrow"] = false, ["xref"] = "x domain", ["x"] = 0, ["y"] = y, ["xanchor"] = "left", ["yanchor"] = "middle",
                });
                y++;
            }
            rows.AddRange(places.Select(place => (place, y + place.Lane)));
            y += TimelineLayout.Lanes(places);
        }
        foreach (var same in rows.GroupBy(row => row.Place.Item.Sign).OrderByDescending(same => same.Key)) Traces([.. same], same.Key);
        if (model.Signed) plotly.Legend();
        var along = plotly.Axis(model.Options.XTitle, grid: true, ticks);
        // The drawing's words stand beside their marks; here as there they need room at the ends.
        along["range"] = PlotlyFigure.Range(low - (high / 2 - low / 2) * 0.03, high + (high / 2 - low / 2) * 0.03);
        plotly.Layout["xaxis"] = along;
        plotly.Layout["yaxis"] = new JsonObject { ["visible"] = false, ["range"] = new JsonArray(y - 0.3, -0.8) };
        ReferenceDrawing.Plot(plotly, model.Options.ReferenceLines);
        (plotly.PlotHeight, plotly.BelowPlot) = (Math.Max(80, y * LanePixels + 20), string.IsNullOrWhiteSpace(model.Options.XTitle) ? 34 : 56);
    }

    private void Traces((TimelinePlace Place, double Y)[] rows, int? sign)
    {
        var colour = TimelineSigns.Colour(sign, plotly.Theme).ToString();
        var periods = rows.Where(row => row.Place.Item.End > row.Place.Item.Start).ToArray();
        if (periods.Length > 0)
        {
            var lines = new JsonObject
            {
                ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "skip", ["showlegend"] = false,
                ["x"] = PlotlyFigure.Numbers(periods.SelectMany(row => new[] { row.Place.Item.Start, row.Place.Item.End, null })), ["y"] = PlotlyFigure.Numbers(periods.SelectMany(row => new double?[] { row.Y, row.Y, null })),
                ["line"] = new JsonObject { ["color"] = colour, ["width"] = 8, ["dash"] = sign switch { < 0 => "4px,2px", 0 => "1px,2px", _ => "solid" } },
            };
            plotly.Data.Add(lines);
        }
        var trace = new JsonObject
        {
            ["type"] = "scatter", ["mode"] = "markers+text", ["hoverinfo"] = "text", ["cliponaxis"] = false, ["showlegend"] = sign is not null,
            // A period is pointed at, and named, at its end or beginning, wherever its words stand.
            ["x"] = PlotlyFigure.Numbers(rows.Select(row => (double?)(row.Place.Before ? row.Place.Item.Start : row.Place.Item.End ?? row.Place.Item.Start))), ["y"] = PlotlyFigure.Numbers(rows.Select(row => (double?)row.Y)),
            ["text"] = PlotlyFigure.Texts(rows.Select(row => PlotlyText.Escape(row.Place.Text))),
            ["textposition"] = PlotlyFigure.Texts(rows.Select(row => row.Place.Before ? "middle left" : "middle right")),
            ["hovertext"] = PlotlyFigure.Texts(rows.Select(row => PlotlyText.Hover(model.Title(row.Place.Item)))),
            ["textfont"] = new JsonObject { ["size"] = 11 },
            ["marker"] = new JsonObject { ["color"] = colour, ["size"] = 9, ["symbol"] = sign switch { < 0 => "diamond", 0 => "circle-open", _ => "circle" } },
        };
        if (sign is { } known) trace["name"] = PlotlyText.Escape(model.SignName(known));
        plotly.Data.Add(trace);
    }
}
