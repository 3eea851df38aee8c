namespace Entente.Notebooks.Running;

/// <summary>How far a batch is.</summary>
/// <param name="Source">The notebook at hand.</param>
/// <param name="Number">Its number in the batch, counted from 1.</param>
/// <param name="Count">How many notebooks there are.</param>
public sealed record BatchProgress(NotebookSource Source, int Number, int Count)
{
    /// <summary>The cell that is about to run; <see langword="null"/> at a notebook's end.</summary>
    public CellProgress? Cell { get; init; }

    /// <summary>What came of the notebook; <see langword="null"/> before its end.</summary>
    public NotebookOutcome? Outcome { get; init; }
}
