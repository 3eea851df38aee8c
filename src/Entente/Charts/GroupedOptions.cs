namespace Entente.Charts;

/// <summary>What charts with series can say besides: which series stand for cooperation and which for conflict.</summary>
/// <remarks>One rule for all charts: what is positive has the colour of cooperation, what is negative that of conflict, and all else the palette of categories.</remarks>
public abstract record GroupedOptions : AxisOptions
{
    private protected GroupedOptions()
    {
    }

    /// <summary>Values of the group column that mean cooperation, or are positive: the first in the theme's colour for it, any further ones in lighter tints. None by default; names that the column lacks are no mistake.</summary>
    public IReadOnlyList<string> PositiveGroups { get; init; } = [];

    /// <summary>Values of the group column that mean conflict, or are negative: as <see cref="PositiveGroups"/>, in the theme's colour for conflict, and dashed or hatched.</summary>
    public IReadOnlyList<string> NegativeGroups { get; init; } = [];
}
