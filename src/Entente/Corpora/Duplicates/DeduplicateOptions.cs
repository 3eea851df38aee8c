namespace Entente.Corpora;

/// <summary>How alike duplicates are, and which one stays.</summary>
/// <remarks>
/// Two documents of Jaccard similarity s meet in at least one band, and are then compared exactly, with probability 1 − (1 − s^r)^b, where b is <see cref="Bands"/> and
/// r is <see cref="Hashes"/> / b: with the defaults 0.988 for s = 0.6, 0.9999 for 0.7 and 0.03 for 0.18.
/// </remarks>
public sealed record DeduplicateOptions
{
    /// <summary>How many words in a row make a shingle; 5 by default.</summary>
    public int ShingleLength { get; init; } = 5;

    /// <summary>The Jaccard similarity of two documents' shingles from which on they are near-duplicates; above 0 and up to 1, 0.6 by default.</summary>
    public double MinimumSimilarity { get; init; } = 0.6;

    /// <summary>The length of a document's MinHash signature; a multiple of <see cref="Bands"/>, 128 by default.</summary>
    public int Hashes { get; init; } = 128;

    /// <summary>In how many bands the signature is cut; 32 by default.</summary>
    public int Bands { get; init; } = 32;

    /// <summary>Which document of a group stays; the earliest by default.</summary>
    public DuplicatePolicy Policy { get; init; }

    /// <summary>The seed of the hash functions; 1 by default.</summary>
    public ulong Seed { get; init; } = 1;

    internal DeduplicateOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ShingleLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Bands);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Hashes);
        if (Hashes % Bands != 0) throw Errors.UnevenBands(Hashes, Bands);
        if (MinimumSimilarity is not (> 0 and <= 1)) throw Errors.Similarity(MinimumSimilarity);
        if (!Enum.IsDefined(Policy)) throw Errors.Policy(Policy);
        return this;
    }
}
