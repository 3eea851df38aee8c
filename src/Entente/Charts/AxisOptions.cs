namespace Entente.Charts;

/// <summary>What charts that measure along an axis can say besides: lines at values that matter.</summary>
public abstract record AxisOptions : ChartOptions
{
    private protected AxisOptions()
    {
    }

    /// <summary>Lines across the plot at values that matter, each with its words; none by default. The axis is lengthened to hold them.</summary>
    public IReadOnlyList<ReferenceLine> ReferenceLines { get; init; } = [];

    /// <summary>Those at places of the horizontal axis.</summary>
    internal IReadOnlyList<ReferenceLine> UprightLines => [.. ReferenceLines.Where(line => line.Axis == ReferenceAxis.X)];

    /// <summary>Those at places of the vertical axis.</summary>
    internal IReadOnlyList<ReferenceLine> LevelLines => [.. ReferenceLines.Where(line => line.Axis == ReferenceAxis.Y)];

    /// <exception cref="ArgumentException">A line is at a date where the axis measures numbers, or the other way round, or along an axis of names.</exception>
    internal void CheckReferences(ReferenceAxis measured, bool dated)
    {
        foreach (var line in ReferenceLines)
        {
            if (!double.IsFinite(line.Position)) throw Errors.ReferencePosition(line);
            if ((line.Axis & measured) == 0) throw Errors.ReferenceAxis(line);
            if (line.Dated != (dated && line.Axis == ReferenceAxis.X)) throw Errors.ReferenceType(line);
        }
    }
}
