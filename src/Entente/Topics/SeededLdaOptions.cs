namespace Entente.Topics;

/// <summary>How <see cref="SeededLda"/> is fitted.</summary>
public sealed record SeededLdaOptions
{
    /// <summary>The topics that are known beforehand; one or more, each with a name of its own.</summary>
    public required IReadOnlyList<SeededTopic> Seeds { get; init; }

    /// <summary>How many further topics there are, which have no seeds; 0 or more, 5 by default.</summary>
    public int OtherTopics { get; init; } = 5;

    /// <summary>How strongly a seed is held to its topic: the prior counts it as often as this share of its occurrences; above 0, 0.5 by default.</summary>
    public double SeedWeight { get; init; } = 0.5;

    /// <inheritdoc cref="LdaOptions.Iterations"/>
    public int Iterations { get; init; } = 50;

    /// <inheritdoc cref="LdaOptions.Seed"/>
    public int Seed { get; init; } = 42;

    /// <inheritdoc cref="LdaOptions.Threads"/>
    public int Threads { get; init; }

    internal LdaOptions Checked()
    {
        if (Seeds is null or []) throw Errors.NoSeeds();
        if (Seeds.GroupBy(seed => seed.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1 || string.IsNullOrWhiteSpace(group.Key)) is { } twice) throw Errors.SeedName(twice.Key);
        if (Seeds.FirstOrDefault(seed => seed.Terms is null or []) is { } empty) throw Errors.SeedWithoutTerms(empty.Name);
        ArgumentOutOfRangeException.ThrowIfNegative(OtherTopics);
        if (!(SeedWeight is > 0 and < 1e6)) throw Errors.PriorRange(nameof(SeedWeight), SeedWeight);
        return new() { Topics = Seeds.Count + OtherTopics, Iterations = Iterations, Seed = Seed, Threads = Threads };
    }
}
