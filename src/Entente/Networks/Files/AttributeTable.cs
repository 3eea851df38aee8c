using System.Globalization;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>The attributes of nodes or ties as they are read, in columns of the types that the file says.</summary>
internal sealed class AttributeTable(string file)
{
    private readonly List<(string Name, ColumnType Type, List<object?> Values)> columns = [];
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);

    public int RowCount { get; private set; }

    public int AddRow() => RowCount++;

    /// <summary>Adds a column, of which values may come or not.</summary>
    public void Define(string name, ColumnType type)
    {
        if (byName.TryAdd(name, columns.Count)) columns.Add((name, type, []));
    }

    /// <summary>Sets a value of a row that was added, from its text.</summary>
    /// <exception cref="NetworkFileException">The text is not of the type.</exception>
    public void Set(int row, string name, ColumnType type, string text, int line)
    {
        Define(name, type);
        var (_, kind, values) = columns[byName[name]];
        while (values.Count <= row) values.Add(null);
        values[row] = kind == ColumnType.String ? text : Value(kind, text.Trim()) ?? throw Errors.Value(file, line, name, kind, text);
    }

    public IEnumerable<Column> Columns(Func<int, bool> keep)
    {
        var rows = Enumerable.Range(0, RowCount).Where(keep).ToArray();
        foreach (var (name, type, values) in columns)
        {
            while (values.Count < RowCount) values.Add(null);
            var kept = rows.Select(row => values[row]);
            yield return type switch
            {
                ColumnType.Whole => Column.Wholes(name, kept.Select(value => (long?)value)),
                ColumnType.Real => Column.Reals(name, kept.Select(value => (double?)value)),
                ColumnType.Boolean => Column.Booleans(name, kept.Select(value => (bool?)value)),
                ColumnType.Date => Column.Dates(name, kept.Select(value => (DateOnly?)value)),
                _ => Column.Strings(name, kept.Select(value => (string?)value)),
            };
        }
    }

    private static object? Value(ColumnType type, string text) => type switch
    {
        ColumnType.Whole => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        ColumnType.Real => Real(text),
        ColumnType.Boolean => text.ToLowerInvariant() switch { "true" or "1" => true, "false" or "0" => false, _ => null },
        ColumnType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        _ => null,
    };

    /// <summary>XML Schema writes infinity as INF.</summary>
    public static double? Real(string text) => text.ToUpperInvariant() switch
    {
        "INF" or "INFINITY" => double.PositiveInfinity,
        "-INF" or "-INFINITY" => double.NegativeInfinity,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null,
    };
}
