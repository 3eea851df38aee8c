using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public partial class HtmlWriterTests
{
    [Fact]
    public void A_page_holds_the_drawing_the_data_and_the_sentences_and_links_between_them()
    {
        var (chart, page) = (SampleCharts.DivergingBars(), Parsed(SampleCharts.DivergingBars()));
        Assert.Contains(chart.ToSvg(), chart.ToHtml(), StringComparison.Ordinal);
        var rows = page.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToArray()).ToArray();
        Assert.Equal(["Serbia–Azerbaijan", "3", "23", "7 sentences"], rows[1]);
        Assert.Equal(["Russia–Ukraine", "–", "0", ""], rows[3]);
        Assert.Equal(7, page.Descendants("li").Count());
        Assert.Equal("Serbia & Azerbaijan signed <paper> 1. — Brief 1", page.Descendants("li").First().Value);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        Assert.All(page.Descendants("a").Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void A_page_asks_nothing_of_the_network_and_says_its_chart_in_words(string name)
    {
        var (chart, page) = (SampleCharts.All[name](), Parsed(SampleCharts.All[name]()));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
        Assert.All(page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"), link => Assert.StartsWith("#", link.Value));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", (string?)page.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content"));
        Assert.Contains(page.Descendants("figcaption").Descendants("p"), words => words.Value == chart.AlternativeText);
    }

    [Fact]
    public void Every_part_that_scrolls_can_be_reached_by_keyboard_and_has_a_name() =>
        Assert.All(Parsed(SampleCharts.Network()).Descendants("div"), part => Assert.Equal(("0", "region", true), ((string?)part.Attribute("tabindex"), (string?)part.Attribute("role"), part.Attribute("aria-label") is not null)));

    [Fact]
    public void Text_of_a_corpus_is_never_markup()
    {
        const string hostile = "</script><img src=x onerror=alert(1)> </td>&lt; \u0000\uD800 --><!-- ]]>";
        var data = new DataFrame(Column.Strings("</th><b>", [hostile]), Column.Wholes("n", [3L]));
        var evidence = new DataFrame(Column.Wholes("row", [0L]), Column.Strings("document", [hostile]), Column.Strings("text", [hostile]));
        var page = Parsed(Chart.Bars(data, new BarOptions { Title = hostile, Category = "</th><b>", Value = "n", Source = hostile, Evidence = evidence }));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "img" or "b");
        Assert.StartsWith("</script><img src=x onerror=alert(1)> </td>&lt;", page.Descendants("q").Single().Value, StringComparison.Ordinal);
    }

    /// <summary>The page as XML: its elements are all closed but for those that HTML lets stand open.</summary>
    private static XElement Parsed(Chart chart) =>
        XElement.Parse(Open().Replace(chart.ToHtml().Replace("<!doctype html>\n", ""), "<$1/>").Replace("<details open>", "<details>"));

    [GeneratedRegex("<(meta[^>]*)>")]
    private static partial Regex Open();
}
