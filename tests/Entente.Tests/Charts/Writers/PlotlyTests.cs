using System.Text.Json;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class PlotlyTests
{
    [Fact]
    public void A_figure_has_data_and_layout_and_the_caption_as_an_annotation()
    {
        using var figure = JsonDocument.Parse(SampleCharts.DivergingBars().ToPlotlyJson());
        Assert.Equal(["data", "layout"], figure.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2, Bars(figure).Length);
        Assert.Contains(figure.RootElement.GetProperty("layout").GetProperty("annotations").EnumerateArray(), annotation => annotation.GetProperty("text").GetString() == "N = 85 sentences · Source: made-up numbers");
    }

    [Fact]
    public void Values_colours_and_hover_are_those_of_the_drawing()
    {
        using var figure = JsonDocument.Parse(SampleCharts.DivergingBars().ToPlotlyJson());
        var (conflict, cooperation) = (Bars(figure)[0], Bars(figure)[1]);
        Assert.Equal("[-37,-3,0,null]", conflict.GetProperty("x").GetRawText());
        Assert.Equal("[4,23,18,0]", cooperation.GetProperty("x").GetRawText());
        Assert.Equal("#D55E00", conflict.GetProperty("marker").GetProperty("color").GetString());
        Assert.Equal("#0072B2", cooperation.GetProperty("marker").GetProperty("color").GetString());
        var hover = cooperation.GetProperty("hovertext")[1].GetString()!;
        Assert.StartsWith("<b>Serbia–Azerbaijan · Cooperation: 23 sentences</b><br>“Serbia &amp; Azerbaijan signed &lt;paper&gt; 1.” — Brief 1<br>", hover, StringComparison.Ordinal);
        Assert.EndsWith("… and 1 more", hover, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_corpus_stays_text_in_the_markup_that_plotly_reads_and_inside_a_script()
    {
        const string hostile = "</script><img onerror=1> $x^2$ <b>bold</b> &lt;";
        var data = new DataFrame(Column.Strings("a", [hostile]), Column.Wholes("n", [3L]));
        var json = Chart.Bars(data, new BarOptions { Title = hostile, Category = "a", Value = "n" }).ToPlotlyJson();
        Assert.DoesNotContain("</script>", json, StringComparison.OrdinalIgnoreCase);
        using var figure = JsonDocument.Parse(json);
        var tick = figure.RootElement.GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext")[0].GetString()!;
        Assert.Equal("&lt;/script&gt;&lt;img onerror=1&gt; &#36;x^2&#36; &lt;b&gt;bold&lt;/b&gt; &amp;lt;", tick.Replace("<br>", " "));
        Assert.DoesNotContain("<img", figure.RootElement.GetProperty("layout").GetProperty("title").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_has_a_point_to_hover_over_for_every_edge_and_node()
    {
        using var figure = JsonDocument.Parse(SampleCharts.Network().ToPlotlyJson());
        var hovers = figure.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("hovertext", out _)).Select(trace => trace.GetProperty("hovertext").GetArrayLength());
        Assert.Equal([4, 4], hovers);
    }

    [Fact]
    public void Missing_cells_are_null_and_zero_is_zero()
    {
        using var figure = JsonDocument.Parse(SampleCharts.HeatMap().ToPlotlyJson());
        Assert.Equal("[[null,12,-5],[12,null,0],[-5,null,null]]", figure.RootElement.GetProperty("data")[0].GetProperty("z").GetRawText());
    }

    [Fact]
    public void Values_stand_beyond_the_ends_of_intervals_and_the_axis_has_room_for_them()
    {
        var data = new DataFrame(Column.Strings("a", ["up", "down", "none"]), Column.Reals("n", [0.5, -1.0, null]), Column.Reals("low", [0.25, -1.5, null]), Column.Reals("high", [2.0, 0.5, null]));
        using var figure = JsonDocument.Parse(Chart.Bars(data, new BarOptions { Title = "T", Category = "a", Value = "n", Low = "low", High = "high" }).ToPlotlyJson());
        var texts = figure.RootElement.GetProperty("data").EnumerateArray().Single(trace => trace.TryGetProperty("mode", out var mode) && mode.GetString() == "text");
        Assert.Equal("[2,-1.5,0]", texts.GetProperty("x").GetRawText());
        Assert.Equal(["middle right", "middle left", "middle right"], texts.GetProperty("textposition").EnumerateArray().Select(side => side.GetString()));
        Assert.Equal(["0.5", "\u22121.0", "missing"], texts.GetProperty("text").EnumerateArray().Select(text => text.GetString()!.Trim('\u00A0')));
        var range = figure.RootElement.GetProperty("layout").GetProperty("xaxis").GetProperty("range").EnumerateArray().Select(end => end.GetDouble()).ToArray();
        Assert.True(range[0] < -1.5 && range[1] > 2);
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("bars-grouped")]
    [InlineData("bars-upright")]
    [InlineData("diverging-bars")]
    public void Bars_are_as_thick_in_every_panel(string name)
    {
        using var figure = JsonDocument.Parse(SampleCharts.InPanels(SampleCharts.All[name]()).ToPlotlyJson());
        var bars = Bars(figure).Select(trace => trace.GetProperty("width").GetDouble()).ToArray();
        Assert.True(bars.Length > 1);
        Assert.Single(bars.Distinct());
    }

    [Fact]
    public void An_edge_of_a_network_bends_around_a_node_that_it_does_not_join()
    {
        var nodes = new DataFrame(
            Column.Strings("id", ["a", "b", "c"]), Column.Strings("label", ["A", "B", "C"]), Column.Reals("x", [0.0, 0.5, 1.0]), Column.Reals("y", [0.5, 0.51, 0.5]), Column.Wholes("size", [5L, 9L, 5L]));
        using var figure = JsonDocument.Parse(Chart.Network(nodes, new(Column.Strings("source", ["a"]), Column.Strings("target", ["c"]), Column.Wholes("weight", [1L])), new NetworkOptions { Title = "T" }).ToPlotlyJson());
        var traces = figure.RootElement.GetProperty("data").EnumerateArray().ToArray();
        double[] Of(JsonElement trace, string axis) => [.. trace.GetProperty(axis).EnumerateArray().Where(value => value.ValueKind == JsonValueKind.Number).Select(value => value.GetDouble())];
        var (edge, circles) = (traces.First(trace => trace.GetProperty("mode").GetString() == "lines"), traces.First(trace => trace.GetProperty("mode").GetString() == "markers" && trace.GetProperty("marker").GetProperty("opacity").GetDouble() == 1));
        // The largest comes first; sizes are pixels of a screen and places points of a page.
        var (x, y, radius) = (Of(circles, "x")[0], Of(circles, "y")[0], circles.GetProperty("marker").GetProperty("size")[0].GetDouble() * 0.75 / 2);
        Assert.All(Of(edge, "x").Zip(Of(edge, "y")), point => Assert.True(Math.Sqrt(Math.Pow(point.First - x, 2) + Math.Pow(point.Second - y, 2)) > radius));
        Assert.True(Of(edge, "x").Length > 2);
    }

    [Fact]
    public void Groups_of_nodes_are_in_the_legend()
    {
        var nodes = SampleCharts.Nodes.With(Column.Strings("block", ["West", "East", "East", "West"]));
        using var figure = JsonDocument.Parse(Chart.Network(nodes, SampleCharts.Edges, new NetworkOptions { Title = "T", Group = "block" }).ToPlotlyJson());
        Assert.Equal(["West", "East"], figure.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("name", out _)).Select(trace => trace.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_line_of_a_concordance_says_its_sentence_when_pointed_at()
    {
        using var figure = JsonDocument.Parse(SampleCharts.Concordance().ToPlotlyJson());
        var hovers = figure.RootElement.GetProperty("data").EnumerateArray().Single(trace => trace.TryGetProperty("hovertext", out _)).GetProperty("hovertext");
        Assert.Contains("which is another story.", hovers[2].GetString(), StringComparison.Ordinal);
    }

    private static JsonElement[] Bars(JsonDocument figure) => [.. figure.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.GetProperty("type").GetString() == "bar")];
}
