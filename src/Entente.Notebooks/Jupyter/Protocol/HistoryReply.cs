using System.Text.Json.Nodes;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>history_request</c>: each entry is session, line number and input, or input and output.</summary>
internal sealed record HistoryReply(IReadOnlyList<JsonArray> History)
{
    public string Status => "ok";
}
