namespace Entente.Topics;

/// <summary>What some documents hold of one part of the vocabulary: their entries, document by document.</summary>
/// <param name="Documents">The documents that hold anything of it, by their place in the block, which has at most 65,536.</param>
/// <param name="Ends">Where the entries of each end.</param>
/// <param name="Terms">The row of each entry's term.</param>
/// <param name="Counts">How often it stands in the document.</param>
internal sealed record Cell(ushort[] Documents, int[] Ends, int[] Terms, float[] Counts);
