using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class DataFrameTests
{
    private static readonly DataFrame Frame = new(
        Column.Strings("who", ["SRB", "AZE", null, "HUN", "AZE"]),
        Column.Wholes("n", new long?[] { 3, 1, 2, null, 1 }));

    [Fact]
    public void Head_and_Tail_keep_order_and_stop_at_the_ends()
    {
        Assert.Equal(["SRB", "AZE"], Frame.Head(2).Column<string>("who").Present());
        Assert.Equal(["HUN", "AZE"], Frame.Tail(2).Column<string>("who").Present());
        Assert.Equal(5, Frame.Head(99).RowCount);
        Assert.Equal(5, Frame.Tail(99).RowCount);
        Assert.Equal(0, Frame.Tail(0).RowCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.Head(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.Tail(-1));
    }

    [Fact]
    public void A_frame_without_columns_has_no_rows() => Assert.Equal(0, new DataFrame().RowCount);

    [Fact]
    public void Columns_have_unique_names_and_one_length()
    {
        Assert.Throws<ArgumentException>(() => new DataFrame(Column.Wholes("a", [1]), Column.Wholes("a", [2])));
        Assert.Throws<ArgumentException>(() => new DataFrame(Column.Wholes("a", [1]), Column.Wholes("b", [1, 2])));
        Assert.Throws<ArgumentNullException>(() => new DataFrame(Column.Wholes("a", [1]), null!));
    }

    [Fact]
    public void Select_Drop_With_and_Rename_choose_columns()
    {
        Assert.Equal(["n", "who"], Frame.Select("n", "who").Columns.Select(column => column.Name));
        Assert.Equal(["n"], Frame.Drop("who").Columns.Select(column => column.Name));
        Assert.Equal(["who", "n", "x"], Frame.With(Column.Wholes("x", [1, 2, 3, 4, 5])).Columns.Select(column => column.Name));
        Assert.Equal(ColumnType.Real, Frame.With(Column.Reals("who", [1, 2, 3, 4, 5])).Columns[0].Type);
        Assert.Equal(["actor", "n"], Frame.Rename("who", "actor").Columns.Select(column => column.Name));
        Assert.Throws<ArgumentException>(() => Frame.Rename("who", "n"));
        Assert.Throws<ArgumentException>(() => Frame.Drop("whom"));
        Assert.Throws<ArgumentException>(() => Frame.With(Column.Wholes("x", [1])));
    }

    [Fact]
    public void A_column_that_is_not_there_is_refused_with_the_nearest_name()
    {
        var message = Assert.Throws<ArgumentException>(() => Frame["Who"]).Message;
        Assert.Contains("who, n", message);
        Assert.Contains("Try 'who'", message);
    }

    [Fact]
    public void OrderBy_puts_missing_last_in_both_directions()
    {
        Assert.Equal([1L, 1L, 2L, 3L, null], FrameAssert.Values(Frame.OrderBy("n")["n"]));
        Assert.Equal([3L, 2L, 1L, 1L, null], FrameAssert.Values(Frame.OrderByDescending("n")["n"]));
        Assert.Equal(["AZE", "AZE", "HUN", "SRB", null], FrameAssert.Values(Frame.OrderBy("who", "n")["who"]));
    }

    [Fact]
    public void OrderBy_puts_NaN_before_every_number() =>
        Assert.Equal(["NaN", "-Infinity", "0", "Infinity", null],
            FrameAssert.Values(new DataFrame(Column.Reals("r", [0, null, double.PositiveInfinity, double.NaN, double.NegativeInfinity])).OrderBy("r")["r"]));

    [Fact]
    public void Distinct_keeps_the_first_row_of_each()
    {
        FrameAssert.Same(Frame.Head(4), Frame.Distinct());
        FrameAssert.Same(Frame.Head(4), Frame.Distinct("who"));
        Assert.Equal(1, new DataFrame(Column.Reals("r", [double.NaN, double.NaN])).Distinct().RowCount);
        Assert.Equal(2, new DataFrame(Column.Reals("r", [double.NaN, null])).Distinct().RowCount);
    }

    [Fact]
    public void Concat_stacks_frames_in_the_order_of_the_first_columns()
    {
        var stacked = DataFrame.Concat(Frame.Head(1), Frame.Tail(1).Select("n", "who"), Frame.Head(0));
        Assert.Equal(["SRB", "AZE"], stacked.Column<string>("who").Present());
        Assert.Equal([3L, 1L], stacked.Column<long>("n").Present());
        FrameAssert.Same(new DataFrame(), DataFrame.Concat());
    }

    [Fact]
    public void Concat_refuses_other_columns()
    {
        Assert.Throws<ArgumentException>(() => DataFrame.Concat(Frame, Frame.Drop("n")));
        Assert.Throws<ArgumentException>(() => DataFrame.Concat(Frame.Drop("n"), Frame));
        Assert.Contains("frame 0 has who (String), n (Whole)", Assert.Throws<ArgumentException>(
            () => DataFrame.Concat(Frame, Frame.With(Column.Reals("n", new double[5])))).Message);
    }

    [Fact]
    public void A_row_reads_by_type()
    {
        var row = Frame.Rows.ElementAt(3);
        Assert.Equal("HUN", row.String("who"));
        Assert.Null(row.Whole("n"));
        Assert.Null(row.Real("n"));
        Assert.Equal(3.0, Frame.Rows.First().Real("n"));
        Assert.Throws<ArgumentException>(() => row.Date("who"));
    }

    [Fact]
    public void Law_Concat_of_head_and_tail_is_the_frame() => Prop.ForAll(AnyFrame.Arbitrary, frame =>
        Enumerable.Range(0, frame.RowCount + 1).All(at => FrameAssert.AreSame(frame, DataFrame.Concat(frame.Head(at), frame.Tail(frame.RowCount - at)))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Law_Filter_keeps_order_and_rows() => Prop.ForAll(AnyFrame.Arbitrary, frame =>
    {
        var numbered = frame.With(Column.Wholes("#", Enumerable.Range(0, frame.RowCount)));
        var filtered = numbered.Filter(row => row.Index % 3 != 1);
        var kept = filtered.Column<long>("#").Present().Select(row => (int)row).ToArray();
        return kept.SequenceEqual(Enumerable.Range(0, frame.RowCount).Where(row => row % 3 != 1))
            && kept.Index().All(pair => FrameAssert.Row(filtered, pair.Index).SequenceEqual(FrameAssert.Row(numbered, pair.Item)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_OrderBy_is_a_sorted_stable_permutation() => Prop.ForAll(AnyFrame.WithColumns, frame =>
    {
        var key = frame.Columns[0];
        var numbered = frame.With(Column.Wholes("#", Enumerable.Range(0, frame.RowCount)));
        foreach (var (sorted, sign) in new[] { (numbered.OrderBy(key.Name), 1), (numbered.OrderByDescending(key.Name), -1) })
        {
            var order = sorted.Column<long>("#").Present().Select(row => (int)row).ToArray();
            if (!order.Order().SequenceEqual(Enumerable.Range(0, frame.RowCount))) return false;
            foreach (var (left, right) in order.Zip(order.Skip(1)))
            {
                var compared = key.IsMissing(left) || key.IsMissing(right) ? key.Compare(left, right) : sign * key.Compare(left, right);
                if (compared > 0 || (compared == 0 && left > right)) return false;
            }
        }
        return true;
    }).QuickCheckThrowOnFailure();
}
