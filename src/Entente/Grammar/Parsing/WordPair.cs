namespace Entente.Grammar;

/// <summary>The words on both sides of the seam between stack and text, and the labels that arcs between them would have.</summary>
/// <param name="Head">The head of the first word; -1 while it has none.</param>
/// <param name="First">The word on top of the stack; -1 for an empty stack.</param>
/// <param name="Next">The next word; the number of words for the artificial root.</param>
/// <param name="Label">The label of the first word under its head; -1 while it has none.</param>
/// <param name="LeftLabel">The label if the first word depended on the next; -1 where that cannot be.</param>
/// <param name="RightLabel">The label if the next word depended on the first; -1 where that cannot be.</param>
internal readonly record struct WordPair(int Head, int First, int Next, sbyte Label, sbyte LeftLabel, sbyte RightLabel);
