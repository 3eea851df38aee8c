namespace Entente.Charts;

/// <summary>What <see cref="Chart.Slopes"/> draws.</summary>
public sealed record SlopeOptions : ChartOptions
{
    /// <summary>The column of names, one line each.</summary>
    public required string Category { get; init; }

    /// <summary>The column of the numbers on the left, whole or real.</summary>
    public required string From { get; init; }

    /// <summary>The column of the numbers on the right, whole or real.</summary>
    public required string To { get; init; }

    /// <summary>What stands above the left side, such as a year; the name of its column by default.</summary>
    public string? FromName { get; init; }

    /// <summary>What stands above the right side; the name of its column by default.</summary>
    public string? ToName { get; init; }

    /// <summary>Height of the plot in millimetres, from 30 to 1000; in proportion to the width, and as high as its names need, by default.</summary>
    public double? HeightMillimetres { get; init; }
}
