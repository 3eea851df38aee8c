using Entente.Frames;

namespace Entente.Tests.Frames;

public sealed class DescriptionTests
{
    /// <summary>The deviation by hand: squares 9, 1, 1, 1, 0, 0, 4, 16 about the mean 5 sum to 32; over 7, its root is 2.1380899….</summary>
    [Fact]
    public void Numbers_have_moments_and_quantiles()
    {
        var row = new DataFrame(Column.Wholes("n", new long?[] { 2, 4, 4, null, 4, 5, 5, 7, 9 })).Description().Rows.Single();
        Assert.Equal(("n", "Whole", 8L, 1L, 5L), (row.String("column"), row.String("type"), row.Whole("count"), row.Whole("missing"), row.Whole("distinct")));
        Assert.Equal(5.0, row.Real("mean"));
        Assert.Equal(Math.Sqrt(32 / 7.0), row.Real("std")!.Value, 15);
        Assert.Equal([2.0, 4.0, 4.5, 5.5, 9.0], new[] { "min", "q25", "median", "q75", "max" }.Select(name => row.Real(name)!.Value));
        Assert.Null(row.String("lowest"));
    }

    [Fact]
    public void Everything_else_has_its_lowest_and_highest_as_text()
    {
        var rows = new DataFrame(
            Column.Strings("s", ["b", "B", null]), Column.Booleans("b", new bool?[] { true, null, true }),
            Column.Dates("d", [new(2024, 5, 1), new(2023, 6, 1), new(2023, 6, 1)])).Description().Rows.ToArray();
        Assert.Equal([("B", "b"), ("true", "true"), ("2023-06-01", "2024-05-01")], rows.Select(row => (row.String("lowest"), row.String("highest"))));
        Assert.All(rows, row => Assert.Null(row.Real("mean")));
        Assert.Equal([2L, 1L, 2L], rows.Select(row => row.Whole("distinct")));
    }

    [Fact]
    public void What_a_column_does_not_have_is_missing()
    {
        var rows = new DataFrame(Column.Reals("one", [3.0, null]), Column.Reals("none", new double?[2]), Column.Strings("text", new string?[2])).Description().Rows.ToArray();
        Assert.Equal([3.0, null, null], rows.Select(row => row.Real("mean")));
        Assert.All(rows, row => Assert.Null(row.Real("std")));
        Assert.All(rows, row => Assert.Null(row.String("highest")));
        Assert.Equal(0, new DataFrame().Description().RowCount);
    }
}
