namespace Entente.Charts;

/// <summary>What <see cref="Chart.Points"/> draws.</summary>
public sealed record PointOptions : GroupedOptions
{
    /// <summary>The column along the horizontal axis: whole or real numbers, or dates.</summary>
    public required string X { get; init; }

    /// <summary>The column along the vertical axis: whole or real numbers.</summary>
    public required string Y { get; init; }

    /// <summary>The column of names, printed where there is room; none by default.</summary>
    public string? Label { get; init; }

    /// <summary>The column of groups, told apart by colour and shape; none by default.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the vertical axis holds zero; false by default.</summary>
    public bool FromZero { get; init; }

    /// <summary>Words at places of the plot, joined to them by a line where there is no room beside them; none by default.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];

    /// <summary>Height of the plot in millimetres, from 30 to 1000; in proportion to the width by default.</summary>
    public double? HeightMillimetres { get; init; }
}
