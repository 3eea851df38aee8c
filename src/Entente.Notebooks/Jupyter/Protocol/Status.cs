namespace Entente.Notebooks.Jupyter;

/// <summary>What the kernel is doing: <c>starting</c>, <c>busy</c>, <c>idle</c>.</summary>
internal sealed record Status(string ExecutionState);
