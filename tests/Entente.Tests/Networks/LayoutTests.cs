using Entente.Networks;

namespace Entente.Tests.Networks;

public class LayoutTests
{
    [Fact]
    public void A_path_of_three_is_drawn_straight_with_the_middle_in_the_middle()
    {
        var places = Layout.Place(3, [(0, 1), (1, 2)]);
        Assert.True(Distance(places[0], places[2]) > Distance(places[0], places[1]));
        Assert.Equal(Distance(places[0], places[1]), Distance(places[1], places[2]), 2);
    }

    [Fact]
    public void Nodes_without_edges_are_spread_out()
    {
        var places = Layout.Place(6, []);
        Assert.Equal(6, places.Distinct().Count());
    }

    [Fact]
    public void Nodes_with_the_same_neighbours_do_not_lie_on_each_other()
    {
        var places = Layout.Place(12, [(0, 1), .. Enumerable.Range(2, 10).SelectMany(leaf => new[] { (0, leaf), (1, leaf) })]);
        for (var i = 0; i < places.Length; i++)
            for (var j = 0; j < i; j++)
                Assert.True(Distance(places[i], places[j]) > 0.1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public void Places_lie_on_the_sheet_and_are_the_same_each_time(int count)
    {
        var edges = Enumerable.Range(1, Math.Max(0, count - 1)).Select(i => (i, i / 2)).ToList();
        var places = Layout.Place(count, edges);
        Assert.Equal(places, Layout.Place(count, edges));
        Assert.All(places, place => Assert.True(place is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
