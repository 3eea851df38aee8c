using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Running;

/// <summary>How a notebook is run.</summary>
public sealed record NotebookRunOptions
{
    /// <summary>How long one cell may take; <see langword="null"/> (the default) for as long as it likes.</summary>
    public TimeSpan? CellTimeout { get; init; }

    /// <summary>How much of a cell's output is kept.</summary>
    public OutputLimits Limits { get; init; } = new();
}
