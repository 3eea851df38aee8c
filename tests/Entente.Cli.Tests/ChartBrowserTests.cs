using Entente.Charts;
using Entente.Tests.Charts;

namespace Entente.Cli.Tests;

/// <summary>What plotly.js in a real browser makes of every kind of chart.</summary>
public sealed class ChartBrowserTests
{
    [Fact]
    public void Plotly_has_nothing_against_any_kind_of_chart_in_any_theme_and_draws_it()
    {
        var figures = Kinds().SelectMany(kind => new[] { ChartTheme.Light, ChartTheme.Dark, ChartTheme.Greyscale }.Select(theme => ($"{kind.Name} {theme.Name}", kind.Chart.WithTheme(theme).ToPlotlyJson()))).ToList();
        Assert.Equal([$"drew {figures.Count}"], PlotlyPage.Report("validate.js", figures));
    }

    [Fact]
    public void What_plotly_does_not_know_is_found() =>
        Assert.Contains(PlotlyPage.Report("validate.js", [("wrong", """{"data": [{"type": "scatter", "colour": "red"}], "layout": {}}""")]), line => line.StartsWith("wrong: ", StringComparison.Ordinal) && line.Contains("colour", StringComparison.Ordinal));

    [Fact]
    public void In_no_kind_of_chart_alone_or_in_panels_is_a_text_clipped_or_over_another() =>
        PlotlyLayout.Sound([.. Kinds().Select(kind => (kind.Name, kind.Chart.ToPlotlyJson()))]);

    [Fact]
    public void A_text_over_another_is_found()
    {
        const string twice = """{"data": [{"type": "scatter", "mode": "text", "x": [1, 1], "y": [1, 1], "text": ["one", "other"]}], "layout": {"height": 300}}""";
        Assert.Contains("twice at 700: overlap: one / other", PlotlyPage.Report("measure-plotly.js", [("twice", twice)]));
    }

    private static IEnumerable<(string Name, Chart Chart)> Kinds() => SampleCharts.All.Select(kind => (Name: kind.Key, Chart: kind.Value()))
        .SelectMany(kind => new[] { kind, (Name: kind.Name + " in panels", Chart: SampleCharts.InPanels(kind.Chart)) });
}
