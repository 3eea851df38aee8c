namespace Entente.Topics;

/// <summary>How <see cref="Nmf"/> is fitted.</summary>
public sealed record NmfOptions
{
    /// <inheritdoc cref="LdaOptions.Topics"/>
    public int Topics { get; init; } = 20;

    /// <summary>How many rounds of coordinate descent at most; 1 or more, 200 by default.</summary>
    public int Iterations { get; init; } = 200;

    /// <summary>When to stop: once a round's projected gradient is below this share of the first's; 0 or more, 0.0001 by default.</summary>
    public double Tolerance { get; init; } = 1e-4;

    /// <inheritdoc cref="LdaOptions.Seed"/>
    public int Seed { get; init; } = 42;

    /// <inheritdoc cref="LdaOptions.Threads"/>
    public int Threads { get; init; }

    internal NmfOptions Checked(int termCount)
    {
        if (!(Tolerance is >= 0 and < 1)) throw Errors.Tolerance(Tolerance);
        new LdaOptions { Topics = Topics, Iterations = Iterations, Threads = Threads }.Checked(termCount);
        return this;
    }
}
