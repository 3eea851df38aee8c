using Entente.Corpora;

namespace Entente.Relations;

/// <summary>A sentence that was not coded.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="WordCount">How many words it has.</param>
public sealed record SkippedSentence(Sentence Sentence, int WordCount);
