namespace Entente.Relations;

/// <summary>A sentence and two actors whose relation somebody has coded by hand.</summary>
/// <param name="Pair">The sentence and the two.</param>
/// <param name="Category">The name of the category it was given.</param>
public sealed record CodedPair(RelationPair Pair, string Category);
