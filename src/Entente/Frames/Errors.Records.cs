using System.Globalization;
using System.Reflection;

namespace Entente.Frames;

internal static partial class Errors
{
    private const string Readable = "Text, integers, float, double, decimal, bool, DateOnly, DateTime at midnight, enumerations and their nullables are allowed";

    public static ArgumentException NullRecord(Type record, int row) => new(
        $"Record {Number(row)} of type {record.Name} is null. Every record makes a row: filter the nulls out before.");

    public static ArgumentException NoProperties(Type record) => new(
        $"{record.Name} has no public readable property. A column is made of each: try records.Select(r => new {{ … }}).");

    public static ArgumentException PropertyType(PropertyInfo property) => new(
        $"Property '{property.Name}' is a {property.PropertyType.Name}. {Readable}: try records.Select(r => new {{ … }}) with what you need of it.");

    public static ArgumentException WholeTooLarge(PropertyInfo property, int row, object value) => new(
        $"{property.Name} of record {Number(row)} is {((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)}. Whole numbers end at {Number(long.MaxValue)}: make it a double, or text.");

    public static ArgumentException TimeOfDay(PropertyInfo property, int row, DateTime value) => new(
        $"{property.Name} of record {Number(row)} is {value.ToString("s", CultureInfo.InvariantCulture)}, with a time of day. A column of dates holds days: take DateOnly.FromDateTime, or text if the time matters.");

    public static ArgumentException NoConstructor(Type record) => new(
        $"{record.Name} has no public constructor. A record is made by one: give it one, or take another type.");

    public static ArgumentException NoPlace(Type record, IReadOnlyList<Column> columns) => new(
        $"{record.Name} has no constructor parameter or settable property for any of the columns: {Names(columns)}. Names are compared without letter case and underscores: rename the columns or the members.");

    public static ArgumentException NoColumnFor(Type record, string member, IReadOnlyList<Column> columns) => new(
        $"No column for '{member}' of {record.Name}. The frame has {Number(columns.Count)}: {Names(columns)}. Names are compared without letter case and underscores: rename a column, or give the member a default.");

    public static ArgumentException AmbiguousColumns(Type record, string member, IReadOnlyList<Column> columns) => new(
        $"'{member}' of {record.Name} could be any of the columns {Names(columns)}. Letter case and underscores do not tell them apart: drop or rename all but one.");

    public static ArgumentException MemberType(Column column, Type member, Type record) => new(
        $"Column '{column.Name}' holds {column.Type} values, which do not go into the {member.Name} of {record.Name}. Whole goes into every number, Real into float, double and decimal, String into text and enumerations, Boolean into bool, Date into DateOnly and DateTime: change the member or convert the column.");

    public static FormatException MissingIntoNonNullable(Column column, int row, Type member, Type record) => new(
        $"Row {Number(row)} of column '{column.Name}' is missing, and its {member.Name} in {record.Name} takes no null. Make it nullable ({member.Name}?), or filter the row out.");

    public static FormatException ValueOutOfRange(Column column, int row, Type member, Type record) => new(
        $"Row {Number(row)} of column '{column.Name}' is {column.Format(row)}, which no {member.Name} in {record.Name} can be. {Remedy(Nullable.GetUnderlyingType(member) ?? member)}");

    public static InvalidCastException MissingField(Column column, int row) => new(
        $"Row {Number(row)} of column '{column.Name}' is missing. A typed getter needs a value: ask IsDBNull before.");

    public static InvalidCastException NoBytes(Column column) => new(
        $"Column '{column.Name}' holds {column.Type} values, not bytes. Read them with GetValue, or text with GetChars.");

    public static IndexOutOfRangeException NoOrdinal(int ordinal, IReadOnlyList<Column> columns) => new(
        $"No field {Number(ordinal)}: there are {Number(columns.Count)}, counted from 0: {Names(columns)}. Ask GetOrdinal for the place of a name.");

    public static InvalidOperationException NotOnRow() => new(
        "The reader is on no row: it is before the first, behind the last, or closed. Call Read and go on only while it gives true.");

    private static string Remedy(Type member) => member.IsEnum
        ? $"Its names are {string.Join(", ", Enum.GetNames(member))}: correct the value."
        : "It is out of range: take a wider type, or correct the value.";
}
