namespace Entente.Actors;

/// <summary>Which capitalised phrases <see cref="CorpusUnknownNames.FindUnknownNames"/> lists.</summary>
public sealed record UnknownNameOptions
{
    /// <summary>How often a phrase stands in the corpus at least; 1 or more, 3 by default.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>In how many documents at least; 1 or more, 1 by default.</summary>
    public int MinimumDocuments { get; init; } = 1;

    /// <summary>How many phrases at most; 1 or more, 500 by default.</summary>
    public int Maximum { get; init; } = 500;

    /// <summary>How many sentences are kept as examples of each; 0 or more, 3 by default.</summary>
    public int Examples { get; init; } = 3;

    internal static UnknownNameOptions Checked(UnknownNameOptions? options)
    {
        var known = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThan(known.MinimumCount, 1, nameof(MinimumCount));
        ArgumentOutOfRangeException.ThrowIfLessThan(known.MinimumDocuments, 1, nameof(MinimumDocuments));
        ArgumentOutOfRangeException.ThrowIfLessThan(known.Maximum, 1, nameof(Maximum));
        ArgumentOutOfRangeException.ThrowIfNegative(known.Examples, nameof(Examples));
        return known;
    }
}
