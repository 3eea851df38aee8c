using Entente.Frames;

namespace Entente.Tests.Frames;

public sealed class ColumnTests
{
    [Fact]
    public void Missing_is_neither_zero_nor_NaN_nor_empty_text()
    {
        var reals = Column.Reals("r", [0, double.NaN, null]);
        Assert.Equal([false, false, true], Enumerable.Range(0, 3).Select(reals.IsMissing));
        Assert.Equal(1, reals.MissingCount);
        Assert.Equal(2, reals.Present().Count());
        Assert.False(Column.Strings("s", [""]).IsMissing(0));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_name_is_not_blank(string? name)
    {
        Assert.Contains("A name has at least one character", Assert.Throws<ArgumentException>(() => Column.Wholes(name!, [1, 2])).Message);
        Assert.Throws<ArgumentException>(() => Column.Wholes("n", [1]).Rename(name!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_row_that_is_not_there_is_refused_alike_with_missing_values_and_without(int row)
    {
        foreach (var column in new[] { Column.Wholes("n", new long?[] { 1, null }), Column.Wholes("n", [1, 2]) })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => column.IsMissing(row));
            Assert.Throws<ArgumentOutOfRangeException>(() => column[row]);
            Assert.Throws<ArgumentOutOfRangeException>(() => column.TryRead(row, out _));
            Assert.Throws<ArgumentOutOfRangeException>(() => column.Format(row));
        }
    }

    [Fact]
    public void Values_are_copied_so_that_later_changes_do_not_show()
    {
        double[] source = [1, 2];
        var column = Column.Reals("r", source);
        source[0] = 9;
        Assert.Equal(1.0, column[0]);
    }

    [Fact]
    public void Text_forms_do_not_depend_on_culture()
    {
        Assert.Equal("0.1", Column.Reals("r", [0.1]).Format(0));
        Assert.Equal("-0", Column.Reals("r", [-0.0]).Format(0));
        Assert.Equal("Infinity", Column.Reals("r", [double.PositiveInfinity]).Format(0));
        Assert.Equal("-5", Column.Wholes("w", [-5]).Format(0));
        Assert.Equal("true", Column.Booleans("b", [true]).Format(0));
        Assert.Equal("0987-03-01", Column.Dates("d", [new DateOnly(987, 3, 1)]).Format(0));
        Assert.Null(Column.Strings("s", [null]).Format(0));
    }
}
