namespace Entente.Frames;

/// <summary>A column of one value.</summary>
internal static class Constant
{
    /// <summary>One value in a column of the same name and type as another; <see langword="null"/> is missing.</summary>
    /// <exception cref="ArgumentException">The value has another type.</exception>
    public static Column Of(Column like, object? value) => (like.Type, value) switch
    {
        (_, null) => like.Take([-1]),
        (ColumnType.String, string text) => Column.Strings(like.Name, [text]),
        (ColumnType.Whole, sbyte or byte or short or ushort or int or uint or long) => Column.Wholes(like.Name, [Convert.ToInt64(value, null)]),
        (ColumnType.Real, sbyte or byte or short or ushort or int or uint or long or float or double) => Column.Reals(like.Name, [Convert.ToDouble(value, null)]),
        (ColumnType.Boolean, bool truth) => Column.Booleans(like.Name, [truth]),
        (ColumnType.Date, DateOnly date) => Column.Dates(like.Name, [date]),
        _ => throw Errors.FillType(like, value),
    };
}
