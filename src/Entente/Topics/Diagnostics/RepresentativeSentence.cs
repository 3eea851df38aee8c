using Entente.Corpora;

namespace Entente.Topics;

/// <summary>A sentence that stands for a topic.</summary>
/// <param name="Topic">Zero-based.</param>
/// <param name="Sentence">The sentence, with its document and place.</param>
/// <param name="Share">The topic's share in it, from 0 to 1.</param>
public sealed record RepresentativeSentence(int Topic, Sentence Sentence, double Share);
