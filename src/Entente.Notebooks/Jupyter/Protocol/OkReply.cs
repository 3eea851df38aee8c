namespace Entente.Notebooks.Jupyter;

/// <summary>Answers a request that has nothing else to say, such as <c>interrupt_request</c>.</summary>
internal sealed record OkReply
{
    public string Status => "ok";
}
