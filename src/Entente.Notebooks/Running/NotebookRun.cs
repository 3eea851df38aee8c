using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Running;

/// <summary>A notebook that was run.</summary>
/// <param name="Notebook">The notebook with its outputs; their live values are on <see cref="Sessions.ValueOutput.Value"/>.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Failure">Where and why it failed; <see langword="null"/> where it did not.</param>
/// <param name="CellsRun">How many code cells were begun.</param>
public sealed record NotebookRun(Notebook Notebook, RunStatus Status, RunFailure? Failure, int CellsRun);
