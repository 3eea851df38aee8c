using System.Text.Json;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>execute_request</c> when the cell ran to its end.</summary>
internal sealed record ExecuteReply(int ExecutionCount, IReadOnlyDictionary<string, ExpressionValue> UserExpressions)
{
    public string Status => "ok";

    public IReadOnlyList<JsonElement> Payload => [];
}
