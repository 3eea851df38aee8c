namespace Entente.Charts;

/// <summary>What <see cref="Chart.Bars"/> draws.</summary>
public sealed record BarOptions : GroupedOptions
{
    /// <summary>The column of names, one bar (or group of bars) each, in the order of their first rows.</summary>
    public required string Category { get; init; }

    /// <summary>The column of numbers, whole or real. A missing one leaves a gap that says so; it is not zero.</summary>
    public required string Value { get; init; }

    /// <summary>The column of series within each category; none by default.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the series of a category are stacked rather than side by side; false by default. Needs <see cref="Group"/>, and goes without intervals.</summary>
    public bool Stacked { get; init; }

    /// <summary>The column of the lower ends of intervals; none by default. Set with <see cref="High"/>.</summary>
    public string? Low { get; init; }

    /// <summary>The column of the upper ends of intervals; none by default. Set with <see cref="Low"/>.</summary>
    public string? High { get; init; }

    /// <summary>Whether bars run from left to right, so that long names can be read; true by default.</summary>
    public bool Horizontal { get; init; } = true;

    /// <summary>Whether each bar's value is printed where there is room; true by default.</summary>
    public bool ShowValues { get; init; } = true;
}
