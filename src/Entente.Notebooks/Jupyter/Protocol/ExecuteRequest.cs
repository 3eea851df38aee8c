namespace Entente.Notebooks.Jupyter;

/// <summary>Asks to run a cell.</summary>
/// <param name="Code">Its text.</param>
internal sealed record ExecuteRequest(string Code)
{
    /// <summary>Whether nothing is to be shown and nothing kept.</summary>
    public bool Silent { get; init; }

    /// <summary>Whether the cell is counted and kept in the history.</summary>
    public bool StoreHistory { get; init; } = true;

    /// <summary>Expressions to evaluate after it, by name.</summary>
    public IReadOnlyDictionary<string, string> UserExpressions { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether somebody is there to answer the cell's questions.</summary>
    public bool AllowStdin { get; init; }

    /// <summary>Whether cells that wait are given up when this one fails.</summary>
    public bool StopOnError { get; init; } = true;
}
