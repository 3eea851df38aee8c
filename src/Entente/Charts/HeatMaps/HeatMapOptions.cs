namespace Entente.Charts;

/// <summary>What <see cref="Chart.HeatMap"/> draws.</summary>
public sealed record HeatMapOptions : ChartOptions
{
    /// <summary>The column of names down the side, in the order of their first rows.</summary>
    public required string Row { get; init; }

    /// <summary>The column of names across the top, in the order of their first rows; where the two sets are the same, in the order of <see cref="Row"/>.</summary>
    public required string Column { get; init; }

    /// <summary>The column of numbers, whole or real. Cells without one are hatched, which is not zero; an absent diagonal of a square matrix is left plain.</summary>
    public required string Value { get; init; }

    /// <summary>The value at which colours turn, such as 0 where conflict is below and cooperation above; none by default, for colours from low to high.</summary>
    public double? Midpoint { get; init; }

    /// <summary>What the low end of the colours means, such as <c>conflict</c>; nothing by default.</summary>
    public string? LowName { get; init; }

    /// <summary>What the high end of the colours means, such as <c>cooperation</c>; <see cref="ChartOptions.Unit"/> by default.</summary>
    public string? HighName { get; init; }

    /// <summary>Whether values are printed in their cells where all of them fit; true by default.</summary>
    public bool ShowValues { get; init; } = true;
}
