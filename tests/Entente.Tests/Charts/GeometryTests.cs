using System.Text.Json;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

/// <summary>Nothing leaves the canvas and no two texts overlap, in figures a paper would show and in a thousand that nobody would wish for.</summary>
public class GeometryTests
{
    /// <summary>A thousand data sets of each kind where ENTENTE_DATASETS asks for them; some dozens in an everyday run.</summary>
    private static readonly int DataSets = int.Parse(Environment.GetEnvironmentVariable("ENTENTE_DATASETS") ?? "40", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void Sample_figures_are_sound_at_both_widths_of_a_journal(string name)
    {
        var chart = SampleCharts.All[name]();
        foreach (var width in new[] { ChartOptions.OneColumn, ChartOptions.TwoColumns })
            GeometryAssert.Sound(SampleCharts.Remade(chart, chart.Data, chart.Options with { WidthMillimetres = width }), name);
        GeometryAssert.Sound(chart.WithTheme(ChartTheme.Dark), name);
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void Panels_of_every_kind_are_sound_at_both_widths_of_a_journal(string name)
    {
        var chart = SampleCharts.InPanels(SampleCharts.All[name]());
        foreach (var width in new[] { ChartOptions.OneColumn, ChartOptions.TwoColumns })
            GeometryAssert.Sound(SampleCharts.Remade(chart, chart.Data, chart.Options with { WidthMillimetres = width }), name);
    }

    [Fact]
    public void Equal_numbers_are_of_equal_length_in_all_panels()
    {
        var data = new DataFrame(Column.Strings("panel", ["a", "b", "b"]), Column.Strings("name", ["x", "x", "y"]), Column.Wholes("n", [5L, 5L, 123_456L]));
        var bars = Chart.Bars(data, new BarOptions { Title = "T", Category = "name", Value = "n", FacetBy = "panel" }).Drawing.Elements.OfType<Mark>().Select(mark => mark.Parts.OfType<Area>().Single().Shape.Width).ToArray();
        Assert.Equal(bars[0], bars[1], 1e-9);
    }

    [Fact]
    public void Any_bars_are_sound() => Sound(any => any.Bars());

    [Fact]
    public void Any_diverging_bars_are_sound() => Sound(any => any.DivergingBars());

    [Fact]
    public void Any_heat_map_is_sound() => Sound(any => any.HeatMap());

    [Fact]
    public void Any_network_is_sound() => Sound(any => any.Network());

    [Fact]
    public void Any_lines_are_sound() => Sound(any => any.Lines());

    [Fact]
    public void Any_points_are_sound() => Sound(any => any.Points());

    [Fact]
    public void Any_areas_are_sound() => Sound(any => any.Areas());

    [Fact]
    public void Any_dumbbells_are_sound() => Sound(any => any.Dumbbells());

    [Fact]
    public void Any_slopes_are_sound() => Sound(any => any.Slopes());

    [Fact]
    public void Any_timeline_is_sound() => Sound(any => any.Timeline());

    [Fact]
    public void Any_concordance_is_sound() => Sound(any => any.Concordance());

    [Fact]
    public void Any_dependency_tree_is_sound() => Sound(any => any.Dependencies());

    public static TheoryData<string> Kinds => ["Dependencies", "Bars", "DivergingBars", "Lines", "Points", "Areas", "Dumbbells", "Slopes", "Timeline", "Concordance"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ten_thousand_rows_of_any_kind_are_sound(string kind) =>
        Sound((Chart)typeof(AnyChart).GetMethod(kind)!.Invoke(new AnyChart(1, exactly: 10_000), null)!, kind);

    private static void Sound(Func<AnyChart, Chart> draw) => Parallel.For(0, DataSets, seed =>
    {
        Sound(draw(new AnyChart(seed)), $"seed {seed}");
        if (seed % 4 == 0) WrittenOrRefused(draw(new AnyChart(seed)), $"seed {seed}");
    });

    /// <summary>A PDF is written whole, or refused because of what a PDF cannot hold: nothing is left out of it, and nothing else goes wrong.</summary>
    private static void WrittenOrRefused(Chart chart, string about)
    {
        try
        {
            var pdf = chart.ToPdf();
            Assert.True(pdf.AsSpan().StartsWith("%PDF-1.7\n"u8) && pdf.AsSpan().EndsWith("%%EOF\n"u8), about);
        }
        catch (NotSupportedException refused)
        {
            Assert.Matches("whose letter U\\+[0-9A-F]+ the embedded fonts lack|in a script whose letters join|A page of a PDF has at most 5080 by 5080 mm", refused.Message);
        }
    }

    private static void Sound(Chart chart, string name)
    {
        GeometryAssert.Sound(chart, name);
        Assert.NotEmpty(chart.AlternativeText);
        using var plotly = JsonDocument.Parse(chart.ToPlotlyJson());
        Assert.NotEqual(JsonValueKind.Undefined, plotly.RootElement.GetProperty("layout").ValueKind);
    }
}
