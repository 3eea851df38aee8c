using System.Numerics;

namespace Entente.Corpora;

/// <summary>Signatures by which the Jaccard similarity of sets is estimated: for each of many hash functions the least value over the set.</summary>
/// <remarks>
/// The functions are x → a·x + b modulo 2³² with odd a, over shingle hashes whose bits are already spread. The share of places in which two signatures agree
/// estimates the similarity J with a standard error of √(J(1 − J) / k). Broder, On the resemblance and containment of documents, 1997,
/// https://doi.org/10.1109/SEQUEN.1997.666900; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3.
/// </remarks>
internal sealed class MinHash
{
    private readonly uint[] factors;
    private readonly uint[] offsets;

    public MinHash(int hashes, ulong seed)
    {
        var random = new SplitMix(seed);
        // Rows of whole vectors: what is beyond the last hash is computed and thrown away.
        var width = (hashes + Vector<uint>.Count - 1) / Vector<uint>.Count * Vector<uint>.Count;
        (factors, offsets, Length) = (new uint[width], new uint[width], hashes);
        for (var hash = 0; hash < hashes; hash++) (factors[hash], offsets[hash]) = ((uint)random.Next() | 1, (uint)random.Next());
    }

    /// <summary>How many hash functions there are.</summary>
    public int Length { get; }

    /// <summary>The signature of a set; of the empty set all places are at their highest.</summary>
    public uint[] Signature(ReadOnlySpan<ulong> set)
    {
        var signature = new uint[factors.Length];
        Array.Fill(signature, uint.MaxValue);
        for (var at = 0; at < signature.Length; at += Vector<uint>.Count)
        {
            var (factor, offset, least) = (new Vector<uint>(factors, at), new Vector<uint>(offsets, at), new Vector<uint>(uint.MaxValue));
            foreach (var item in set) least = Vector.Min(least, factor * new Vector<uint>((uint)item) + offset);
            least.CopyTo(signature, at);
        }
        return signature[..Length];
    }

    /// <summary>One of the functions, as the definition has it.</summary>
    public uint Hash(int function, ulong item) => factors[function] * (uint)item + offsets[function];

    /// <summary>The estimate: the share of places that agree.</summary>
    public static double Similarity(uint[] left, uint[] right) => left.Zip(right).Count(pair => pair.First == pair.Second) / (double)left.Length;
}
