using System.Data;
using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class DataReaderTests
{
    private static readonly DataFrame Frame = new(
        Column.Strings("s", ["text", null]), Column.Wholes("w", [5, 300]), Column.Reals("r", [0.5, null]),
        Column.Booleans("b", new bool?[] { true, null }), Column.Dates("d", new DateOnly?[] { new(2024, 5, 31), null }));

    [Fact]
    public void Typed_getters_read_the_current_row()
    {
        using var reader = Frame.CreateDataReader();
        Assert.True(reader.HasRows);
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.True(reader.Read());
        Assert.Equal("text", reader.GetString(0));
        Assert.Equal((5L, 5, (short)5, (byte)5), (reader.GetInt64(1), reader.GetInt32(1), reader.GetInt16(1), reader.GetByte(1)));
        Assert.Equal((0.5, 0.5f, 0.5m), (reader.GetDouble(2), reader.GetFloat(2), reader.GetDecimal(2)));
        Assert.True(reader.GetBoolean(3));
        Assert.Equal(new DateTime(2024, 5, 31), reader.GetDateTime(4));
        Assert.Equal(new DateOnly(2024, 5, 31), reader.GetFieldValue<DateOnly>(4));
        Assert.Equal("text", reader["s"]);
        Assert.Equal(2, reader.GetOrdinal("R"));
        var letters = new char[3];
        Assert.Equal(2, reader.GetChars(0, 2, letters, 0, 3));
        Assert.Equal("xt", new string(letters, 0, 2));

        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(0));
        Assert.Equal(DBNull.Value, reader.GetValue(4));
        Assert.Contains("Row 1 of column 'r' is missing", Assert.Throws<InvalidCastException>(() => reader.GetDouble(2)).Message);
        Assert.Throws<OverflowException>(() => reader.GetByte(1));
        Assert.False(reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void The_schema_names_columns_and_types()
    {
        using var reader = Frame.CreateDataReader();
        var schema = reader.GetSchemaTable()!;
        Assert.Equal(["s", "w", "r", "b", "d"], schema.AsEnumerable().Select(row => row.Field<string>("ColumnName")));
        Assert.Equal([typeof(string), typeof(long), typeof(double), typeof(bool), typeof(DateTime)], schema.AsEnumerable().Select(row => row.Field<Type>("DataType")));
        Assert.Equal([typeof(string), typeof(long), typeof(double), typeof(bool), typeof(DateTime)], Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType));
        Assert.Equal(5, System.Data.Common.DbDataReaderExtensions.GetColumnSchema(reader).Count);
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(5));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("x"));
    }

    /// <summary>The loop of Microsoft.Data.Analysis.DataFrame.LoadFrom(DbDataReader).</summary>
    [Fact]
    public async Task It_reads_as_the_data_frame_of_Microsoft_reads_it()
    {
        var reader = Frame.CreateDataReader();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => reader.IsDBNull(field) ? null : reader[field])]);
        reader.Close();
        Assert.True(reader.IsClosed);
        Assert.Equal([["text", 5L, 0.5, true, new DateTime(2024, 5, 31)], [null, 300L, null, null, null]], rows);
        Assert.Throws<ObjectDisposedException>(() => reader.Read());
    }

    /// <summary>But for what a data table itself cannot hold: the sign of -0.0, and names that differ in letter case alone.</summary>
    [Fact]
    public void Law_a_data_table_holds_the_same() => Prop.ForAll(AnyFrame.Arbitrary, any =>
    {
        var frame = new DataFrame(any.Columns.DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase).Select(Unsigned));
        using var table = new DataTable();
        using var reader = frame.CreateDataReader();
        table.Load(reader);
        return FrameAssert.AreSame(frame, new DataFrame(table.Columns.Cast<DataColumn>().Select(column => FromTable(table, column))));
    }).QuickCheckThrowOnFailure();

    private static Column Unsigned(Column column) => column is not Column<double> reals ? column
        : Column.Reals(column.Name, Enumerable.Range(0, column.Length).Select(row => reals.TryRead(row, out var value) ? value == 0 ? 0 : value : (double?)null));

    private static Column FromTable(DataTable table, DataColumn column)
    {
        var values = table.AsEnumerable().Select(row => row.IsNull(column) ? null : row[column]);
        return Type.GetTypeCode(column.DataType) switch
        {
            TypeCode.String => Column.Strings(column.ColumnName, values.Cast<string?>()),
            TypeCode.Int64 => Column.Wholes(column.ColumnName, values.Select(value => (long?)value)),
            TypeCode.Double => Column.Reals(column.ColumnName, values.Select(value => (double?)value)),
            TypeCode.Boolean => Column.Booleans(column.ColumnName, values.Select(value => (bool?)value)),
            _ => Column.Dates(column.ColumnName, values.Select(value => value is DateTime time ? DateOnly.FromDateTime(time) : (DateOnly?)null)),
        };
    }
}
