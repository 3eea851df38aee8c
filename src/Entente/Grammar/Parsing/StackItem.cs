namespace Entente.Grammar;

/// <summary>A word on the stack with the dependents it has so far. Items are never changed, so that the hypotheses of a beam share them.</summary>
/// <param name="Word">The word.</param>
/// <param name="Below">The item below; -1 for none. Where the word has a head, that is the head.</param>
/// <param name="Label">Its label under its head; -1 while it has none.</param>
/// <param name="Left">Its dependents to the left.</param>
/// <param name="Right">Its dependents to the right.</param>
internal readonly record struct StackItem(int Word, int Below, int Label, Dependents Left, Dependents Right);
