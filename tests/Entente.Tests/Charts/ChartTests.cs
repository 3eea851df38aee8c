using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class ChartTests
{
    [Fact]
    public void A_chart_keeps_its_frame_and_words_so_that_it_can_be_made_anew()
    {
        var chart = SampleCharts.DivergingBars();
        Assert.Same(SampleCharts.Pairs, chart.Data);
        Assert.Same(SampleCharts.Sentences, chart.Evidence);
        Assert.Equal(chart.ToSvg(), Chart.DivergingBars(chart.Data, (DivergingBarOptions)chart.Options).ToSvg());
    }

    [Fact]
    public void A_network_keeps_its_nodes_beside_its_edges()
    {
        Assert.Same(SampleCharts.Edges, SampleCharts.Network().Data);
        Assert.Same(SampleCharts.Nodes, SampleCharts.Network().Nodes);
        Assert.Null(SampleCharts.Bars().Nodes);
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void The_same_data_give_the_same_bytes(string name)
    {
        var (first, second) = (SampleCharts.All[name](), SampleCharts.All[name]());
        Assert.Equal(first.ToSvg(), second.ToSvg());
        Assert.Equal(first.ToPlotlyJson(), second.ToPlotlyJson());
        Assert.Equal(first.AlternativeText, second.AlternativeText);
    }

    /// <summary>Front ends write such numbers otherwise when they save a notebook.</summary>
    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void No_number_of_a_Plotly_figure_is_a_zero_with_a_sign_or_has_a_large_exponent_sign(string name)
    {
        foreach (var chart in new[] { SampleCharts.All[name](), SampleCharts.InPanels(SampleCharts.All[name]()) })
            Assert.DoesNotMatch(@"[\[:,]\s*(-0(?![.\d])|-?[\d.]+E)", chart.ToPlotlyJson());
    }

    [Fact]
    public void The_text_alternative_says_kind_number_highest_and_lowest()
    {
        Assert.Equal("Bar chart: Cooperation by pair. 4 categories. The highest is Serbia–Azerbaijan with 23 sentences, the lowest Russia–Ukraine with 0.", SampleCharts.Bars().AlternativeText);
        Assert.Equal("Diverging bar chart: Cooperation and conflict by pair. 4 categories, with Conflict to the left and Cooperation to the right, in sentences. Most Conflict: Armenia–Azerbaijan with 37. Most Cooperation: Serbia–Azerbaijan with 23. 1 value is missing.", SampleCharts.DivergingBars().AlternativeText);
        Assert.Equal("Heat map: Who stands with whom. 3 rows by 3 columns, 5 cells with a value in sentences. The highest is Serbia and Hungary with 12, the lowest Serbia and Turkey with −5. 2 above 0 and 2 below.", SampleCharts.HeatMap().AlternativeText);
        Assert.Equal("Network: Cooperation and conflict. 4 nodes and 4 edges: 1 Cooperation, 1 Neither, 2 Conflict. The largest node is Azerbaijan with 50 mentions. The heaviest edge joins Azerbaijan and Armenia with 37 sentences (Conflict).", SampleCharts.Network().AlternativeText);
        Assert.Equal("Line chart: Words and deeds a year. 2 series (words, deeds), 5 points from 2020 to 2023. The highest is 9 at 2021 (words), the lowest 1 at 2020 (deeds).", SampleCharts.Lines().AlternativeText);
        Assert.StartsWith("Dependency tree: A sentence with <b> & a clause. 13 words: signed → Serbia: nsubj; Hungary → and: cc;", SampleCharts.Dependencies().AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_alternative_that_is_given_is_kept() =>
        Assert.Equal("What I say.", Chart.Bars(SampleCharts.Pairs, new BarOptions { Title = "T", Category = "pair", Value = "conflict", AlternativeText = "What I say." }).AlternativeText);

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void A_frame_without_rows_says_no_data(string name)
    {
        var chart = SampleCharts.All[name]();
        var empty = SampleCharts.Remade(chart, chart.Data.Head(0), chart.Options with { Evidence = null }, chart.Nodes?.Head(0));
        Assert.Contains(">no data<", empty.ToSvg(), StringComparison.Ordinal);
        Assert.Contains("no data", empty.ToPlotlyJson(), StringComparison.Ordinal);
        Assert.Contains("no data", empty.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caption_has_number_source_and_note_and_may_lack_them()
    {
        var options = new BarOptions { Title = "T", Category = "pair", Value = "conflict", Observations = 1234, Unit = "sentences", Source = "a corpus", Note = "A note." };
        Assert.Contains("N = 1,234 sentences · Source: a corpus · A note.", Chart.Bars(SampleCharts.Pairs, options).ToSvg(), StringComparison.Ordinal);
        Assert.DoesNotContain("N =", Chart.Bars(SampleCharts.Pairs, options with { Observations = null, Source = null, Note = null }).ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_unit_an_axis_is_named_by_its_column_and_nothing_is_said_to_be_counted()
    {
        var data = new DataFrame(Column.Strings("x", ["a", "b"]), Column.Reals("tone", [1, 2.5]), Column.Wholes("year", [2020L, 2021L]));
        Chart[] charts =
        [
            Chart.Bars(data, new BarOptions { Title = "T", Category = "x", Value = "tone" }),
            Chart.Lines(data, new LineOptions { Title = "T", X = "year", Y = "tone" }),
            Chart.Areas(data, new AreaOptions { Title = "T", X = "year", Y = "tone" }),
            Chart.HeatMap(data, new HeatMapOptions { Title = "T", Row = "x", Column = "year", Value = "tone" }),
        ];
        Assert.All(charts, chart =>
        {
            Assert.Contains(">Tone<", chart.ToSvg(), StringComparison.Ordinal);
            Assert.DoesNotContain("entences", chart.ToSvg() + chart.ToPlotlyJson(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Cooperation_and_conflict_have_their_colours_in_whatever_order_their_series_come()
    {
        var data = new DataFrame(Column.Wholes("year", [2020L, 2020L, 2020L]), Column.Strings("kind", ["other", "Conflict", "Cooperation"]), Column.Wholes("n", [1L, 2L, 3L]));
        var options = new BarOptions { Title = "T", Category = "year", Value = "n", Group = "kind", PositiveGroups = ["Cooperation"], NegativeGroups = ["Conflict"] };
        var fills = Chart.Bars(data, options).Drawing.Elements.OfType<Mark>().Select(mark => mark.Parts.OfType<Area>().First().Paint!.Value.Colour).ToArray();
        Assert.Equal([ChartTheme.Light.Negative, ChartTheme.Light.Positive], fills[1..]);
        Assert.DoesNotContain(fills[0], fills[1..]);
        Assert.StartsWith("The group 'Conflict' is named in PositiveGroups and in NegativeGroups.",
            Assert.Throws<ArgumentException>(() => Chart.Bars(data, options with { PositiveGroups = ["Conflict"] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_not_finite_are_left_out_and_counted() => Assert.Contains(
        "2 values are not finite numbers and are not drawn",
        Chart.Bars(new(Column.Strings("a", ["x", "y", "z"]), Column.Reals("v", [1, double.NaN, double.PositiveInfinity])), new BarOptions { Title = "T", Category = "a", Value = "v" }).ToSvg(),
        StringComparison.Ordinal);

    [Fact]
    public void A_theme_changes_colours_and_nothing_else()
    {
        var (light, dark) = (SampleCharts.Network(), SampleCharts.Network().WithTheme(ChartTheme.Dark));
        Assert.NotEqual(light.ToSvg(), dark.ToSvg());
        Assert.Equal(light.Drawing.Leaves().Select(leaf => leaf.Box), dark.Drawing.Leaves().Select(leaf => leaf.Box));
    }

    [Fact]
    public void Notebooks_are_given_plotly_then_svg_then_words_and_no_html()
    {
        var chart = SampleCharts.Bars();
        var bundle = new ChartFormatterSource().CreateTypeFormatters().Cast<ConventionFormatter>().ToDictionary(formatter => formatter.MimeType, formatter =>
        {
            var writer = new StringWriter();
            Assert.True(formatter.Format(chart, writer));
            return writer.ToString();
        });
        Assert.Equal(["application/vnd.plotly.v1+json", "image/svg+xml", "text/plain"], bundle.Keys);
        Assert.Equal((chart.ToPlotlyJson(), chart.ToSvg(), chart.AlternativeText), (bundle["application/vnd.plotly.v1+json"], bundle["image/svg+xml"], bundle["text/plain"]));
    }

    [Fact]
    public void Ten_thousand_points_are_drawn_each_as_its_own_mark()
    {
        var data = new DataFrame(Column.Reals("x", Enumerable.Range(0, 10_000).Select(i => Math.Sin(i))), Column.Reals("y", Enumerable.Range(0, 10_000).Select(i => Math.Cos(i * 7))));
        Assert.Equal(10_000, Chart.Points(data, new PointOptions { Title = "T", X = "x", Y = "y" }).Drawing.Elements.OfType<Mark>().Count());
    }
}
