namespace Entente.Frames;

/// <summary>Turns the fields below a name into a column.</summary>
internal static class CsvColumn
{
    public static Column Read(string name, List<CsvField> fields, string source, CsvOptions options)
    {
        var stated = options.Types.TryGetValue(name, out var type);
        if (!stated) type = options.InferTypes ? Infer(fields, options) : ColumnType.String;

        bool IsMissing(CsvField field) => CsvColumn.IsMissing(field, type, options);
        T Known<T>(T? value, CsvField field) where T : struct => value ?? throw Errors.FieldType(source, field, name, type);

        return type switch
        {
            ColumnType.String => Column.Strings(name, fields.Select(field => IsMissing(field) ? null : field.Text)),
            ColumnType.Whole => Column.Wholes(name, fields.Select(field => IsMissing(field) ? (long?)null : Known(CsvField.Whole(field.Text), field))),
            ColumnType.Real => Column.Reals(name, fields.Select(field => IsMissing(field) ? (double?)null : Known(CsvField.Real(field.Text), field))),
            ColumnType.Boolean => Column.Booleans(name, fields.Select(field => IsMissing(field) ? (bool?)null : Known(CsvField.Boolean(field.Text), field))),
            _ => Column.Dates(name, fields.Select(field => IsMissing(field) ? (DateOnly?)null : Known(CsvField.Date(field.Text), field))),
        };
    }

    private static bool IsMissing(CsvField field, ColumnType type, CsvOptions options) => field.IsQuoted
        ? field.Text.Length == 0 && type != ColumnType.String && !options.QuotesMeanText
        : field.Text.Length == 0 || options.MissingMarks.Contains(field.Text);

    private static ColumnType Infer(List<CsvField> fields, CsvOptions options)
    {
        ColumnType? common = null;
        foreach (var field in fields)
        {
            // Whether "" is text is not known before the others are.
            if (IsMissing(field, ColumnType.Whole, options)) continue;
            var type = field.IsQuoted && options.QuotesMeanText ? ColumnType.String : CsvField.TypeOf(field.Text);
            common = (common, type) switch
            {
                (null, _) => type,
                (ColumnType.Whole, ColumnType.Real) or (ColumnType.Real, ColumnType.Whole) => ColumnType.Real,
                var (before, now) => before == now ? now : ColumnType.String,
            };
            if (common == ColumnType.String) break;
        }
        return common ?? ColumnType.String;
    }
}
