namespace Entente.Topics;

/// <summary>How <see cref="CovariateLda"/> is fitted.</summary>
public sealed record CovariateLdaOptions
{
    /// <summary>
    /// What the topics' prevalence depends on; one or more. <c>date</c> is a straight trend from the first day to the last (for one that bends, use <c>year</c>); outlet, perspective, year, month, author, source and the
    /// names of other fields are categories, of which documents without a value form one of their own, <c>(none)</c>.
    /// </summary>
    public required IReadOnlyList<string> Covariates { get; init; }

    /// <inheritdoc cref="LdaOptions.Topics"/>
    public int Topics { get; init; } = 20;

    /// <inheritdoc cref="LdaOptions.Iterations"/>
    public int Iterations { get; init; } = 50;

    /// <inheritdoc cref="LdaOptions.Seed"/>
    public int Seed { get; init; } = 42;

    /// <inheritdoc cref="LdaOptions.Threads"/>
    public int Threads { get; init; }

    /// <summary>The standard deviation of the prior of the coefficients, on the scale of logarithms; above 0, 1 by default. The smaller, the more levels with few documents are drawn to the mean.</summary>
    public double Deviation { get; init; } = 1;

    internal LdaOptions Checked(int termCount)
    {
        if (Covariates is null or []) throw Errors.NoCovariates();
        if (Covariates.FirstOrDefault(string.IsNullOrWhiteSpace) is { } blank) throw new ArgumentException($"A covariate is called '{blank}'. Name a variable of the documents.");
        if (!(Deviation is > 0 and < 1e6)) throw Errors.PriorRange(nameof(Deviation), Deviation);
        return new LdaOptions { Topics = Topics, Iterations = Iterations, Seed = Seed, Threads = Threads }.Checked(termCount);
    }
}
