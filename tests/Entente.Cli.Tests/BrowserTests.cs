using System.Text.RegularExpressions;

namespace Entente.Cli.Tests;

/// <summary>What a real browser makes of the figures and pages: skipped where there is no Chromium, but never in CI.</summary>
public sealed partial class BrowserTests(NotebooksFixture notebooks)
{
    [Fact]
    public void In_no_figure_is_a_label_clipped_or_over_another() => FigureSheet.Sound(Path.Combine(notebooks.Output, "figures"));

    [Fact]
    public void In_no_figure_that_plotly_draws_is_a_text_clipped_or_over_another() =>
        PlotlyLayout.Sound([.. NotebooksFixture.Names.SelectMany(name => PlotlyPage.Figures(Path.Combine(notebooks.Output, name)))]);

    [Theory]
    [InlineData("index.html")]
    [InlineData("01-the-corpus.html")]
    [InlineData("02-who-appears-with-whom.html")]
    [InlineData("03-partnerships-and-disputes.html")]
    [InlineData("04-words-of-each-outlet.html")]
    [InlineData("07-when-it-happened.html")]
    [InlineData("08-themes.html")]
    public void A_page_asks_nothing_of_the_network_and_fits_its_window(string page)
    {
        var html = File.ReadAllText(Path.Combine(notebooks.Output, page));
        Assert.Contains("Content-Security-Policy\" content=\"default-src 'none';", html);
        var probe = Path.Combine(notebooks.Output, "probe-" + page);
        File.WriteAllText(probe, Policy().Replace(html, "").Replace("</body>", "<pre id=\"found\"></pre><script>document.getElementById('found').textContent = document.documentElement.scrollWidth + ' ' + window.innerWidth</script></body>"));
        foreach (var width in new[] { 500, 1400 })
        {
            var sizes = Found().Match(Browser.Dom(probe, width)).Groups[1].Value.Split(' ').Select(int.Parse).ToList();
            Assert.True(sizes[0] <= sizes[1], $"{page} is {sizes[0]} pixels wide in a window of {sizes[1]}.");
        }
    }

    /// <summary>The page's own policy lets no script run, the measuring one included.</summary>
    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();
}
