namespace Entente.Networks;

/// <summary>How <see cref="NetworkMeasures.Measures"/> counts.</summary>
public sealed record MeasureOptions
{
    /// <summary>
    /// Whether ties count by their weight; true by default. Then a path is as long as the sum of one over the weights of its ties, and eigenvector, PageRank and constraint go by weight;
    /// otherwise every tie counts as one. Lengths that differ by rounding alone are one length, which is more than most programs see to: weighted betweenness may differ from theirs where paths tie.
    /// </summary>
    public bool Weighted { get; init; } = true;

    /// <summary>How likely PageRank's walker goes on rather than beginning anew; above 0 and below 1, 0.85 by default.</summary>
    public double Damping { get; init; } = 0.85;

    internal MeasureOptions Checked() => Damping is > 0 and < 1 ? this : throw Errors.Between(nameof(Damping), Damping, "above 0 and below 1");
}
