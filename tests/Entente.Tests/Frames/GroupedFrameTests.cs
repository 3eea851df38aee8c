using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class GroupedFrameTests
{
    private static readonly DataFrame Frame = new(
        Column.Strings("who", ["b", "a", "b", null, null, "c"]),
        Column.Wholes("n", new long?[] { 1, 5, 3, null, 7, null }),
        Column.Reals("r", [1, 0.5, 2, null, 4, double.NaN]));

    [Fact]
    public void Groups_come_in_the_order_of_their_first_rows_and_missing_is_one()
    {
        var counts = Frame.GroupBy("who").Count();
        Assert.Equal(["b", "a", null, "c"], FrameAssert.Values(counts["who"]));
        Assert.Equal([2L, 1L, 2L, 1L], counts.Column<long>("count").Present());
    }

    [Fact]
    public void Aggregates_leave_missing_values_out()
    {
        var result = Frame.GroupBy("who").Aggregate(
            Aggregate.Sum("n"), Aggregate.Sum("r"), Aggregate.Mean("n"), Aggregate.Median("n"), Aggregate.Min("n"), Aggregate.Max("n"),
            Aggregate.CountDistinct("n"), Aggregate.First("n"));
        Assert.Equal(["who", "n_sum", "r_sum", "n_mean", "n_median", "n_min", "n_max", "n_distinct", "n"], result.Columns.Select(column => column.Name));
        Assert.Equal(["b", 4L, 3.0, 2.0, 2.0, 1L, 3L, 2L, 1L], FrameAssert.Row(result, 0));
        Assert.Equal([null, 7L, 4.0, 7.0, 7.0, 7L, 7L, 1L, 7L], FrameAssert.Row(result, 2));
        Assert.Equal(["c", null, double.NaN, null, null, null, null, 0L, null], FrameAssert.Row(result, 3));
    }

    [Fact]
    public void NaN_is_one_group_and_minus_zero_is_zero() =>
        Assert.Equal([2L, 2L, 1L], new DataFrame(Column.Reals("r", [double.NaN, 0, -0.0, double.NaN, null])).GroupBy("r").Count().Column<long>("count").Present());

    [Fact]
    public void Without_keys_all_rows_are_one_group()
    {
        Assert.Equal([6L, 16L], FrameAssert.Row(Frame.GroupBy().Aggregate(Aggregate.Count(), Aggregate.Sum("n")), 0));
        Assert.Equal([0L, null, null, null], FrameAssert.Row(Frame.Head(0).GroupBy().Aggregate(
            Aggregate.Count(), Aggregate.Sum("n"), Aggregate.Max("who"), Aggregate.Median("r")), 0));
    }

    [Fact]
    public void Without_rows_there_are_columns_and_no_groups()
    {
        var result = Frame.Head(0).GroupBy("who").Aggregate(Aggregate.Count(), Aggregate.Mean("r"), Aggregate.First("n"));
        Assert.Equal([("who", ColumnType.String), ("count", ColumnType.Whole), ("r_mean", ColumnType.Real), ("n", ColumnType.Whole)],
            result.Columns.Select(column => (column.Name, column.Type)));
        Assert.Equal(0, result.RowCount);
    }

    [Fact]
    public void A_wrong_type_is_refused_even_where_there_are_no_rows()
    {
        foreach (var frame in new[] { Frame, Frame.Head(0) })
        foreach (var aggregate in new[] { Aggregate.Sum("who"), Aggregate.Mean("who"), Aggregate.Median("who") })
            Assert.Contains("of column 'who', which holds String values", Assert.Throws<ArgumentException>(() => frame.GroupBy("n").Aggregate(aggregate)).Message);
        Assert.Throws<ArgumentException>(() => Frame.Head(0).GroupBy("n").Aggregate(Aggregate.CountDistinct("whom")));
    }

    [Fact]
    public void A_sum_beyond_a_whole_number_is_refused_only_where_it_ends_there()
    {
        Assert.Contains("9223372036854775808", Assert.Throws<OverflowException>(
            () => new DataFrame(Column.Wholes("n", [long.MaxValue, 1])).GroupBy().Aggregate(Aggregate.Sum("n"))).Message);
        Assert.Equal(long.MaxValue, new DataFrame(Column.Wholes("n", [long.MaxValue, 1, -1])).GroupBy().Aggregate(Aggregate.Sum("n")).Columns[0][0]);
    }

    [Fact]
    public void An_aggregate_does_not_take_the_name_of_a_key() =>
        Assert.Throws<ArgumentException>(() => Frame.GroupBy("who").Aggregate(Aggregate.First("who")));

    [Fact]
    public void Law_groups_partition_the_rows() => Prop.ForAll(AnyFrame.WithColumns, frame =>
    {
        string[] keys = [.. frame.Columns.Take(2).Select(column => column.Name)];
        var counts = frame.GroupBy(keys).Count("how many");
        return counts.Column<long>("how many").Present().Sum() == frame.RowCount
            && counts.RowCount == frame.GroupBy(keys).GroupCount
            && FrameAssert.AreSame(counts.Drop("how many"), frame.Select(keys).Distinct());
    }).QuickCheckThrowOnFailure();
}
