using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Cli.Tests;

/// <summary>Figures on one page that plotly.js draws in a real browser, and what a script has to say about them.</summary>
/// <remarks>ENTENTE_PLOTLY names the file plotly.min.js of the package plotly.js-dist-min (requirements-dev.md says which version).</remarks>
internal static partial class PlotlyPage
{
    /// <summary>The lines that a script reports, without the last, which says that it came to its end.</summary>
    /// <param name="script">A file beside the tests.</param>
    /// <param name="figures">Each figure's name and its JSON.</param>
    public static IReadOnlyList<string> Report(string script, IEnumerable<(string Name, string Json)> figures)
    {
        var folder = Directory.CreateTempSubdirectory("entente-plotly-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            File.Copy(Plotly(), Path.Combine(folder.FullName, "plotly.js"));
            File.Copy(Path.Combine(AppContext.BaseDirectory, script), Path.Combine(folder.FullName, "script.js"));
            // Inside a script no text of a figure may look like its end.
            var all = string.Join(",\n", figures.Select(figure => $"{JsonSerializer.Serialize(figure.Name)}: {figure.Json.Replace("<", "\\u003c", StringComparison.Ordinal)}"));
            File.WriteAllText(page, $"<!doctype html><meta charset=\"utf-8\"><body><script src=\"plotly.js\"></script><script>const figures = {{{all}}};</script><script src=\"script.js\"></script></body>");
            var lines = Found().Match(Browser.Dom(page)).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("end", lines.LastOrDefault());
            return lines[..^1];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The figures of a notebook as it has been run.</summary>
    public static IEnumerable<(string Name, string Json)> Figures(string notebook)
    {
        using var parsed = JsonDocument.Parse(File.ReadAllText(notebook));
        var outputs = parsed.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.TryGetProperty("outputs", out _)).SelectMany(cell => cell.GetProperty("outputs").EnumerateArray());
        var number = 0;
        var figures = new List<(string, string)>();
        foreach (var output in outputs)
            if (output.TryGetProperty("data", out var data) && data.TryGetProperty("application/vnd.plotly.v1+json", out var figure))
                figures.Add(($"{Path.GetFileNameWithoutExtension(notebook)} {++number}", figure.GetRawText()));
        return figures;
    }

    private static string Plotly()
    {
        var path = Environment.GetEnvironmentVariable("ENTENTE_PLOTLY");
        if (File.Exists(path)) return path;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must name plotly.min.js in ENTENTE_PLOTLY.");
        Assert.Skip("ENTENTE_PLOTLY names no plotly.min.js: what plotly.js makes of the charts is left out.");
        return "";
    }

    [GeneratedRegex("<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();
}
