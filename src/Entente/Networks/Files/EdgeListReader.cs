using Entente.Frames;

namespace Entente.Networks;

/// <summary>Reads a table of ties.</summary>
internal static class EdgeListReader
{
    public static void Read(string path, NetworkBuilder builder, NetworkReadOptions options)
    {
        DataFrame table;
        try
        {
            table = DataFrame.ReadCsv(path);
            // Ids are text even where all of them are numbers.
            var (one, other) = Ends(table, builder.File);
            var types = new Dictionary<string, ColumnType> { [one] = ColumnType.String, [other] = ColumnType.String };
            table = DataFrame.ReadCsv(path, new() { Types = types });
            Read(table, one, other, builder, options);
        }
        catch (FormatException problem)
        {
            throw Errors.FileTable(problem);
        }
    }

    private static void Read(DataFrame table, string one, string other, NetworkBuilder builder, NetworkReadOptions options)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            // A quoted field may run over lines, so this is the row's number with the head as the first.
            var line = row + 2;
            builder.Name(table[one].Format(row), line);
            builder.Name(table[other].Format(row), line);
            builder.AddEdge(table[one].Format(row), table[other].Format(row), directed: false, line);
            foreach (var column in table.Columns)
                if (column.Name != one && column.Name != other && column.Format(row) is { } text) builder.SetEdge(column.Name, column.Type, text, line);
        }
    }

    private static (string, string) Ends(DataFrame table, string file)
    {
        foreach (var (one, other) in new[] { ("source", "target"), ("Source", "Target"), ("from", "to"), ("From", "To") })
            if (table.TryColumn(one, out _) && table.TryColumn(other, out _)) return (one, other);
        throw Errors.FileColumns(file, table);
    }
}
