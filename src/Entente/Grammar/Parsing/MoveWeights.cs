namespace Entente.Grammar;

/// <summary>What a feature adds to the scores of the four moves.</summary>
internal readonly record struct MoveWeights(short Shift, short Left, short Right, short Reduce);
