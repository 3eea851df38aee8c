using System.Text.RegularExpressions;

namespace Entente.Cli.Tests;

/// <summary>All figures of a folder on one page, measured by a real browser.</summary>
internal static partial class FigureSheet
{
    /// <summary>Fails where a text leaves its figure or lies on another.</summary>
    public static void Sound(string folder)
    {
        var figures = Directory.GetFiles(folder, "*.svg").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(figures);
        var sheets = string.Concat(figures.Select(figure => $"<div id=\"{Path.GetFileName(figure)}\" style=\"width:1000px\">{XmlHead().Replace(File.ReadAllText(figure), "")}</div>"));
        var measure = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "measure.js"));
        var path = Path.Combine(folder, "..", "measure.html");
        File.WriteAllText(path, $"<!doctype html><meta charset=\"utf-8\"><body>{sheets}<pre id=\"found\"></pre><script>{measure}</script>");
        var found = Found().Match(Browser.Dom(Path.GetFullPath(path))).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("end", found[^1]);
        Assert.True(int.Parse(found[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) > 100, found[0]);
        Assert.Empty(found[1..^1]);
    }

    [GeneratedRegex(@"^<\?xml[^>]*\?>\s*(<!DOCTYPE[^>]*>)?")]
    private static partial Regex XmlHead();

    [GeneratedRegex("<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();
}
