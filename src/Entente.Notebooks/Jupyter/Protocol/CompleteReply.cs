using System.Text.Json;
using System.Text.Json.Serialization;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>complete_request</c>. Places are counted in Unicode code points.</summary>
internal sealed record CompleteReply(IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, CompletionMetadata Metadata)
{
    public string Status => "ok";
}

/// <summary>What front ends show beside the matches.</summary>
internal sealed record CompletionMetadata([property: JsonPropertyName("_jupyter_types_experimental")] IReadOnlyList<CompletionType> Types);

/// <summary>One match with its kind and what follows it.</summary>
internal sealed record CompletionType(int Start, int End, string Text, string Type, string? Signature);
