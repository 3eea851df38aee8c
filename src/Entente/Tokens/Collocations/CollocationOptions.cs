namespace Entente.Tokens;

/// <summary>Which runs of words <see cref="TokenCollocations.Collocations"/> tests.</summary>
public sealed record CollocationOptions
{
    /// <summary>The lengths of the runs, from 2 to 5 words; 2 alone by default.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = [2];

    /// <summary>How often a run stands in all documents together, at least; 2 by default.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>What is added to each cell of a run's table; 0.5 by default, above 0.</summary>
    public double Smoothing { get; init; } = 0.5;

    internal CollocationOptions Checked()
    {
        if (Lengths.Count == 0 || Lengths.Any(length => length is < 2 or > 5) || Lengths.Distinct().Count() != Lengths.Count) throw Errors.Lengths(Lengths);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumCount, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Smoothing);
        return this;
    }
}
