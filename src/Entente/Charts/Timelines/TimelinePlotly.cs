using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes a timeline for Plotly: the lanes of the drawing, one trace of events and one of periods for each sign, and the words beside them.</summary>
internal sealed class TimelinePlotly(TimelineModel model, PlotlyFigure plotly)
{
    private const double LanePixels = 19, Reach = 5, Thickness = 8, TextSize = 11, Ends = 10;
    private const int MostLanes = 50;

    public void Plot()
    {
        var (low, high, ticks) = model.Axis(plotly.TicksAcross);
        var along = plotly.AxisBelow(model.Options.XTitle, grid: true, ticks);
        var x = PlotlyScale.Around(low, high, plotly.PlotWidth, Ends, Ends);
        var (y, rows) = (0d, new List<(TimelinePlace Place, double Y)>());
        var layout = TimelineLayout.Of(model.Items, new(x.At, Reach, new TextStyle(TextSize, plotly.Theme.Ink), 0, x.Length), MostLanes);
        if (layout.Numbered) plotly.Notes.Add(TimelineDrawing.NumberNote);
        foreach (var (group, places) in layout.Groups)
        {
            if (model.Groups.Count > 0)
            {
                plotly.Annotate(new JsonObject
                {
                    ["text"] = $"<b>{PlotlyText.Escape(TextWrap.Shorten(model.Groups[group], new TextStyle(PlotlyFigure.LetterSize, default, Bold: true), x.Length))}</b>",
                    ["showarrow"] = false, ["xref"] = "paper", ["x"] = 0, ["y"] = y, ["xanchor"] = "left", ["yanchor"] = "middle",
                });
                y++;
            }
            rows.AddRange(places.Select(place => (place, y + place.Lane)));
            y += TimelineLayout.Lanes(places);
        }
        foreach (var same in rows.GroupBy(row => row.Place.Item.Sign).OrderByDescending(same => same.Key)) Plot([.. same], same.Key, x);
        if (model.Signed) plotly.Legend();
        along["range"] = x.Range;
        plotly.Layout["xaxis"] = along;
        plotly.Layout["yaxis"] = new JsonObject { ["visible"] = false, ["range"] = new JsonArray(y - 0.3, -0.8) };
        ReferencePlotly.Upright(plotly, model.Options.ReferenceLines, x);
        plotly.PlotHeight = Math.Max(40, (y + 0.5) * LanePixels);
    }

    private void Plot((TimelinePlace Place, double Y)[] rows, int? sign, PlotlyScale x)
    {
        var periods = rows.Where(row => row.Place.Item.End > row.Place.Item.Start).ToArray();
        var events = rows.Where(row => !(row.Place.Item.End > row.Place.Item.Start)).ToArray();
        if (events.Length > 0) plotly.Data.Add(Signed(Events(events, sign), sign, listed: true));
        if (periods.Length > 0) plotly.Data.Add(Signed(Periods(periods, sign, x), sign, listed: events.Length == 0));
        plotly.Data.Add(Words(rows, sign, x));
    }

    private JsonObject Events((TimelinePlace Place, double Y)[] rows, int? sign) => new()
    {
        ["type"] = "scatter", ["mode"] = "markers", ["hoverinfo"] = "text", ["cliponaxis"] = false,
        ["x"] = PlotlyFigure.Numbers(rows.Select(row => (double?)row.Place.Item.Start)), ["y"] = PlotlyFigure.Numbers(rows.Select(row => (double?)row.Y)),
        ["hovertext"] = PlotlyFigure.Texts(rows.Select(row => PlotlyText.Hover(model.Title(row.Place.Item)))),
        ["marker"] = new JsonObject { ["color"] = Colour(sign), ["size"] = 9, ["symbol"] = sign switch { < 0 => "diamond", 0 => "circle-open", _ => "circle" } },
    };

    private JsonObject Periods((TimelinePlace Place, double Y)[] rows, int? sign, PlotlyScale x)
    {
        // Plotly answers to the pointer at points only: a period has some along its way.
        const int steps = 4;
        var places = rows.SelectMany(row => Enumerable.Range(0, steps + 1)
            .Select(i => (X: (double?)x.Value(row.Place.From + (End(row.Place) - row.Place.From) * i / steps), Y: (double?)row.Y, Text: (string?)PlotlyText.Hover(model.Title(row.Place.Item))))
            .Append((X: null, Y: null, Text: null))).ToArray();
        return new()
        {
            ["type"] = "scatter", ["mode"] = "lines", ["hoverinfo"] = "text",
            ["x"] = PlotlyFigure.Numbers(places.Select(place => place.X)), ["y"] = PlotlyFigure.Numbers(places.Select(place => place.Y)), ["hovertext"] = PlotlyFigure.Texts(places.Select(place => place.Text)),
            ["line"] = new JsonObject { ["color"] = Colour(sign), ["width"] = Thickness, ["dash"] = sign switch { < 0 => "4px,1.5px", 0 => "1px,2px", _ => "solid" } },
        };
    }

    /// <summary>Words beside their marks; blanks keep them apart.</summary>
    private JsonObject Words((TimelinePlace Place, double Y)[] rows, int? sign, PlotlyScale x) => Signed(new()
    {
        ["type"] = "scatter", ["mode"] = "markers+text", ["hoverinfo"] = "skip", ["cliponaxis"] = false, ["textfont"] = new JsonObject { ["size"] = TextSize },
        ["x"] = PlotlyFigure.Numbers(rows.Select(row => (double?)(row.Place.Item.End > row.Place.Item.Start ? x.Value(row.Place.Before ? row.Place.From : End(row.Place)) : row.Place.Item.Start))), ["y"] = PlotlyFigure.Numbers(rows.Select(row => (double?)row.Y)),
        ["text"] = PlotlyFigure.Texts(rows.Select(row => $"\u00A0{PlotlyText.Escape(row.Place.Text)}\u00A0")),
        ["textposition"] = PlotlyFigure.Texts(rows.Select(row => row.Place.Before ? "middle left" : "middle right")),
        ["marker"] = new JsonObject { ["opacity"] = 0, ["color"] = Colour(sign), ["size"] = PlotlyFigure.Numbers(rows.Select(row => (double?)(row.Place.Item.End > row.Place.Item.Start ? 0 : 6))) },
    }, sign, listed: false);

    private JsonObject Signed(JsonObject trace, int? sign, bool listed)
    {
        trace["showlegend"] = listed && sign is not null;
        if (sign is not { } known) return trace;
        (trace["name"], trace["legendgroup"]) = (PlotlyText.Escape(model.SignName(known)), "sign" + (known + 1));
        return trace;
    }

    /// <summary>Where a period ends: the shortest is still to be seen.</summary>
    private static double End(TimelinePlace place) => Math.Max(place.To, place.From + 3);

    private string Colour(int? sign) => TimelineSigns.Colour(sign, plotly.Theme).ToString();
}
