namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>comm_info_request</c>: there are none.</summary>
internal sealed record CommInfoReply
{
    public string Status => "ok";

    public IReadOnlyDictionary<string, string> Comms { get; } = new Dictionary<string, string>();
}
