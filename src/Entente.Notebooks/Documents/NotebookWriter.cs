using System.Text.Json;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Documents;

/// <summary>Writes notebooks in format 4.5.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook) => JupyterJsonWriter.Write(new Dictionary<string, object?>
    {
        ["cells"] = notebook.Cells.Select(object? (cell) => Cell(cell)),
        ["metadata"] = notebook.Metadata,
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    });

    /// <summary>What a cell's outputs look like in a file: two runs are alike where these texts are.</summary>
    public static string Write(Output output, int? count) => JupyterJsonWriter.Write(Describe(output, count));

    private static Dictionary<string, object?> Cell(Cell cell)
    {
        var members = new Dictionary<string, object?>
        {
            ["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" },
            ["id"] = cell.Id,
            ["metadata"] = cell.Metadata,
            ["source"] = Lines(cell.Source),
        };
        if (cell.Attachments.ValueKind == JsonValueKind.Object) members["attachments"] = cell.Attachments;
        if (cell.Kind != CellKind.Code) return members;
        members["execution_count"] = cell.ExecutionCount;
        members["outputs"] = cell.Outputs.Select(object? (output) => Describe(output, cell.ExecutionCount)).ToList();
        return members;
    }

    private static Dictionary<string, object?> Describe(Output output, int? count)
    {
        switch (output)
        {
            case StreamOutput stream:
                return new() { ["output_type"] = "stream", ["name"] = stream.Name, ["text"] = Lines(stream.Text) };
            case ErrorOutput error:
                return new() { ["output_type"] = "error", ["ename"] = error.Name, ["evalue"] = error.Message, ["traceback"] = error.Traceback };
            case ValueOutput value:
                var members = new Dictionary<string, object?>
                {
                    ["output_type"] = value.IsResult ? "execute_result" : "display_data",
                    ["data"] = value.Data.Select(one => KeyValuePair.Create(one.Key, Representation(one.Key, one.Value))),
                    ["metadata"] = value.Metadata,
                };
                if (value.IsResult) members["execution_count"] = count;
                return members;
            default:
                throw new ArgumentException($"A {output.GetType().Name} has no form in a notebook.", nameof(output));
        }
    }

    private static object Representation(string mimeType, string text)
    {
        if (!MimeBundle.IsJson(mimeType)) return Lines(text);
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 256 });
        return document.RootElement.Clone();
    }

    /// <summary>Lines with their ends, cut where Python's <c>splitlines</c> cuts, so that Jupyter would write the same list.</summary>
    private static List<string> Lines(string text)
    {
        List<string> lines = [];
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\v' or '\f' or '\x1c' or '\x1d' or '\x1e' or '\x85' or '\u2028' or '\u2029')) continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            lines.Add(text[start..(i + 1)]);
            start = i + 1;
        }
        if (start < text.Length) lines.Add(text[start..]);
        return lines;
    }
}
