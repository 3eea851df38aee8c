namespace Entente.Notebooks.Running;

/// <summary>What <see cref="NotebookBatch"/> runs, and how.</summary>
public sealed record BatchOptions
{
    /// <summary>Notebooks and folders of notebooks, relative to the current folder.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>
    /// Parameters by name, as text. A value that looks like a path (<c>.</c>, <c>..</c>, or with a slash of either kind) and exists, seen from the
    /// current folder, is given to each notebook relative to its own folder. None by default.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>The folder that will be written, and is passed over when looking for notebooks; none by default.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>How each notebook is run.</summary>
    public NotebookRunOptions Run { get; init; } = new();
}
