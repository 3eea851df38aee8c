using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>Scores the four moves: with the weights in training, or with those that were learned.</summary>
internal interface IMoveScorer
{
    /// <summary>The sums of the features' weights, one for each move.</summary>
    /// <param name="features">The features; they are used up.</param>
    Vector128<int> Score(Span<uint> features);
}
