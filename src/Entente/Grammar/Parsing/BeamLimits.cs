namespace Entente.Grammar;

/// <summary>How many hypotheses a search keeps.</summary>
/// <param name="Width">At most so many.</param>
/// <param name="Margin">Only those whose score is at most so far below the best. Most moves are beyond doubt, so that a search with a margin keeps one hypothesis most of the time.</param>
internal readonly record struct BeamLimits(int Width, int Margin);
