using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class EdgeBendsTests
{
    [Fact]
    public void An_edge_bends_around_a_node_that_it_does_not_join()
    {
        var nodes = new DataFrame(
            Column.Strings("id", ["a", "b", "c"]), Column.Strings("label", ["A", "B", "C"]),
            Column.Reals("x", [0.0, 0.5, 1.0]), Column.Reals("y", [0.5, 0.51, 0.5]), Column.Wholes("size", [5L, 9L, 5L]));
        var marks = Chart.Network(nodes, new(Column.Strings("source", ["a"]), Column.Strings("target", ["c"]), Column.Wholes("weight", [1L])), new NetworkOptions { Title = "T" }).Drawing.Elements.OfType<Mark>().ToArray();
        var (curve, foreign) = (marks.SelectMany(mark => mark.Parts.OfType<Curve>()).Single(), marks.Select(mark => mark.Parts.OfType<Disc>().FirstOrDefault()).OfType<Disc>().MaxBy(disc => disc.Radius)!);
        Assert.All(Enumerable.Range(0, 101), i => Assert.True(Distance(curve.At(i / 100d), foreign.Centre) > foreign.Radius));
    }

    [Fact]
    public void Conflict_is_as_dark_as_cooperation_in_grey()
    {
        var strokes = SampleCharts.Network().WithTheme(ChartTheme.Greyscale).Drawing.Elements.OfType<Mark>().SelectMany(mark => mark.Parts.OfType<Curve>()).Select(curve => curve.Stroke).ToArray();
        Assert.Equal(strokes.Single(stroke => stroke.Dash.Length == 0).Colour, strokes.First(stroke => stroke.Dash.Length > 0).Colour);
    }

    private static double Distance(Point one, Point other) => Math.Sqrt((one.X - other.X) * (one.X - other.X) + (one.Y - other.Y) * (one.Y - other.Y));
}
