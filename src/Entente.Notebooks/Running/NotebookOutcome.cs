namespace Entente.Notebooks.Running;

/// <summary>What came of one notebook of a batch.</summary>
/// <param name="Prepared">The notebook as it was before the run.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Run">The run; <see langword="null"/> where nothing was run.</param>
/// <param name="Problem">What went wrong, in one sentence that names notebook, cell, line and cause; <see langword="null"/> where nothing did.</param>
public sealed record NotebookOutcome(PreparedNotebook Prepared, RunStatus Status, NotebookRun? Run, string? Problem)
{
    /// <summary>Where the notebook is, and what it is called.</summary>
    public NotebookSource Source => Prepared.Source;
}
