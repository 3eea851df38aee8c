namespace Entente.Dates;

/// <summary>How <see cref="StructuralBreaks"/> looks for breaks.</summary>
public sealed record BreakOptions
{
    /// <summary>The shortest stretch between two breaks, as a share of the series; above 0 and at most 0.5, 0.15 by default.</summary>
    public double MinimumShare { get; init; } = 0.15;

    /// <summary>How many breaks are tried at most; from 0 to 20, 5 by default. Fewer are tried where the series has no room for them.</summary>
    public int MaximumBreaks { get; init; } = 5;

    internal BreakOptions Checked()
    {
        if (!(MinimumShare is > 0 and <= 0.5)) throw Errors.Between(nameof(MinimumShare), MinimumShare, 0, 0.5);
        if (MaximumBreaks is < 0 or > 20) throw Errors.Between(nameof(MaximumBreaks), MaximumBreaks, 0, 20);
        return this;
    }
}
