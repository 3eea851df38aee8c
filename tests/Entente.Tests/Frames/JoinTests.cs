using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class JoinTests
{
    private static readonly DataFrame Actors = new(
        Column.Strings("id", ["SRB", "AZE", null, "HUN"]), Column.Strings("name", ["Serbia", "Azerbaijan", "nobody", "Hungary"]));

    private static readonly DataFrame Mentions = new(
        Column.Strings("id", ["AZE", "ARM", "AZE", null, "SRB"]), Column.Wholes("n", [1, 2, 3, 4, 5]), Column.Strings("name", ["p", "q", "r", "s", "t"]));

    [Fact]
    public void Inner_gives_every_pair_in_the_order_of_the_left()
    {
        var joined = Actors.Join(Mentions, "id");
        Assert.Equal(["id", "name", "n", "name_right"], joined.Columns.Select(column => column.Name));
        Assert.Equal(["SRB", "AZE", "AZE"], FrameAssert.Values(joined["id"]));
        Assert.Equal([5L, 1L, 3L], FrameAssert.Values(joined["n"]));
        Assert.Equal(["t", "p", "r"], FrameAssert.Values(joined["name_right"]));
    }

    [Fact]
    public void Left_keeps_rows_without_a_partner_where_they_were()
    {
        var joined = Actors.Join(Mentions, "id", JoinKind.Left);
        Assert.Equal(["SRB", "AZE", "AZE", null, "HUN"], FrameAssert.Values(joined["id"]));
        Assert.Equal([5L, 1L, 3L, null, null], FrameAssert.Values(joined["n"]));
    }

    [Fact]
    public void Right_follows_the_right_frame_and_fills_its_keys_in()
    {
        var joined = Actors.Join(Mentions, "id", JoinKind.Right);
        Assert.Equal(["AZE", "ARM", "AZE", null, "SRB"], FrameAssert.Values(joined["id"]));
        Assert.Equal([1L, 2L, 3L, 4L, 5L], FrameAssert.Values(joined["n"]));
        Assert.Equal(["Azerbaijan", null, "Azerbaijan", null, "Serbia"], FrameAssert.Values(joined["name"]));
    }

    [Fact]
    public void Full_appends_the_right_rows_nobody_met()
    {
        var joined = Actors.Join(Mentions, "id", JoinKind.Full);
        Assert.Equal(["SRB", "AZE", "AZE", null, "HUN", "ARM", null], FrameAssert.Values(joined["id"]));
        Assert.Equal([5L, 1L, 3L, null, null, 2L, 4L], FrameAssert.Values(joined["n"]));
    }

    [Fact]
    public void Keys_of_different_types_a_missing_key_and_no_key_are_refused()
    {
        Assert.Contains("String values on the left and Whole values on the right", Assert.Throws<ArgumentException>(
            () => Actors.Join(new DataFrame(Column.Wholes("id", [1])), "id")).Message);
        Assert.Throws<ArgumentException>(() => Actors.Join(Mentions, "n"));
        Assert.Throws<ArgumentException>(() => Actors.Join(Mentions, (IReadOnlyList<string>)[]));
        Assert.Throws<ArgumentException>(() => Actors.With(Column.Strings("name_right", ["", "", "", ""])).Join(Mentions, "id"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Actors.Join(Mentions, "id", (JoinKind)9));
    }

    [Fact]
    public void NaN_meets_NaN()
    {
        var left = new DataFrame(Column.Reals("r", [double.NaN, null, 0]));
        Assert.Equal(["NaN", "0"], FrameAssert.Values(left.Join(new DataFrame(Column.Reals("r", [-0.0, double.NaN, null])), "r")["r"]));
    }

    [Theory]
    [InlineData(JoinKind.Inner)]
    [InlineData(JoinKind.Left)]
    [InlineData(JoinKind.Right)]
    [InlineData(JoinKind.Full)]
    public void Law_a_join_is_a_nested_loop(JoinKind kind) => Prop.ForAll(AnyFrame.Pairs, pair =>
        new[] { new[] { "k" }, ["t"], ["k", "t"] }.All(on =>
        {
            var joined = pair.Left.Join(pair.Right, on, kind);
            var rows = Enumerable.Range(0, joined.RowCount).Select(row => FrameAssert.Row(joined, row));
            var expected = NestedLoop(pair.Left, pair.Right, on, kind).ToArray();
            return rows.Count() == expected.Length && rows.Zip(expected).All(both => both.First.SequenceEqual(both.Second));
        })).QuickCheckThrowOnFailure();

    private static IEnumerable<object?[]> NestedLoop(DataFrame left, DataFrame right, string[] on, JoinKind kind)
    {
        bool Meet(int l, int r) => on.All(key => left[key][l] is { } value && value.Equals(right[key][r]));
        object?[] Line(int? l, int? r) =>
        [
            .. left.Columns.Select(column => l is { } row ? column[row] : on.Contains(column.Name) ? right[column.Name][r!.Value] : null),
            .. right.Columns.Where(column => !on.Contains(column.Name)).Select(column => r is { } row ? column[row] : null),
        ];

        var (lefts, rights) = (Enumerable.Range(0, left.RowCount).ToArray(), Enumerable.Range(0, right.RowCount).ToArray());
        if (kind == JoinKind.Right)
        {
            foreach (var r in rights)
            {
                foreach (var l in lefts.Where(l => Meet(l, r))) yield return Line(l, r);
                if (!lefts.Any(l => Meet(l, r))) yield return Line(null, r);
            }
            yield break;
        }
        foreach (var l in lefts)
        {
            foreach (var r in rights.Where(r => Meet(l, r))) yield return Line(l, r);
            if (kind != JoinKind.Inner && !rights.Any(r => Meet(l, r))) yield return Line(l, null);
        }
        if (kind == JoinKind.Full)
            foreach (var r in rights.Where(r => !lefts.Any(l => Meet(l, r)))) yield return Line(null, r);
    }
}
