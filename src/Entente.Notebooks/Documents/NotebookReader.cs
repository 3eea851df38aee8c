using System.Text;
using System.Text.Json;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Documents;

/// <summary>Reads notebooks of format 4.0 to 4.5.</summary>
internal static class NotebookReader
{
    public static Notebook Read(byte[] bytes, string name)
    {
        var root = Parse(bytes, name);
        if (root.ValueKind != JsonValueKind.Object) throw Errors.NotANotebook(name, "'nbformat'");
        var format = root.Property("nbformat").Whole() ?? throw Errors.NotANotebook(name, "'nbformat'");
        if (format < 4) throw Errors.OldFormat(name, format);
        if (format > 4) throw Errors.NewFormat(name, format);
        if (root.Property("cells").ValueKind != JsonValueKind.Array) throw Errors.NotANotebook(name, "list of 'cells'");
        var metadata = root.Property("metadata");
        if (!IsCSharp(metadata)) throw Errors.NotCSharp(name, KernelOf(metadata));
        return new Notebook(CellIds.Complete(root.Property("cells").EnumerateArray().Select((cell, index) => ReadCell(cell, index, name))), metadata);
    }

    private static JsonElement Parse(byte[] bytes, string name)
    {
        ReadOnlyMemory<byte> text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(3) : bytes;
        if (!System.Text.Unicode.Utf8.IsValid(text.Span)) throw Errors.NotUtf8(name);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 256 });
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw Errors.NotJson(name, exception);
        }
    }

    private static string? KernelOf(JsonElement metadata) => metadata.Property("kernelspec").Property("display_name").Text()
        ?? metadata.Property("kernelspec").Property("name").Text() ?? metadata.Property("language_info").Property("name").Text();

    private static bool IsCSharp(JsonElement metadata)
    {
        var kernel = metadata.Property("kernelspec");
        string?[] named =
        [
            kernel.Property("language").Text(),
            kernel.Property("name").Text(),
            metadata.Property("language_info").Property("name").Text(),
        ];
        // The first that is there decides; polyglot notebooks name no one language, but a kernel `.net-csharp`.
        return named.OfType<string>().Where(word => word.Length > 0 && word != "polyglot-notebook").Take(1)
            .Any(word => word.ToLowerInvariant() is "c#" or "csharp" or ".net-csharp" or "entente")
            || kernel.Property("name").Text() is ".net-csharp";
    }

    private static Cell ReadCell(JsonElement cell, int index, string name)
    {
        var kind = cell.Property("cell_type").Text() switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw Errors.BadCell(name, index, other is null ? "it has no cell_type" : $"its cell_type is '{other}'"),
        };
        var source = cell.Property("source").Lines() ?? throw Errors.BadCell(name, index, "it has no source");
        return new Cell(kind, cell.Property("id").Text() ?? "", source.ReplaceLineEndings("\n"))
        {
            Metadata = cell.Property("metadata"),
            Attachments = cell.Property("attachments"),
            ExecutionCount = cell.Property("execution_count").Whole(),
            Outputs = [.. cell.Property("outputs").Items().Select(ReadOutput).OfType<Output>()],
        };
    }

    private static Output? ReadOutput(JsonElement output) => output.Property("output_type").Text() switch
    {
        "stream" => new StreamOutput(output.Property("name").Text() ?? "stdout", output.Property("text").Lines() ?? ""),
        "error" => new ErrorOutput(output.Property("ename").Text() ?? "", output.Property("evalue").Text() ?? "",
            [.. output.Property("traceback").Items().Select(line => line.Text() ?? "")]),
        ("display_data" or "execute_result") and var type => new ValueOutput(ReadBundle(output.Property("data")), type == "execute_result")
        {
            Metadata = output.Property("metadata"),
        },
        _ => null,
    };

    private static MimeBundle ReadBundle(JsonElement data) => new(data.Properties().Select(member => KeyValuePair.Create(member.Name,
        MimeBundle.IsJson(member.Name) ? member.Value.GetRawText() : member.Value.Lines() ?? member.Value.GetRawText())));
}
