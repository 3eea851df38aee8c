namespace Entente.Grammar;

/// <summary>How far one reading of the sentence has come.</summary>
/// <param name="Top">The item on top of the stack; -1 for an empty stack.</param>
/// <param name="Next">The next word; the number of words for the artificial root.</param>
/// <param name="NextLeft">The dependents of the next word, which all stand to its left.</param>
/// <param name="Score">The sum of the moves' scores.</param>
/// <param name="Previous">The hypothesis it came from; -1 for the beginning.</param>
/// <param name="Move">The move that led here.</param>
/// <param name="Label">The label of the arc that the move made; -1 for none.</param>
internal readonly record struct Hypothesis(int Top, int Next, Dependents NextLeft, long Score, int Previous, sbyte Move, sbyte Label);
