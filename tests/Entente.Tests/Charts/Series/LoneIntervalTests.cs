using System.Text.Json;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

/// <summary>The interval of a year that stands alone is drawn, though a band there would have no width.</summary>
public class LoneIntervalTests
{
    private static readonly DataFrame Years = new(
        Column.Wholes("year", [1999L, 2000L, 2013L]), Column.Reals("n", [1.0, 2, 5]), Column.Reals("low", [0.5, 1.5, 3]), Column.Reals("high", [1.5, 2.5, 9]));

    private static readonly LineOptions Options = new() { Title = "T", X = "year", Y = "n", Low = "low", High = "high" };

    [Fact]
    public void It_is_a_whisker_with_two_ends_as_far_apart_as_the_axis_says()
    {
        var drawing = Chart.Lines(Years, Options).Drawing;
        var points = drawing.Elements.OfType<Mark>().Select(mark => mark.Parts.OfType<Disc>().Single().Centre).ToArray();
        var stroke = SeriesSigns.Whisker(new(0, 0), ChartTheme.Light);
        var whisker = drawing.Elements.OfType<Segment>().Where(segment => segment.Stroke == stroke).ToArray() is [var shaft, _, _] ? shaft : throw new InvalidOperationException("A whisker has a shaft and two ends.");
        Assert.Equal((points[2].X, points[2].X), (whisker.From.X, whisker.To.X));
        // One unit is as long as between the first two points.
        var unit = points[0].Y - points[1].Y;
        Assert.Equal(6 * unit, Math.Abs(whisker.From.Y - whisker.To.Y), 1e-9);
        Assert.Equal(4 * unit, points[2].Y - Math.Min(whisker.From.Y, whisker.To.Y), 1e-9);
    }

    [Fact]
    public void It_is_an_error_bar_in_Plotly()
    {
        using var figure = JsonDocument.Parse(Chart.Lines(Years, Options).ToPlotlyJson());
        var bars = Assert.Single(figure.RootElement.GetProperty("data").EnumerateArray(), trace => trace.TryGetProperty("error_y", out _));
        Assert.Equal("[2013]", bars.GetProperty("x").GetRawText());
        Assert.Equal(("[4]", "[2]"), (bars.GetProperty("error_y").GetProperty("array").GetRawText(), bars.GetProperty("error_y").GetProperty("arrayminus").GetRawText()));
    }

    [Fact]
    public void A_year_alone_without_an_interval_has_none() =>
        Assert.DoesNotContain("error_y", Chart.Lines(Years, Options with { Low = null, High = null }).ToPlotlyJson(), StringComparison.Ordinal);
}
