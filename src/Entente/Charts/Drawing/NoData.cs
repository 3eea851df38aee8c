namespace Entente.Charts;

/// <summary>What stands where there is nothing to draw.</summary>
internal static class NoData
{
    public const string Words = "no data";

    public static void Draw(Sheet sheet)
    {
        var frame = new Box(sheet.Left, sheet.Y, sheet.Width, 60);
        sheet.Add(new Area(frame, sheet.Theme.Background, new(sheet.Theme.Grid)));
        sheet.Add(Sheet.Centred(Words, frame.MiddleX, frame.MiddleY, Anchor.Middle, sheet.Axis));
        sheet.Y = frame.Bottom;
    }

    public static void Plot(PlotlyFigure plotly)
    {
        foreach (var axis in new[] { "xaxis", "yaxis" }) plotly.Layout[axis] = new System.Text.Json.Nodes.JsonObject { ["visible"] = false, ["range"] = new System.Text.Json.Nodes.JsonArray(0, 1) };
        plotly.Annotate(new System.Text.Json.Nodes.JsonObject
        {
            ["text"] = Words, ["showarrow"] = false, ["xref"] = "paper", ["yref"] = "paper", ["x"] = 0.5, ["y"] = 0.5,
        });
        (plotly.PlotHeight, plotly.BelowPlot) = (80, 10);
    }
}
