using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Entente.Frames;

/// <summary>Comma-separated values, to and from a frame.</summary>
internal static class CsvTable
{
    public static void Write(DataFrame frame, TextWriter writer, bool forSpreadsheets)
    {
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        if (frame.Columns is []) return;
        foreach (var column in frame.Columns)
        {
            var name = Guarded(column.Name, forSpreadsheets);
            csv.WriteField(name, CsvField.NeedsQuotes(name));
        }
        csv.NextRecord();
        for (var row = 0; row < frame.RowCount; row++)
        {
            foreach (var column in frame.Columns)
                if (column is Column<string> && column.Format(row) is { } text)
                    csv.WriteField(Guarded(text, forSpreadsheets), CsvField.NeedsQuotes(text) || CsvField.TypeOf(text) != ColumnType.String);
                else
                    csv.WriteField(CsvField.Format(column, row), false);
            csv.NextRecord();
        }
    }

    public static DataFrame Read(TextReader reader, string source, CsvOptions options)
    {
        if (options.Delimiter is '"' or '\n' or '\r') throw Errors.Delimiter(options.Delimiter);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = options.Delimiter.ToString(),
            IgnoreBlankLines = false,
        });
        var line = 1;
        try
        {
            if (!parser.Read() || parser.RawRecord.AsSpan().Trim("\r\n") is "") throw Errors.NoHeader(source);
            var names = parser.Record!;
            for (var i = 0; i < names.Length; i++)
                if (string.IsNullOrWhiteSpace(names[i])) throw Errors.BlankHeader(source, i);
                else if (Array.IndexOf(names, names[i]) < i) throw Errors.DuplicateHeader(source, names[i]);
            foreach (var (name, _) in options.Types)
                if (!names.Contains(name)) throw Errors.TypeOfNoColumn(source, name, names);

            var columns = Array.ConvertAll(names, _ => new List<CsvField>());
            for (line = parser.RawRow + 1; parser.Read(); line = parser.RawRow + 1)
            {
                if (names.Length > 1 && parser.Count == 1 && parser.RawRecord.AsSpan().Trim("\r\n") is "") continue;
                if (parser.Count != names.Length) throw Errors.Ragged(source, line, names.Length, parser.Count);
                var quoted = CsvField.Quoted(parser.RawRecord, options.Delimiter, names.Length);
                for (var i = 0; i < names.Length; i++) columns[i].Add(new(parser[i], quoted[i], line));
            }
            return new(names.Select((name, i) => CsvColumn.Read(name, columns[i], source, options)));
        }
        catch (BadDataException)
        {
            throw Errors.StrayQuote(source, line);
        }
    }

    /// <summary>Spreadsheets take text for a formula by its first character, full-width forms and white space before it included.</summary>
    private static string Guarded(string text, bool forSpreadsheets) =>
        forSpreadsheets && text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
}
