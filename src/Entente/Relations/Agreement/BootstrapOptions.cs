namespace Entente.Relations;

/// <summary>How an interval is made by drawing the units again with replacement.</summary>
/// <remarks>Percentile intervals: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, chapter 13, doi:10.1201/9780429246593.</remarks>
public sealed record BootstrapOptions
{
    /// <summary>How many samples are drawn; from 100 to 100,000, 1,000 by default.</summary>
    public int Samples { get; init; } = 1000;

    /// <summary>Where the random numbers begin; 1 by default. The same seed gives the same interval everywhere.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How sure the interval is; above 0 and below 1, 0.95 by default.</summary>
    public double Confidence { get; init; } = 0.95;

    internal BootstrapOptions Checked()
    {
        if (Samples is < 100 or > 100_000) throw Errors.Between(nameof(Samples), Samples, 100, 100_000);
        Normal.Confidence(Confidence);
        return this;
    }
}
