namespace Entente.Corpora;

/// <summary>A document that has duplicates.</summary>
/// <param name="Cluster">The number of its group, from 1.</param>
/// <param name="Document">The document.</param>
/// <param name="IsKept">Whether it is the one of its group that stays.</param>
/// <param name="Jaccard">The similarity of its shingles with those of the one that stays: from 0 to 1.</param>
public sealed record Duplicate(int Cluster, Document Document, bool IsKept, double Jaccard);
