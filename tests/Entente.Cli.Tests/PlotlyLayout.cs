namespace Entente.Cli.Tests;

/// <summary>Where plotly.js puts the words of figures.</summary>
internal static class PlotlyLayout
{
    /// <summary>Fails where a text leaves its figure, lies on another or is struck through by an error bar, in figures of two widths.</summary>
    public static void Sound(IReadOnlyCollection<(string Name, string Json)> figures)
    {
        Assert.NotEmpty(figures);
        var report = PlotlyPage.Report("measure-plotly.js", figures);
        Assert.True(int.Parse(report[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) > 10 * figures.Count, report[0]);
        Assert.Empty(report.Skip(1));
    }
}
