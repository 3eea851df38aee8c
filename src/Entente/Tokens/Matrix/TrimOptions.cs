namespace Entente.Tokens;

/// <summary>Which terms <see cref="MatrixVerbs.Trim"/> keeps: those that meet all of these.</summary>
public sealed record TrimOptions
{
    /// <summary>The least sum over all documents; no limit by default.</summary>
    public double MinimumCount { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest sum over all documents; no limit by default.</summary>
    public double MaximumCount { get; init; } = double.PositiveInfinity;

    /// <summary>In how many documents at least; 0 by default.</summary>
    public int MinimumDocuments { get; init; }

    /// <summary>In how many documents at most; no limit by default.</summary>
    public int MaximumDocuments { get; init; } = int.MaxValue;

    /// <summary>In which share of the documents at least, from 0 to 1; 0 by default.</summary>
    public double MinimumDocumentShare { get; init; }

    /// <summary>In which share of the documents at most, from 0 to 1; 1 by default.</summary>
    public double MaximumDocumentShare { get; init; } = 1;

    /// <summary>How many terms at most: of those that meet all else the ones with the greatest sums, ties by the terms' ordinal order; no limit by default.</summary>
    public int? MaximumTerms { get; init; }

    internal void Check()
    {
        if (double.IsNaN(MinimumCount) || double.IsNaN(MaximumCount)) throw Errors.NotANumber(nameof(TrimOptions));
        ArgumentOutOfRangeException.ThrowIfNegative(MinimumDocuments);
        ArgumentOutOfRangeException.ThrowIfNegative(MaximumDocuments);
        foreach (var share in new[] { MinimumDocumentShare, MaximumDocumentShare })
            if (share is not (>= 0 and <= 1)) throw Errors.NoShare(share);
        if (MaximumTerms is { } most) ArgumentOutOfRangeException.ThrowIfNegative(most, nameof(MaximumTerms));
    }
}
