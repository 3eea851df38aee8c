namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>is_complete_request</c>.</summary>
/// <param name="Status"><c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</param>
internal sealed record IsCompleteReply(string Status)
{
    /// <summary>What the next line should begin with; null unless incomplete.</summary>
    public string? Indent { get; init; }
}
