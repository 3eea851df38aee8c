namespace Entente.Notebooks.Jupyter;

/// <summary>Answers any request that failed.</summary>
internal sealed record ErrorReply(string Ename, string Evalue, IReadOnlyList<string> Traceback)
{
    public string Status => "error";

    /// <summary>The number of the cell that failed; null where it is another request that did.</summary>
    public int? ExecutionCount { get; init; }
}
