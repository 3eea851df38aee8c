namespace Entente.Notebooks.Jupyter;

/// <summary>Declines a <c>comm_open</c>: the kernel has nobody who speaks with widgets.</summary>
internal sealed record CommClose(string CommId)
{
    public IReadOnlyDictionary<string, string> Data { get; } = new Dictionary<string, string>();
}
