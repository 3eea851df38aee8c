namespace Entente.Notebooks.Jupyter;

/// <summary>Asks front ends to take away what a cell has shown so far.</summary>
/// <param name="Wait">Whether to keep it until the next output comes, so that nothing flickers.</param>
internal sealed record ClearOutput(bool Wait);
