namespace Entente.Corpora;

/// <summary>How <see cref="Corpus.Read"/> reads.</summary>
public sealed record ReadOptions
{
    /// <summary>The largest file that is read, in bytes; 100,000,000 by default. A larger one is no single article.</summary>
    public long MaximumBytes { get; init; } = 100_000_000;

    /// <summary>The longest line that is read, in UTF-16 units; 1,000,000 by default. A longer one is no prose.</summary>
    public int MaximumLineLength { get; init; } = 1_000_000;

    internal ReadOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaximumLineLength);
        return this;
    }
}
