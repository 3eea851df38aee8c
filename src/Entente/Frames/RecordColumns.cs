using System.Globalization;
using System.Reflection;

namespace Entente.Frames;

/// <summary>Reads the properties of records into columns.</summary>
internal static class RecordColumns
{
    public static IEnumerable<Column> Of<T>(T[] records)
    {
        for (var row = 0; row < records.Length; row++)
            if (records[row] is null) throw Errors.NullRecord(typeof(T), row);

        var properties = Properties(typeof(T));
        return properties is [] ? throw Errors.NoProperties(typeof(T)) : properties.Select(property => Of(records, property));
    }

    /// <summary>The properties in order of declaration, which reflection alone does not promise.</summary>
    private static PropertyInfo[] Properties(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters() is [])
            .OrderBy(property => Depth(property.DeclaringType!))
            .ThenBy(property => property.MetadataToken),
    ];

    private static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;

    private static Column Of<T>(T[] records, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var values = records.Select((record, row) => (Value: property.GetValue(record), Row: row));

        if (type == typeof(string)) return Column.Strings(property.Name, values.Select(cell => (string?)cell.Value));
        if (type.IsEnum) return Column.Strings(property.Name, values.Select(cell => cell.Value?.ToString()));
        if (type == typeof(bool)) return Column.Booleans(property.Name, values.Select(cell => (bool?)cell.Value));
        if (type == typeof(DateOnly)) return Column.Dates(property.Name, values.Select(cell => (DateOnly?)cell.Value));
        if (type == typeof(DateTime)) return Column.Dates(property.Name, values.Select(cell => Day(property, cell.Row, (DateTime?)cell.Value)));
        return Type.GetTypeCode(type) switch
        {
            >= TypeCode.SByte and <= TypeCode.UInt64 => Column.Wholes(property.Name, values.Select(cell => Whole(property, cell.Row, cell.Value))),
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => Column.Reals(property.Name,
                values.Select(cell => cell.Value is null ? (double?)null : Convert.ToDouble(cell.Value, CultureInfo.InvariantCulture))),
            _ => throw Errors.PropertyType(property),
        };
    }

    private static long? Whole(PropertyInfo property, int row, object? value) => value switch
    {
        null => null,
        ulong and > long.MaxValue => throw Errors.WholeTooLarge(property, row, value),
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    private static DateOnly? Day(PropertyInfo property, int row, DateTime? value) =>
        value is not { } time ? null : time.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(time) : throw Errors.TimeOfDay(property, row, time);
}
