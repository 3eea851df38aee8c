namespace Entente.Corpora;

/// <summary>A table with a line of names and one document a row, read as it streams by.</summary>
internal static class TableFormat
{
    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        var (reader, encoding) = TextDecoder.Reader(file, options);
        using (reader)
        {
            report(new(file.Name, null, encoding.Name, encoding.Value, encoding.How, encoding.Doubt));
            using var rows = new DelimitedReader(reader, options.Delimiter ?? (file.Kind == ".tsv" ? '\t' : null), options.MaximumFieldLength).Rows().GetEnumerator();
            if (!rows.MoveNext()) throw Errors.Empty(file.Name);
            var names = rows.Current.Fields.Select((name, place) => name.Trim() is { Length: > 0 } said ? said : FormattableString.Invariant($"column {place + 1}")).ToList();
            var sound = new SoundRows(file.Name, names.Count, options, report);
            var records = sound.Of(rows).Select(row => new Record(row.Number, names.Zip(row.Row.Fields, (name, value) => new KeyValuePair<string, string?>(name, value.Length == 0 ? null : value)).ToList()));
            foreach (var article in ColumnReader.Read(records, names, file.Name, isTable: true, options, report)) yield return article;
        }
    }

    /// <summary>The rows that have as many fields as there are names; the others are reported.</summary>
    private sealed class SoundRows(string file, int width, ReadOptions options, Action<Finding> report)
    {
        public IEnumerable<(int Number, DelimitedReader.Row Row)> Of(IEnumerator<DelimitedReader.Row> rows)
        {
            for (var number = 1; rows.MoveNext(); number++)
            {
                var row = rows.Current;
                if (row.TooLong is { } length) report(Finding.Problem(file, Errors.FieldTooLong(file, row.Line, length, options.MaximumFieldLength)));
                else if (row.IsOpen) report(Finding.Problem(file, Errors.OpenQuote(file, row.Line)));
                else if (row.Fields.Count < width || row.Fields.Skip(width).Any(field => field.Length > 0)) report(Finding.Problem(file, Errors.Ragged(file, row.Line, width, row.Fields.Count)));
                else yield return (number, row);
            }
        }
    }
}
