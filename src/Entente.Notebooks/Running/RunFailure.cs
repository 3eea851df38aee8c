using System.Globalization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Running;

/// <summary>Where and why the run of a notebook failed.</summary>
/// <param name="Cell">The cell's number, as shown beside it in the executed notebook, counted from 1.</param>
/// <param name="Error">The error that the cell shows.</param>
public sealed record RunFailure(int Cell, ErrorOutput Error)
{
    /// <summary>Cell, line and cause in one sentence: <c>cell 3, line 2: KeyNotFoundException: …</c></summary>
    public override string ToString() => Error.Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"cell {Cell}, line {line}: {Error.Name}: {Error.Message}")
        : string.Create(CultureInfo.InvariantCulture, $"cell {Cell}: {Error.Name}: {Error.Message}");
}
