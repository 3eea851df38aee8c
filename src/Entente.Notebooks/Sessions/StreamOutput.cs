namespace Entente.Notebooks.Sessions;

/// <summary>Text that a cell wrote to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, with <c>\n</c> line ends.</param>
public sealed record StreamOutput(string Name, string Text) : Output;
