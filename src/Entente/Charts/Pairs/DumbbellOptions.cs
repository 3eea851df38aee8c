namespace Entente.Charts;

/// <summary>What <see cref="Chart.Dumbbells"/> draws.</summary>
public sealed record DumbbellOptions : AxisOptions
{
    /// <summary>The column of names, one row each, in the order of the frame.</summary>
    public required string Category { get; init; }

    /// <summary>The column of the first number, whole or real.</summary>
    public required string From { get; init; }

    /// <summary>The column of the second number, whole or real.</summary>
    public required string To { get; init; }

    /// <summary>What the first number is called; the name of its column by default.</summary>
    public string? FromName { get; init; }

    /// <summary>What the second number is called; the name of its column by default.</summary>
    public string? ToName { get; init; }

    /// <summary>Whether both numbers are printed; true by default.</summary>
    public bool ShowValues { get; init; } = true;

    /// <summary>Whether the axis holds zero; false by default, since places and not lengths say the numbers.</summary>
    public bool FromZero { get; init; }
}
