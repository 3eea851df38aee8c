namespace Entente.Notebooks.Sessions;

/// <summary>What a cell asks of whoever sits before it.</summary>
/// <param name="Prompt">What stands beside the box; empty for <c>Console.ReadLine()</c>.</param>
/// <param name="IsPassword">Whether the answer is hidden while it is typed.</param>
public sealed record Question(string Prompt, bool IsPassword = false);
