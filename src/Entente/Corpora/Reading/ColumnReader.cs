namespace Entente.Corpora;

/// <summary>Makes articles of records, by columns that are said or guessed from the first of them.</summary>
internal static class ColumnReader
{
    private const int SampleRows = 100;
    private const int SampleLength = 10_000_000;

    /// <param name="records">The records, read as they are asked for.</param>
    /// <param name="names">The names of all columns, if they are known beforehand.</param>
    /// <param name="file">The file's name in the report.</param>
    /// <param name="isTable">Whether a column called "source" is likely an outlet.</param>
    /// <param name="options">Which columns are said.</param>
    /// <param name="report">Is told once a column which it is, and every record that has no text.</param>
    public static IEnumerable<Article> Read(IEnumerable<Record> records, IReadOnlyList<string>? names, string file, bool isTable, ReadOptions options, Action<Finding> report)
    {
        using var rest = records.GetEnumerator();
        var (sample, length) = (new List<Record>(), 0L);
        while (sample.Count < SampleRows && length < SampleLength && rest.MoveNext())
        {
            sample.Add(rest.Current);
            length += rest.Current.Values.Sum(value => value.Value?.Length ?? 0);
        }
        if (sample.Count == 0) yield break;
        var columns = ColumnGuess.Of(sample, names ?? [.. sample.SelectMany(record => record.Values).Select(value => value.Key).Distinct(StringComparer.Ordinal)], file, isTable, options);
        foreach (var column in columns.Values) report(new(file, null, column.Field, column.Name, column.How, column.Doubt));
        var dates = columns.TryGetValue("date", out var date) ? new DateColumn(sample.Select(record => Value(record, date.Name)), options) : null;
        if (dates?.Doubt is not null) report(new(file, null, "date", null, dates.How, dates.Doubt));

        for (var place = 0; place < sample.Count || rest.MoveNext(); place++)
        {
            var record = place < sample.Count ? sample[place] : rest.Current;
            if (Value(record, columns["text"].Name) is { } text && !string.IsNullOrWhiteSpace(text)) yield return Build(record, text, columns, dates);
            else report(Finding.Problem(file, Errors.NoText(file, record.Number, columns["text"].Name)));
        }
        if (dates is { Unread: > 0 }) report(new(file, null, "date", null, dates.How, FormattableString.Invariant($"{dates.Unread} values are no date that is known, such as '{dates.Example}': those documents have none. Say ReadOptions.DateFormat")));
    }

    private static Article Build(Record record, string text, IReadOnlyDictionary<string, ColumnGuess> columns, DateColumn? dates)
    {
        var fields = columns.Values.Where(column => column.Field is not ("text" or "id"))
            .Select(column => new Article.Field(column.Field, column.Field == "date" ? dates!.Iso(Value(record, column.Name)) : Value(record, column.Name), column.How));
        var others = record.Values.Where(value => columns.Values.All(column => column.Name != value.Key)).Select(value => new Article.Field(value.Key, value.Value, "column"));
        return new()
        {
            Text = text,
            Id = columns.TryGetValue("id", out var id) ? Value(record, id.Name) : null,
            Number = record.Number,
            Fields = [.. fields, .. others],
            IsReported = false,
        };
    }

    private static string? Value(Record record, string name) => record.Values.FirstOrDefault(value => value.Key == name).Value;
}
