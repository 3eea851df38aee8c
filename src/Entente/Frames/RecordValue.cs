using System.Globalization;

namespace Entente.Frames;

/// <summary>Turns a column's values into those of a record's member.</summary>
internal static class RecordValue
{
    /// <param name="column">Where the values come from.</param>
    /// <param name="member">The type of the parameter or property.</param>
    /// <param name="allowsNull">Whether a missing value may become null.</param>
    /// <param name="record">The record's type, for errors.</param>
    /// <returns>The member's value in a row.</returns>
    public static Func<int, object?> Reader(Column column, Type member, bool allowsNull, Type record)
    {
        var target = Nullable.GetUnderlyingType(member) ?? member;
        // Reflection turns null into 0 where a value type takes none.
        allowsNull &= !member.IsValueType || target != member;
        if (!Fits(column.Type, target)) throw Errors.MemberType(column, member, record);
        return row => column[row] switch
        {
            null => allowsNull ? null : throw Errors.MissingIntoNonNullable(column, row, member, record),
            var value => Convert(value, target) ?? throw Errors.ValueOutOfRange(column, row, member, record),
        };
    }

    private static bool Fits(ColumnType from, Type to) => to == typeof(object) || from switch
    {
        ColumnType.String => to == typeof(string) || to.IsEnum,
        ColumnType.Whole => !to.IsEnum && Type.GetTypeCode(to) is >= TypeCode.SByte and <= TypeCode.Decimal,
        ColumnType.Real => Type.GetTypeCode(to) is TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
        ColumnType.Boolean => to == typeof(bool),
        _ => to == typeof(DateOnly) || to == typeof(DateTime),
    };

    /// <summary>The value in the other type, or <see langword="null"/> where it has no place there.</summary>
    private static object? Convert(object value, Type to)
    {
        if (to == typeof(object)) return value;
        if (to.IsEnum) return Enum.TryParse(to, (string)value, out var named) ? named : null;
        if (value is DateOnly date) return to == typeof(DateOnly) ? date : date.ToDateTime(TimeOnly.MinValue);
        if (to == typeof(float) && double.IsFinite(System.Convert.ToDouble(value, null)) && !float.IsFinite(System.Convert.ToSingle(value, null))) return null;
        try
        {
            return System.Convert.ChangeType(value, to, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
