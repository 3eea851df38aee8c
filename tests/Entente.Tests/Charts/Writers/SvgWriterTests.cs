using System.Xml.Linq;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void The_drawing_of_every_kind_is_the_one_that_was_accepted(string name) => Snapshot.Match(
        SampleCharts.All[name]().ToSvg(),
        Path.Combine(Repository.Root, "tests", "Entente.Tests", "Charts", "snapshots", name + ".svg"),
        accept: Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1");

    [Fact]
    public void Sizes_are_in_millimetres_and_the_view_box_in_points()
    {
        var root = XDocument.Parse(SampleCharts.Bars().ToSvg()).Root!;
        Assert.Equal("180mm", (string?)root.Attribute("width"));
        Assert.StartsWith("0 0 510.24 ", (string?)root.Attribute("viewBox"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_drawing_is_an_image_with_a_title_and_a_text_alternative()
    {
        var chart = SampleCharts.Network();
        var root = XDocument.Parse(chart.ToSvg()).Root!;
        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal(chart.Options.Title, root.Element(Svg + "title")!.Value);
        Assert.Equal(chart.AlternativeText, root.Element(Svg + "desc")!.Value);
        Assert.Equal($"{root.Element(Svg + "title")!.Attribute("id")!.Value} {root.Element(Svg + "desc")!.Attribute("id")!.Value}", (string?)root.Attribute("aria-labelledby"));
    }

    [Fact]
    public void A_mark_says_label_value_and_its_first_five_sentences()
    {
        var titles = Marks(SampleCharts.DivergingBars());
        Assert.Equal(
            "Serbia–Azerbaijan · Cooperation: 23 sentences\n“Serbia & Azerbaijan signed <paper> 1.” — Brief 1\n“Serbia & Azerbaijan signed <paper> 2.” — Brief 2\n“Serbia & Azerbaijan signed <paper> 3.” — Brief 3\n“Serbia & Azerbaijan signed <paper> 4.” — Brief 4\n“Serbia & Azerbaijan signed <paper> 5.” — Brief 5\n… and 1 more",
            titles.Single(title => title.StartsWith("Serbia–Azerbaijan · Cooperation", StringComparison.Ordinal)));
        Assert.Equal("Serbia–Azerbaijan · Conflict: 3 sentences\n“Serbia & Azerbaijan signed <paper> 7.” — Brief 7", titles.Single(title => title.StartsWith("Serbia–Azerbaijan · Conflict", StringComparison.Ordinal)));
        Assert.Contains("Russia–Ukraine · Conflict: no value", titles);
    }

    [Fact]
    public void Every_value_has_its_mark()
    {
        Assert.Equal(8, Marks(SampleCharts.DivergingBars()).Count);
        Assert.Equal(6, Marks(SampleCharts.HeatMap()).Count);
        Assert.Equal(8, Marks(SampleCharts.Network()).Count);
    }

    [Fact]
    public void Ids_of_different_charts_do_not_clash()
    {
        var ids = SampleCharts.All.Values.SelectMany(chart => XDocument.Parse(chart().ToSvg()).Descendants().Attributes("id").Select(id => id.Value)).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Text_of_a_corpus_stays_text()
    {
        const string hostile = "</script><img src=x onerror=alert(1)>\u0000\uD800]]>&amp;";
        var data = new DataFrame(Column.Strings("a", [hostile]), Column.Wholes("n", [3L]));
        var evidence = new DataFrame(Column.Wholes("row", [0L]), Column.Strings("document", [hostile]), Column.Strings("text", [hostile]));
        var root = XDocument.Parse(Chart.Bars(data, new BarOptions { Title = hostile, Category = "a", Value = "n", Source = hostile, Evidence = evidence }).ToSvg());
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "img" or "script");
        Assert.Contains(root.Descendants(Svg + "text"), text => text.Value.StartsWith("</script><img src=x onerror=alert(1)>\uFFFD\uFFFD]]>&amp;", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_from_right_to_left_keeps_its_letters_and_changes_its_anchor()
    {
        var data = new DataFrame(Column.Strings("a", ["الأمم المتحدة", "Serbia"]), Column.Wholes("n", [3L, 4L]));
        var texts = XDocument.Parse(Chart.Bars(data, new BarOptions { Title = "T", Category = "a", Value = "n" }).ToSvg()).Descendants(Svg + "text").ToArray();
        var (arabic, latin) = (texts.Single(text => text.Value == "الأمم المتحدة"), texts.Single(text => text.Value == "Serbia"));
        Assert.Equal(("rtl", null), ((string?)arabic.Attribute("direction"), (string?)arabic.Attribute("text-anchor")));
        Assert.Equal((null, "end"), ((string?)latin.Attribute("direction"), (string?)latin.Attribute("text-anchor")));
    }

    [Fact]
    public void A_label_that_is_cut_keeps_all_of_itself_in_its_title()
    {
        var endless = string.Join(' ', Enumerable.Repeat("endless", 60));
        var data = new DataFrame(Column.Strings("a", [endless]), Column.Wholes("n", [3L]));
        var svg = XDocument.Parse(Chart.Bars(data, new BarOptions { Title = "T", Category = "a", Value = "n" }).ToSvg());
        Assert.Contains(svg.Descendants(Svg + "text").Elements(Svg + "title"), title => title.Value == endless);
    }

    [Fact]
    public void Missing_differs_from_zero()
    {
        var marks = SampleCharts.HeatMap().Drawing.Elements.OfType<Mark>().ToArray();
        var (zero, missing) = (marks.Single(mark => mark.Title.EndsWith(": 0 sentences", StringComparison.Ordinal)), marks.Single(mark => mark.Title.EndsWith(": no value", StringComparison.Ordinal)));
        Assert.Contains(zero.Parts, part => part is Label { Text: "0" });
        Assert.DoesNotContain(missing.Parts, part => part is Label);
        Assert.NotEqual(Hatch.None, Assert.IsType<Area>(Assert.Single(missing.Parts)).Paint!.Value.Hatch);
    }

    [Fact]
    public void Conflict_and_cooperation_differ_by_more_than_hue()
    {
        var bars = SampleCharts.DivergingBars().Drawing.Elements.OfType<Mark>().SelectMany(mark => mark.Parts.OfType<Area>()).Select(area => area.Paint!.Value.Hatch).Distinct();
        Assert.Equal(2, bars.Count());
        var edges = SampleCharts.Network().Drawing.Elements.OfType<Mark>().SelectMany(mark => mark.Parts.OfType<Curve>()).Select(curve => curve.Stroke.Dash.Length > 0).Distinct();
        Assert.Equal(2, edges.Count());
    }

    private static IReadOnlyList<string> Marks(Chart chart) => [.. XDocument.Parse(chart.ToSvg()).Descendants(Svg + "g")
        .Where(group => (string?)group.Attribute("class") == "mark").Select(group => group.Element(Svg + "title")!.Value)];
}
