using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Running;

/// <summary>A notebook that is ready to run: read, and its parameters in place.</summary>
/// <param name="Source">Where it is.</param>
/// <param name="Sha256">The hash of its file; empty where that cannot be read.</param>
/// <param name="Notebook">The notebook with its parameters injected; <see langword="null"/> where it cannot be read.</param>
public sealed record PreparedNotebook(NotebookSource Source, string Sha256, Notebook? Notebook)
{
    /// <summary>Why it cannot be read, and what to do; <see langword="null"/> where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Its parameters, in the order in which it declares them.</summary>
    public IReadOnlyList<ParameterValue> Parameters { get; init; } = [];

    /// <summary>The files and folders that its parameters point to.</summary>
    public IReadOnlyList<RunInput> Inputs { get; init; } = [];
}
