namespace Entente.Topics;

/// <summary>How often a model is fitted again to see which of its topics stay.</summary>
public sealed record StabilityOptions
{
    /// <summary>How many fits with another seed; 0 or more, 2 by default.</summary>
    public int Seeds { get; init; } = 2;

    /// <summary>How many fits to documents drawn with replacement; 0 or more, 2 by default.</summary>
    public int Bootstraps { get; init; } = 2;

    /// <summary>Of how many top terms the overlap is told; 1 or more, 10 by default.</summary>
    public int Terms { get; init; } = 10;

    internal StabilityOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Seeds);
        ArgumentOutOfRangeException.ThrowIfNegative(Bootstraps);
        ArgumentOutOfRangeException.ThrowIfLessThan(Terms, 1);
        return this;
    }
}
