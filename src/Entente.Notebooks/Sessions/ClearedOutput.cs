namespace Entente.Notebooks.Sessions;

/// <summary>Tells whoever follows a cell that it has taken away what it had put out so far. Never among the outputs that are kept.</summary>
/// <param name="Waits">Whether it goes only when the next output comes, so that nothing flickers.</param>
public sealed record ClearedOutput(bool Waits) : Output;
