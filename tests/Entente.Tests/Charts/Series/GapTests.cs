using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

/// <summary>Lines and areas are drawn where something is known, and nowhere else.</summary>
public class GapTests
{
    [Fact]
    public void A_line_breaks_where_years_are_left_out() => Assert.Equal([2, 2], Lengths(Lines([1999, 2000, 2013, 2014, 2020])));

    [Fact]
    public void A_line_runs_over_gaps_where_that_is_asked_for() => Assert.Equal([5], Lengths(Lines([1999, 2000, 2013, 2014, 2020], connect: true)));

    [Fact]
    public void Years_that_are_all_equally_far_apart_have_no_gaps() => Assert.Equal([4], Lengths(Lines([2000, 2004, 2008, 2012])));

    [Fact]
    public void Numbers_that_are_no_years_have_no_gaps() => Assert.Equal([4], Lengths(Lines([5, 10, 20, 40])));

    [Fact]
    public void The_first_days_of_years_are_years()
    {
        var data = new DataFrame(Column.Dates("day", new DateOnly?[] { new(1999, 1, 1), new(2000, 1, 1), new(2013, 1, 1), new(2014, 1, 1) }), Column.Wholes("n", [1L, 2L, 3L, 4L]));
        Assert.Equal([2, 2], Lengths(Chart.Lines(data, new LineOptions { Title = "T", X = "day", Y = "n" })));
    }

    [Fact]
    public void A_year_alone_is_seen_where_points_are_not_marked()
    {
        var data = new DataFrame(Column.Wholes("year", [1999L, 2000L, 2020L]), Column.Wholes("n", [1L, 2L, 3L]));
        Assert.Single(Chart.Lines(data, new LineOptions { Title = "T", X = "year", Y = "n", ShowPoints = false }).Drawing.Elements.OfType<Disc>());
    }

    [Fact]
    public void An_area_breaks_where_years_are_left_out()
    {
        var data = new DataFrame(Column.Wholes("year", [1999L, 2000L, 2013L, 2014L, 2020L]), Column.Wholes("n", [1L, 2L, 3L, 4L, 5L]));
        var options = new AreaOptions { Title = "T", X = "year", Y = "n" };
        Assert.Equal(3, Chart.Areas(data, options).Drawing.Elements.OfType<Polyline>().Count());
        Assert.Single(Chart.Areas(data, options with { ConnectGaps = true }).Drawing.Elements.OfType<Polyline>());
    }

    private static Chart Lines(long[] years, bool connect = false) => Chart.Lines(
        new(Column.Wholes("year", years), Column.Wholes("n", years.Select((_, i) => i + 1L))), new LineOptions { Title = "T", X = "year", Y = "n", ConnectGaps = connect });

    private static IEnumerable<int> Lengths(Chart chart) => chart.Drawing.Elements.OfType<Polyline>().Select(line => line.Corners.Count);
}
