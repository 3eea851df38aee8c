using System.Text.Json;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Cli;

/// <summary>A line of the file of pairs: its question, or what is wrong with it.</summary>
internal static class PairLine
{
    /// <exception cref="FormatException">The line is no question; the message says why.</exception>
    public static RelationPair Parse(string line)
    {
        using var json = Json(line);
        return Pair(json.RootElement);
    }

    /// <summary>A hand-coded line: a question, and the name of its category as <c>root</c>.</summary>
    /// <exception cref="FormatException">The line is no coded question; the message says why.</exception>
    public static CodedPair ParseCoded(string line)
    {
        using var json = Json(line);
        return new(Pair(json.RootElement), String(json.RootElement, "root") ?? throw new FormatException("no 'root', the category that it was coded as"));
    }

    private static RelationPair Pair(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException($"not an object such as {{\"id\": …, \"text\": …}}");
        var text = String(root, "text") ?? throw new FormatException("no 'text'");
        var id = root.TryGetProperty("id", out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : throw new FormatException("no 'id'");
        return new(id, text, Span(root, "source", text), Span(root, "target", text));
    }

    private static JsonDocument Json(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"not JSON: {problem.Message}", problem);
        }
    }

    /// <summary>The place that the offset names, if the words of the span stand there; else the first place where they do.</summary>
    private static TextSpan? Span(JsonElement root, string role, string text)
    {
        var words = String(root, role + "_span");
        if (root.TryGetProperty(role + "_offset", out var offset) && offset.ValueKind != JsonValueKind.Null)
        {
            if (offset.ValueKind != JsonValueKind.Array || offset.GetArrayLength() != 2 || !offset[0].TryGetInt32(out var first) || !offset[1].TryGetInt32(out var last) || first < 0 || last < first)
                throw new FormatException($"'{role}_offset' is not [start, end] in characters");
            var span = new TextSpan(Unit(text, first), Unit(text, last));
            if (span.Length > 0 && (words is null || span.In(text) == words)) return span;
        }
        return WordPlace.Find(text, words);
    }

    /// <summary>Offsets count characters, strings UTF-16 units: a character beyond the basic plane is two of these.</summary>
    private static int Unit(string text, int character)
    {
        var unit = 0;
        for (; character > 0 && unit < text.Length; character--) unit += char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length ? 2 : 1;
        return unit;
    }

    private static string? String(JsonElement root, string name) => !root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"'{name}' is not a string");
}
