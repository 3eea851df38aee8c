namespace Entente.Notebooks.Jupyter;

/// <summary>A piece of what a cell wrote to the console.</summary>
internal sealed record StreamText(string Name, string Text);
