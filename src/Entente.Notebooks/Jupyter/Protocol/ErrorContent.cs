namespace Entente.Notebooks.Jupyter;

/// <summary>The error that ended a cell.</summary>
internal sealed record ErrorContent(string Ename, string Evalue, IReadOnlyList<string> Traceback);
