namespace Entente.Notebooks.Jupyter;

/// <summary>Tells every front end which cell runs.</summary>
internal sealed record ExecuteInput(string Code, int ExecutionCount);
