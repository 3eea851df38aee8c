using System.Text.RegularExpressions;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

/// <summary>The examples of the doc comments, as they stand there.</summary>
public partial class ChartExampleTests
{
    [Fact]
    public void Bars_are_drawn_as_their_example_says()
    {
        var counts = new DataFrame(Column.Strings("country", ["Serbia", "Hungary"]), Column.Wholes("count", [23L, 18L]));
        var chart = Chart.Bars(counts, new BarOptions { Title = "Sentences a country", Category = "country", Value = "count" });
        GeometryAssert.Sound(chart, nameof(Chart.Bars));
    }

    [Fact]
    public void DivergingBars_are_drawn_as_their_example_says()
    {
        var pairs = new DataFrame(Column.Strings("pair", ["Serbia–Hungary"]), Column.Wholes("conflict", [3L]), Column.Wholes("cooperation", [18L]));
        var chart = Chart.DivergingBars(pairs, new DivergingBarOptions { Title = "By pair", Category = "pair", Negative = "conflict", Positive = "cooperation" });
        GeometryAssert.Sound(chart, nameof(Chart.DivergingBars));
    }

    [Fact]
    public void HeatMap_are_drawn_as_their_example_says()
    {
        var cells = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Strings("other", ["Hungary", "Serbia"]), Column.Wholes("net", [12L, 12L]));
        var chart = Chart.HeatMap(cells, new HeatMapOptions { Title = "Who stands with whom", Row = "actor", Column = "other", Value = "net", Midpoint = 0 });
        GeometryAssert.Sound(chart, nameof(Chart.HeatMap));
    }

    [Fact]
    public void Network_are_drawn_as_their_example_says()
    {
        var nodes = new DataFrame(Column.Strings("id", ["SRB", "AZE"]), Column.Strings("label", ["Serbia", "Azerbaijan"]), Column.Reals("x", [0.1, 0.9]), Column.Reals("y", [0.5, 0.5]), Column.Wholes("size", [30L, 50L]));
        var edges = new DataFrame(Column.Strings("source", ["SRB"]), Column.Strings("target", ["AZE"]), Column.Wholes("weight", [23L]), Column.Wholes("sign", [1L]));
        var chart = Chart.Network(nodes, edges, new NetworkOptions { Title = "Cooperation", Sign = "sign" });
        GeometryAssert.Sound(chart, nameof(Chart.Network));
    }

    [Fact]
    public void Lines_are_drawn_as_their_example_says()
    {
        var years = new DataFrame(Column.Wholes("year", [2020L, 2021L, 2022L]), Column.Wholes("count", [3L, 9L, 4L]));
        var chart = Chart.Lines(years, new LineOptions { Title = "Sentences a year", X = "year", Y = "count", ReferenceLines = [ReferenceLine.AtY(5, "Mean")] });
        GeometryAssert.Sound(chart, nameof(Chart.Lines));
    }

    [Fact]
    public void Points_are_drawn_as_their_example_says()
    {
        var actors = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Wholes("mentions", [40L, 12L]), Column.Reals("tone", [0.5, -0.25]));
        var chart = Chart.Points(actors, new PointOptions { Title = "Spoken of, and how", X = "mentions", Y = "tone", Label = "actor" });
        GeometryAssert.Sound(chart, nameof(Chart.Points));
    }

    [Fact]
    public void Areas_are_drawn_as_their_example_says()
    {
        var years = new DataFrame(Column.Wholes("year", [2020L, 2021L, 2020L, 2021L]), Column.Strings("kind", ["words", "words", "deeds", "deeds"]), Column.Wholes("count", [3L, 9L, 1L, 4L]));
        var chart = Chart.Areas(years, new AreaOptions { Title = "Words and deeds", X = "year", Y = "count", Group = "kind" });
        GeometryAssert.Sound(chart, nameof(Chart.Areas));
    }

    [Fact]
    public void Dumbbells_are_drawn_as_their_example_says()
    {
        var shares = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Wholes("2020", [4L, 12L]), Column.Wholes("2024", [17L, 9L]));
        var chart = Chart.Dumbbells(shares, new DumbbellOptions { Title = "Mentions in two years", Category = "actor", From = "2020", To = "2024", Unit = "mentions" });
        GeometryAssert.Sound(chart, nameof(Chart.Dumbbells));
    }

    [Fact]
    public void Slopes_are_drawn_as_their_example_says()
    {
        var shares = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Wholes("2020", [4L, 12L]), Column.Wholes("2024", [17L, 9L]));
        var chart = Chart.Slopes(shares, new SlopeOptions { Title = "Mentions in two years", Category = "actor", From = "2020", To = "2024", Unit = "mentions" });
        GeometryAssert.Sound(chart, nameof(Chart.Slopes));
    }

    [Fact]
    public void Timeline_are_drawn_as_their_example_says()
    {
        var events = new DataFrame(
            Column.Strings("what", ["War of 44 days", "Shusha Declaration"]),
            Column.Dates("from", [new DateOnly(2020, 9, 27), new DateOnly(2021, 6, 15)]),
            Column.Dates("to", new DateOnly?[] { new(2020, 11, 10), null }),
            Column.Wholes("sign", [-1L, 1L]));
        var chart = Chart.Timeline(events, new TimelineOptions { Title = "War and after", Label = "what", Start = "from", End = "to", Sign = "sign" });
        GeometryAssert.Sound(chart, nameof(Chart.Timeline));
    }

    [Fact]
    public void Concordance_are_drawn_as_their_example_says()
    {
        var lines = new DataFrame(Column.Strings("document", ["Brief 1"]), Column.Strings("before", ["The two call their"]), Column.Strings("keyword", ["partnership"]), Column.Strings("after", ["strategic."]));
        var chart = Chart.Concordance(lines, new ConcordanceOptions { Title = "“partnership” in context", Unit = "lines" });
        GeometryAssert.Sound(chart, nameof(Chart.Concordance));
    }

    [Fact]
    public void Dependencies_are_drawn_as_their_example_says()
    {
        var words = new DataFrame(Column.Wholes("word", [1L, 2L, 3L]), Column.Strings("text", ["Serbia", "thanked", "Hungary"]), Column.Strings("upos", ["PROPN", "VERB", "PROPN"]), Column.Wholes("head", [2L, 0L, 2L]), Column.Strings("deprel", ["nsubj", "root", "obj"]));
        var chart = Chart.Dependencies(words, new DependencyOptions { Title = "Who thanked whom" });
        GeometryAssert.Sound(chart, nameof(Chart.Dependencies));
    }

    [Fact]
    public void Every_example_of_a_chart_is_one_of_these()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Entente", "Charts", "Chart.cs"));
        var tests = Plain(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Entente.Tests", "Charts", "ChartExampleTests.cs")));
        var examples = Example().Matches(source).Select(match => Plain(match.Groups[1].Value.Replace("///", ""))).ToArray();
        Assert.Equal(12, examples.Length);
        Assert.All(examples, example => Assert.Contains(example, tests, StringComparison.Ordinal));
    }

    private static string Plain(string code) => Blanks().Replace(code, " ").Trim();

    [GeneratedRegex(@"    /// <example><code>(.*?)    /// </code></example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
