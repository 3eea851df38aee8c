using System.Text.Json;

namespace Entente.Corpora;

/// <summary>One JSON object a line, one document each, read as they stream by; a line that is broken is reported and the others are read.</summary>
internal static class JsonLinesFormat
{
    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        var (reader, encoding) = TextDecoder.Reader(file, options);
        using (reader)
        {
            report(new(file.Name, null, encoding.Name, encoding.Value, encoding.How, encoding.Doubt));
            foreach (var article in ColumnReader.Read(Records(reader, file.Name, options, report), null, file.Name, isTable: false, options, report)) yield return article;
        }
    }

    private static IEnumerable<Record> Records(TextReader reader, string file, ReadOptions options, Action<Finding> report)
    {
        foreach (var (index, (text, length)) in new BoundedLines(reader, options.MaximumFieldLength).Index())
        {
            var place = FormattableString.Invariant($"line {index + 1}");
            if (text is null) report(Finding.Problem(file, Errors.RecordTooLong(file, place, length, options.MaximumFieldLength)));
            else if (!string.IsNullOrWhiteSpace(text) && Parse(text, index + 1, place, file, options, report) is { } record) yield return record;
        }
    }

    private static Record? Parse(string text, int number, string place, string file, ReadOptions options, Action<Finding> report)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return JsonRecord.Of(json.RootElement, number, place, file, options, report);
        }
        catch (JsonException cause)
        {
            report(Finding.Problem(file, Errors.BrokenRecord(file, place, cause)));
            return null;
        }
    }
}
