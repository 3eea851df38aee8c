namespace Entente.Charts;

/// <summary>What <see cref="Chart.Lines"/> draws.</summary>
public sealed record LineOptions : GroupedOptions
{
    /// <summary>The column along the horizontal axis: whole or real numbers, or dates. Rows are joined in its order.</summary>
    public required string X { get; init; }

    /// <summary>The column of numbers, whole or real. A missing one breaks the line; it is not zero.</summary>
    public required string Y { get; init; }

    /// <summary>The column of series, one line each; none by default.</summary>
    public string? Group { get; init; }

    /// <summary>The column of the lower edge of a band; none by default. Set with <see cref="High"/>.</summary>
    public string? Low { get; init; }

    /// <summary>The column of the upper edge of a band; none by default. Set with <see cref="Low"/>.</summary>
    public string? High { get; init; }

    /// <summary>Whether the vertical axis holds zero, as counts need; true by default.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Whether a line runs on over years of which there is no row; false by default, so that nothing is drawn where nothing is known. Years that are all equally far apart have no gaps, nor have other numbers and days.</summary>
    public bool ConnectGaps { get; init; }

    /// <summary>Whether each value is marked on its line; true by default.</summary>
    public bool ShowPoints { get; init; } = true;

    /// <summary>Words at places of the plot, joined to them by a line where there is no room beside them; none by default.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];

    /// <summary>Height of the plot in millimetres, from 30 to 1000; in proportion to the width by default.</summary>
    public double? HeightMillimetres { get; init; }
}
