namespace Entente.Notebooks.Sessions;

/// <summary>Something that could stand where the cursor is.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Kind">What it is: <c>method</c>, <c>property</c>, <c>class</c>, <c>keyword</c>, … as front ends name it.</param>
/// <param name="Signature">How it is declared; <see langword="null"/> for keywords.</param>
public sealed record CompletionItem(string Text, string Kind, string? Signature = null);
