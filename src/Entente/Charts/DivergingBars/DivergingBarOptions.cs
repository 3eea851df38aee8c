namespace Entente.Charts;

/// <summary>What <see cref="Chart.DivergingBars"/> draws.</summary>
public sealed record DivergingBarOptions : AxisOptions
{
    /// <summary>The column of names, one row of bars each, in the order of the frame.</summary>
    public required string Category { get; init; }

    /// <summary>The column of magnitudes drawn to the left, 0 or more.</summary>
    public required string Negative { get; init; }

    /// <summary>The column of magnitudes drawn to the right, 0 or more.</summary>
    public required string Positive { get; init; }

    /// <summary>What the left side is called; the name of its column by default.</summary>
    public string? NegativeName { get; init; }

    /// <summary>What the right side is called; the name of its column by default.</summary>
    public string? PositiveName { get; init; }

    /// <summary>Whether each bar's value is printed; true by default.</summary>
    public bool ShowValues { get; init; } = true;
}
