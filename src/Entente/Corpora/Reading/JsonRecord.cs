using System.Text.Json;

namespace Entente.Corpora;

/// <summary>A JSON object as a record: strings as they are, numbers and truth values as they are written, lists joined by semicolons, objects as JSON.</summary>
internal static class JsonRecord
{
    /// <returns>The record, or <see langword="null"/> where it is none, which is then reported.</returns>
    public static Record? Of(JsonElement item, int number, string place, string file, ReadOptions options, Action<Finding> report)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            report(Finding.Problem(file, Errors.NoObject(file, place, item.ValueKind.ToString())));
            return null;
        }
        try
        {
            var values = item.EnumerateObject().SelectMany(Values).ToList();
            if (values.Max(value => value.Value?.Length) is { } longest && longest > options.MaximumFieldLength)
            {
                report(Finding.Problem(file, Errors.RecordTooLong(file, place, longest, options.MaximumFieldLength)));
                return null;
            }
            return new(number, values);
        }
        catch (InvalidOperationException cause)
        {
            // Half of a surrogate pair, written as an escape.
            report(Finding.Problem(file, Errors.BrokenRecord(file, place, cause)));
            return null;
        }
    }

    /// <summary>An object with a name, such as <c>"source": {"id": "bbc", "name": "BBC"}</c>, gives that name too, as <c>source.name</c>.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Values(JsonProperty property)
    {
        yield return KeyValuePair.Create(property.Name, Value(property.Value));
        if (property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
            yield return KeyValuePair.Create(property.Name + ".name", name.GetString());
    }

    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)) => string.Join("; ", value.EnumerateArray().Select(Value)),
        _ => value.GetRawText(),
    };
}
