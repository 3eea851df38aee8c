using System.Collections;
using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Entente.Frames;

/// <summary>Reads a frame row by row, as from a database.</summary>
internal sealed class FrameDataReader(DataFrame frame) : DbDataReader
{
    private int row = -1;
    private bool closed;

    public override int FieldCount => frame.Columns.Count;
    public override bool HasRows => frame.RowCount > 0;
    public override bool IsClosed => closed;
    public override int Depth => 0;
    public override int RecordsAffected => -1;
    public override object this[int ordinal] => GetValue(ordinal);
    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        ObjectDisposedException.ThrowIf(closed, this);
        row = Math.Min(row + 1, frame.RowCount);
        return row < frame.RowCount;
    }

    public override bool NextResult() => false;

    public override void Close() => closed = true;

    public override string GetName(int ordinal) => At(ordinal).Name;

    public override int GetOrdinal(string name)
    {
        for (var i = 0; i < FieldCount; i++)
            if (frame.Columns[i].Name == name) return i;
        // ADO.NET asks for the exact name first, and any letter case after that.
        for (var i = 0; i < FieldCount; i++)
            if (string.Equals(frame.Columns[i].Name, name, StringComparison.OrdinalIgnoreCase)) return i;
        throw new IndexOutOfRangeException(Errors.NoColumn(name, frame.Columns).Message);
    }

    public override Type GetFieldType(int ordinal) => At(ordinal).Type switch
    {
        ColumnType.String => typeof(string),
        ColumnType.Whole => typeof(long),
        ColumnType.Real => typeof(double),
        ColumnType.Boolean => typeof(bool),
        _ => typeof(DateTime),
    };

    public override string GetDataTypeName(int ordinal) => At(ordinal).Type.ToString();

    public override bool IsDBNull(int ordinal) => Current(ordinal).IsMissing(row);

    public override object GetValue(int ordinal) => Current(ordinal)[row] switch
    {
        null => DBNull.Value,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        var value => value,
    };

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++) values[i] = GetValue(i);
        return count;
    }

    public override T GetFieldValue<T>(int ordinal) => GetValue(ordinal) switch
    {
        T value => value,
        DateTime time when typeof(T) == typeof(DateOnly) => (T)(object)DateOnly.FromDateTime(time),
        DBNull => throw Errors.MissingField(At(ordinal), row),
        var value => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture),
    };

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);
    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);
    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);
    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);
    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);
    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);
    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);
    public override Guid GetGuid(int ordinal) => Guid.Parse(GetString(ordinal), CultureInfo.InvariantCulture);
    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);
    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);
    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);
    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw Errors.NoBytes(At(ordinal));

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var text = GetString(ordinal);
        if (buffer is null) return text.Length;
        var count = (int)Math.Clamp(text.Length - dataOffset, 0, Math.Min(length, buffer.Length - bufferOffset));
        if (count > 0) text.CopyTo((int)dataOffset, buffer, bufferOffset, count);
        return count;
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override DataTable GetSchemaTable()
    {
        var schema = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        schema.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        schema.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        schema.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        schema.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
        schema.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsUnique, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsKey, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsLong, typeof(bool));
        schema.Columns.Add(SchemaTableOptionalColumn.IsReadOnly, typeof(bool));
        for (var i = 0; i < FieldCount; i++)
            schema.Rows.Add(GetName(i), i, GetFieldType(i) == typeof(string) ? int.MaxValue : -1, GetFieldType(i), true, false, false, false, false);
        return schema;
    }

    private Column At(int ordinal) => ordinal >= 0 && ordinal < FieldCount ? frame.Columns[ordinal] : throw Errors.NoOrdinal(ordinal, frame.Columns);

    private Column Current(int ordinal) => row >= 0 && row < frame.RowCount && !closed ? At(ordinal) : throw Errors.NotOnRow();
}
