namespace Entente.Grammar;

/// <summary>Scores the four moves: with the weights in training, or with those that were learned.</summary>
internal interface IMoveScorer
{
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}
