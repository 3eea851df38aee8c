using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class ChartErrorTests
{
    private static readonly DataFrame Pairs = SampleCharts.Pairs;

    public static TheoryData<string, Action> Slips => new()
    {
        { "Value asks for column 'conflikt'. The frame has 3: pair, conflict, cooperation. Name one of these", () => Chart.Bars(Pairs, Bars with { Value = "conflikt" }) },
        { "Value asks for column 'pair', which holds String values. It takes whole or real numbers", () => Chart.Bars(Pairs, Bars with { Value = "pair" }) },
        { "Category names no column: it is empty or blank", () => Chart.Bars(Pairs, Bars with { Category = " " }) },
        { "The chart has no title", () => Chart.Bars(Pairs, Bars with { Title = " " }) },
        { "A chart 20 mm wide was asked for. Widths from 60 to 1000 mm can be drawn", () => Chart.Bars(Pairs, Bars with { WidthMillimetres = 20 }) },
        { "A chart NaN mm wide", () => Chart.Bars(Pairs, Bars with { WidthMillimetres = double.NaN }) },
        { "The chart says it rests on -1 observations", () => Chart.Bars(Pairs, Bars with { Observations = -1 }) },
        { "High is set and Low is not", () => Chart.Bars(Pairs, Bars with { High = "cooperation" }) },
        { "Low and High are set and the bars are stacked", () => Chart.Bars(Pairs, Bars with { Low = "conflict", High = "conflict", Group = "pair", Stacked = true }) },
        { "Row 0 has the interval 4 to 4 around 37", () => Chart.Bars(Pairs, Bars with { Low = "cooperation", High = "cooperation" }) },
        { "Category 'a' is in rows 0 and 1. A chart draws one row for each. Aggregate the rows first", () => Chart.Bars(Twice, new BarOptions { Title = "T", Category = "name", Value = "n" }) },
        { "Negative (column 'n') holds -2 in row 1. Both sides of a diverging chart are magnitudes", () => Chart.DivergingBars(Twice.With(Column.Strings("name", ["a", "b"])), new DivergingBarOptions { Title = "T", Category = "name", Negative = "n", Positive = "n" }) },
        { "The cell of 'a' and 'a' is in rows 0 and 1", () => Chart.HeatMap(Twice, new HeatMapOptions { Title = "T", Row = "name", Column = "name", Value = "n" }) },
        { "The middle of the colours is NaN", () => Chart.HeatMap(Twice, new HeatMapOptions { Title = "T", Row = "name", Column = "name", Value = "n", Midpoint = double.NaN }) },
        { "X asks for column 'name', which holds String values. It takes whole or real numbers, or dates", () => Chart.Lines(Twice, new LineOptions { Title = "T", X = "name", Y = "n" }) },
        { "Group 'a' at x 1 is in rows 0 and 1", () => Chart.Lines(Twice.With(Column.Wholes("x", [1L, 1L])), new LineOptions { Title = "T", X = "x", Y = "n", Group = "name" }) },
        { "A plot 5 mm high was asked for", () => Chart.Points(Twice, new PointOptions { Title = "T", X = "n", Y = "n", HeightMillimetres = 5 }) },
        { "X of node 0 is 1.5. Positions are numbers from 0 to 1", () => Network(SampleCharts.Nodes.With(Column.Reals("x", [1.5, 0, 0, 0])), SampleCharts.Edges) },
        { "Y of node 3 is missing", () => Network(SampleCharts.Nodes.With(Column.Reals("y", new double?[] { 1, 0, 0, null })), SampleCharts.Edges) },
        { "To of edge 1 is 'nobody'. No node has this id", () => Network(SampleCharts.Nodes, SampleCharts.Edges.With(Column.Strings("target", ["AZE", "nobody", "ARM", "SRB"]))) },
        { "The node 'SRB' is in rows 0 and 2", () => Network(SampleCharts.Nodes.With(Column.Strings("id", ["SRB", "AZE", "SRB", "HUN"])), SampleCharts.Edges) },
        { "Node 1 has no id", () => Network(SampleCharts.Nodes.With(Column.Strings("id", ["SRB", null, "ARM", "HUN"])), SampleCharts.Edges) },
        { "Edge 2 has the sign 5. Signs are +1", () => Network(SampleCharts.Nodes, SampleCharts.Edges.With(Column.Wholes("sign", [1L, -1, 5, 0]))) },
        { "Weight of row 0 is -1. Sizes and weights are 0 or more", () => Network(SampleCharts.Nodes, SampleCharts.Edges.With(Column.Wholes("weight", [-1L, 1, 1, 1]))) },
        { "A reference line was put at y = 3. That axis of this chart holds names", () => Chart.Bars(Pairs, Bars with { ReferenceLines = [ReferenceLine.AtY(3)] }) },
        { "A reference line was put at x = 2020-01-02. The axis measures numbers", () => Chart.Bars(Pairs, Bars with { ReferenceLines = [ReferenceLine.AtX(new DateOnly(2020, 1, 2))] }) },
        { "A reference line was put at ∞. Lines stand at finite numbers", () => Chart.Bars(Pairs, Bars with { ReferenceLines = [ReferenceLine.AtX(double.PositiveInfinity)] }) },
        { "The annotation 'here' is at x a day, y 1. The chart's horizontal axis measures numbers", () => Chart.Points(Twice, new PointOptions { Title = "T", X = "n", Y = "n", Annotations = [Annotation.At(new DateOnly(2020, 1, 1), 1, "here")] }) },
        { "Row 0 starts at 2021-01-01 and ends at 2020-01-01", () => Chart.Timeline(Years, new TimelineOptions { Title = "T", Label = "name", Start = "late", End = "early" }) },
        { "Start holds Date and End holds Whole", () => Chart.Timeline(Years, new TimelineOptions { Title = "T", Label = "name", Start = "late", End = "n" }) },
        { "Row 0 has the sign 2. Signs are +1", () => Chart.Timeline(Years, new TimelineOptions { Title = "T", Label = "name", Start = "late", Sign = "n" }) },
        { "Y of row 1 is -2. Stacked areas are of 0 or more", () => Chart.Areas(Twice.With(Column.Wholes("x", [1L, 2L])), new AreaOptions { Title = "T", X = "x", Y = "n" }) },
        { "Category 'a' is in rows 0 and 1", () => Chart.Slopes(Twice, new SlopeOptions { Title = "T", Category = "name", From = "n", To = "n" }) },
        { "Node asks for column 'n', which holds Whole values. It takes strings", () => Chart.Concordance(Twice, new ConcordanceOptions { Title = "T", Left = "name", Node = "n", Right = "name", Document = null }) },
        { "The word '1' is in rows 0 and 1", () => Chart.Dependencies(SampleCharts.Parsed.With(Column.Wholes("word", Enumerable.Repeat(1L, 13))), new DependencyOptions { Title = "T" }) },
        { "Word of row 1 is missing. Every word has a number", () => Chart.Dependencies(SampleCharts.Parsed.With(Column.Wholes("word", Enumerable.Range(0, 13).Select(row => row == 1 ? null : (long?)row))), new DependencyOptions { Title = "T" }) },
        { "Row 0, 'Serbia', depends on itself", () => Chart.Dependencies(SampleCharts.Parsed.With(Column.Wholes("head", Enumerable.Repeat(1L, 13))), new DependencyOptions { Title = "T" }) },
        { "FacetBy asks for column 'nothing'", () => Chart.Bars(Pairs, Bars with { FacetBy = "nothing" }) },
        { "Evidence asks for column 'document'. The frame has 1: row", () => Chart.Bars(Pairs, Bars with { Evidence = SampleCharts.Sentences.Select("row") }) },
        { "Row 0 of the evidence stands behind row 9. The chart's data have 4 rows", () => Chart.Bars(Pairs, Bars with { Evidence = SampleCharts.Sentences.With(Column.Wholes("row", Enumerable.Repeat(9L, 7))) }) },
        { "Row 0 of the evidence stands behind column 'nothing'. The chart's data have pair, conflict", () => Chart.Bars(Pairs, Bars with { Evidence = SampleCharts.Sentences.With(Column.Strings("column", Enumerable.Repeat("nothing", 7))) }) },
    };

    private static BarOptions Bars => new() { Title = "T", Category = "pair", Value = "conflict" };

    private static DataFrame Twice => new(Column.Strings("name", ["a", "a"]), Column.Wholes("n", [1L, -2L]));

    private static DataFrame Years => new(Column.Strings("name", ["a"]), Column.Wholes("n", [2L]), Column.Dates("late", [new DateOnly(2021, 1, 1)]), Column.Dates("early", [new DateOnly(2020, 1, 1)]));

    [Theory]
    [MemberData(nameof(Slips), DisableDiscoveryEnumeration = true)]
    public void A_slip_is_named_with_what_was_found_and_what_is_allowed(string start, Action slip) =>
        Assert.StartsWith(start, Assert.ThrowsAny<ArgumentException>(slip).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_ending_names_the_endings_there_are()
    {
        var error = Assert.Throws<ArgumentException>(() => SampleCharts.Bars().Write("figure.png"));
        Assert.StartsWith("A chart was to be written to 'figure.png', which ends in '.png'. Charts are written as .svg and .pdf (drawings), .html (a page with the data and sentences) or .json (Plotly). A picture of dots is made from the drawing: rsvg-convert -d 300", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists("figure.png"));
    }

    private static Chart Network(DataFrame nodes, DataFrame edges) => Chart.Network(nodes, edges, new NetworkOptions { Title = "T", Sign = "sign" });
}
