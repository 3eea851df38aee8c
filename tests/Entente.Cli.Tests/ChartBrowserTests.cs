using System.Text.RegularExpressions;
using Entente.Charts;
using Entente.Tests.Charts;

namespace Entente.Cli.Tests;

/// <summary>What plotly.js in a real browser makes of every kind of chart.</summary>
/// <remarks>ENTENTE_PLOTLY names the file plotly.min.js of the package plotly.js-dist-min (requirements-dev.md says which version).</remarks>
public sealed partial class ChartBrowserTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-plotly-");

    [Fact]
    public void Plotly_has_nothing_against_any_kind_of_chart_in_any_theme_and_draws_it()
    {
        var figures = SampleCharts.All.Select(kind => (kind.Key, Chart: kind.Value()))
            .SelectMany(kind => new[] { kind, (Key: kind.Key + " in panels", Chart: SampleCharts.InPanels(kind.Chart)) })
            .SelectMany(kind => new[] { ChartTheme.Light, ChartTheme.Dark, ChartTheme.Greyscale }.Select(theme => (Name: $"{kind.Key} {theme.Name}", Chart: kind.Chart.WithTheme(theme))))
            .Select(figure => $"\"{figure.Name}\": {figure.Chart.ToPlotlyJson()}").ToList();
        var found = Found(figures);
        Assert.Equal([$"drew {figures.Count}", "end"], found);
    }

    [Fact]
    public void What_plotly_does_not_know_is_found() =>
        Assert.Contains(Found(["\"wrong\": {\"data\": [{\"type\": \"scatter\", \"colour\": \"red\"}], \"layout\": {}}"]), line => line.StartsWith("wrong: ", StringComparison.Ordinal) && line.Contains("colour", StringComparison.Ordinal));

    public void Dispose() => folder.Delete(recursive: true);

    private string[] Found(IReadOnlyList<string> figures)
    {
        var page = Path.Combine(folder.FullName, "validate.html");
        File.Copy(Plotly(), Path.Combine(folder.FullName, "plotly.js"), overwrite: true);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "validate.js"), Path.Combine(folder.FullName, "validate.js"), overwrite: true);
        File.WriteAllText(page, $"<!doctype html><meta charset=\"utf-8\"><body><script src=\"plotly.js\"></script><script>const figures = {{{string.Join(",\n", figures)}}};</script><script src=\"validate.js\"></script></body>");
        return Report().Match(Browser.Dom(page)).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Plotly()
    {
        var path = Environment.GetEnvironmentVariable("ENTENTE_PLOTLY");
        if (File.Exists(path)) return path;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must name plotly.min.js in ENTENTE_PLOTLY.");
        Assert.Skip("ENTENTE_PLOTLY names no plotly.min.js: what plotly.js has against the charts is left out.");
        return "";
    }

    [GeneratedRegex("<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Report();
}
