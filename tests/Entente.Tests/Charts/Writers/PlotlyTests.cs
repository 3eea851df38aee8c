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
        Assert.Equal(2, figure.RootElement.GetProperty("data").GetArrayLength());
        Assert.Contains(figure.RootElement.GetProperty("layout").GetProperty("annotations").EnumerateArray(), annotation => annotation.GetProperty("text").GetString() == "N = 85 sentences · Source: made-up numbers");
    }

    [Fact]
    public void Values_colours_and_hover_are_those_of_the_drawing()
    {
        using var figure = JsonDocument.Parse(SampleCharts.DivergingBars().ToPlotlyJson());
        var (conflict, cooperation) = (figure.RootElement.GetProperty("data")[0], figure.RootElement.GetProperty("data")[1]);
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
}
