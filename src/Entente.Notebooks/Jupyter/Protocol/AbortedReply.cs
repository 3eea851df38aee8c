namespace Entente.Notebooks.Jupyter;

/// <summary>Answers an <c>execute_request</c> that is given up, because a cell before it failed.</summary>
internal sealed record AbortedReply
{
    public string Status => "aborted";
}
