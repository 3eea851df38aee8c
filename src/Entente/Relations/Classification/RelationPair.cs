using Entente.Corpora;

namespace Entente.Relations;

/// <summary>A sentence and the two actors in it whose relation is asked for.</summary>
/// <param name="Id">What the question is called.</param>
/// <param name="Text">The sentence, or a few.</param>
/// <param name="Source">Where it names who acts; <see langword="null"/> where this is not known.</param>
/// <param name="Target">Where it names towards whom; <see langword="null"/> where this is not known.</param>
public sealed record RelationPair(string Id, string Text, TextSpan? Source = null, TextSpan? Target = null);
