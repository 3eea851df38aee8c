namespace Entente.Charts;

/// <summary>What <see cref="Chart.Areas"/> draws.</summary>
public sealed record AreaOptions : GroupedOptions
{
    /// <summary>The column along the horizontal axis: dates, or whole or real numbers.</summary>
    public required string X { get; init; }

    /// <summary>The column of numbers of 0 or more, whole or real. Where a series has none at a place that others have, nothing is added, and the caption counts it.</summary>
    public required string Y { get; init; }

    /// <summary>The column of series, one layer each, the first at the bottom; none by default.</summary>
    public string? Group { get; init; }

    /// <summary>Whether layers are shares of their sum at each place, from 0 to 1; false by default.</summary>
    public bool Shares { get; init; }

    /// <summary>Whether areas run on over years of which there is no row; false by default, so that nothing is drawn where nothing is known. Years that are all equally far apart have no gaps, nor have other numbers and days.</summary>
    public bool ConnectGaps { get; init; }

    /// <summary>Words at places of the plot; none by default.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];

    /// <summary>Height of the plot in millimetres, from 30 to 1000; in proportion to the width by default.</summary>
    public double? HeightMillimetres { get; init; }
}
