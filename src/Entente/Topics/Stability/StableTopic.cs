namespace Entente.Topics;

/// <summary>How well a topic was found again.</summary>
/// <param name="Topic">Zero-based.</param>
/// <param name="SeedSimilarity">With other seeds: the mean cosine similarity of its words' shares, from 0 to 1; <see langword="null"/> where there was no such fit.</param>
/// <param name="SeedOverlap">With other seeds: the mean share of its top terms among those of the topic found again.</param>
/// <param name="BootstrapSimilarity">In other draws of the documents: the mean similarity.</param>
/// <param name="BootstrapOverlap">In other draws of the documents: the mean overlap.</param>
public sealed record StableTopic(int Topic, double? SeedSimilarity, double? SeedOverlap, double? BootstrapSimilarity, double? BootstrapOverlap);
