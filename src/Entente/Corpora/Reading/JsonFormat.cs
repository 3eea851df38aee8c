using System.Text.Json;

namespace Entente.Corpora;

/// <summary>JSON: a list of objects, one document each, alone or under one key of an object; or one object that is a document.</summary>
internal static class JsonFormat
{
    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        var (text, encoding) = TextDecoder.Text(file, options);
        report(new(file.Name, null, encoding.Name, encoding.Value, encoding.How, encoding.Doubt));
        using var json = JsonDocument.Parse(text, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var objects = Objects(json.RootElement, file.Name);
        var records = Sound(objects, file.Name, options, report).ToList();
        var articles = ColumnReader.Read(records, [.. records.SelectMany(record => record.Values).Select(value => value.Key).Distinct(StringComparer.Ordinal)], file.Name, isTable: false, options, report);
        return [.. json.RootElement.ValueKind == JsonValueKind.Object && objects.Count == 1 ? articles.Select(article => article with { Number = null }) : articles];
    }

    private static List<JsonElement> Objects(JsonElement root, string file)
    {
        if (root.ValueKind == JsonValueKind.Array) return [.. root.EnumerateArray()];
        if (root.ValueKind != JsonValueKind.Object) throw Errors.NoObjects(file, root.ValueKind.ToString());
        var lists = root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object)).ToList();
        return lists is [var only] ? [.. only.Value.EnumerateArray()] : [root];
    }

    private static IEnumerable<Record> Sound(List<JsonElement> objects, string file, ReadOptions options, Action<Finding> report)
    {
        foreach (var (index, item) in objects.Index())
        {
            var place = FormattableString.Invariant($"item {index + 1}");
            if (JsonRecord.Of(item, index + 1, place, file, options, report) is { } record) yield return record;
        }
    }
}
