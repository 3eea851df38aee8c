using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class PivotTests
{
    private static readonly DataFrame Events = new(
        Column.Strings("pair", ["B", "A", "B", "B", "A"]),
        Column.Wholes("year", new long?[] { 2020, 9, 2020, null, 100 }),
        Column.Wholes("n", new long?[] { 1, 2, 3, 4, null }));

    [Fact]
    public void Rows_come_as_first_seen_columns_by_value_and_absent_cells_are_missing()
    {
        var wide = Events.Pivot("pair", "year", Aggregate.Sum("n"));
        Assert.Equal(["pair", "9", "100", "2020", "(missing)"], wide.Columns.Select(column => column.Name));
        Assert.Equal(["B", null, null, 4L, 4L], FrameAssert.Row(wide, 0));
        Assert.Equal(["A", 2L, null, null, null], FrameAssert.Row(wide, 1));
    }

    [Fact]
    public void A_fill_stands_where_there_are_no_rows_but_not_where_all_are_missing()
    {
        var wide = Events.Pivot(new PivotOptions { Rows = ["pair"], Columns = "year", Cells = Aggregate.Sum("n"), Fill = 0 });
        Assert.Equal(["A", 2L, null, 0L, 0L], FrameAssert.Row(wide, 1));
    }

    [Fact]
    public void Cells_can_be_of_any_type()
    {
        var wide = Events.Pivot(new PivotOptions { Rows = ["year", "n"], Columns = "pair", Cells = Aggregate.First("pair", "who"), Fill = "nobody" });
        Assert.Equal(["year", "n", "A", "B"], wide.Columns.Select(column => column.Name));
        Assert.Equal([2020L, 1L, "nobody", "B"], FrameAssert.Row(wide, 0));
        Assert.Equal(5, wide.RowCount);
    }

    [Fact]
    public void Without_rows_there_are_only_the_keys() =>
        Assert.Equal(["pair"], Events.Head(0).Pivot("pair", "year", Aggregate.Count()).Columns.Select(column => column.Name));

    [Fact]
    public void A_blank_text_gets_a_name() => Assert.Equal(["k", "(blank)", "x"],
        new DataFrame(Column.Strings("k", ["a", "a"]), Column.Strings("c", ["x", ""])).Pivot("k", "c", Aggregate.Count()).Columns.Select(column => column.Name));

    [Fact]
    public void A_fill_of_another_type_no_key_and_a_value_named_as_a_key_are_refused()
    {
        Assert.Contains("The fill is a String", Assert.Throws<ArgumentException>(
            () => Events.Pivot(new PivotOptions { Rows = ["pair"], Columns = "year", Cells = Aggregate.Count(), Fill = "0" })).Message);
        Assert.Throws<ArgumentException>(() => Events.Pivot(new PivotOptions { Rows = [], Columns = "year", Cells = Aggregate.Count() }));
        Assert.Throws<ArgumentException>(() => new DataFrame(Column.Strings("k", ["a"]), Column.Strings("c", ["k"])).Pivot("k", "c", Aggregate.Count()));
        Assert.Throws<ArgumentException>(() => Events.Pivot("pair", "month", Aggregate.Count()));
    }

    [Fact]
    public void Law_each_cell_is_the_aggregate_of_its_rows() => Prop.ForAll(AnyFrame.Pairs, pair =>
    {
        var frame = pair.Left;
        var wide = frame.Pivot("t", "k", Aggregate.Sum("v"));
        foreach (var line in wide.Rows)
        foreach (var value in new long?[] { null, 1, 2, 3 })
        {
            var rows = frame.Rows.Where(row => row.String("t") == line.String("t") && row.Whole("k") == value).ToArray();
            var name = value?.ToString() ?? "(missing)";
            if (!wide.TryColumn(name, out var column))
            {
                if (rows is not []) return false;
            }
            else if (!Equals(column[line.Index], rows is [] ? null : rows.Sum(row => row.Whole("v")))) return false;
        }
        return wide.RowCount == frame.Select("t").Distinct().RowCount;
    }).QuickCheckThrowOnFailure();
}
