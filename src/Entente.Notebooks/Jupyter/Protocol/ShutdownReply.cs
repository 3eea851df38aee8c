namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>shutdown_request</c>, and is broadcast, before the process ends.</summary>
internal sealed record ShutdownReply(bool Restart)
{
    public string Status => "ok";
}
