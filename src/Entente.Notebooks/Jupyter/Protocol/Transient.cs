namespace Entente.Notebooks.Jupyter;

/// <summary>What is said of a display and not kept in the notebook.</summary>
/// <param name="DisplayId">Names it for updates.</param>
internal sealed record Transient(string DisplayId);
