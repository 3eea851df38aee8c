using Entente.Frames;

namespace Entente.Tests.Frames;

/// <summary>Frames are the same if names, types, values and missing values are, to the last bit.</summary>
internal static class FrameAssert
{
    public static void Same(DataFrame expected, DataFrame actual)
    {
        Assert.Equal(expected.Columns.Select(column => (column.Name, column.Type)), actual.Columns.Select(column => (column.Name, column.Type)));
        foreach (var column in expected.Columns) Assert.Equal(Values(column), Values(actual[column.Name]));
    }

    public static bool AreSame(DataFrame left, DataFrame right) =>
        left.Columns.Select(column => (column.Name, column.Type)).SequenceEqual(right.Columns.Select(column => (column.Name, column.Type)))
        && left.Columns.All(column => Values(column).SequenceEqual(Values(right[column.Name])));

    /// <summary>Values in which 0.0 and -0.0 differ and NaN equals itself.</summary>
    public static object?[] Values(Column column) =>
        [.. Enumerable.Range(0, column.Length).Select(row => column[row] is double real ? real.ToString("R") : column[row])];

    public static object?[] Row(DataFrame frame, int row) => [.. frame.Columns.Select(column => column[row])];
}
