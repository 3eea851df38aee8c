namespace Entente.Topics;

/// <summary>How <see cref="LdaModel"/> is fitted.</summary>
public sealed record LdaOptions
{
    /// <summary>How many topics; from 1 to the number of terms, 20 by default.</summary>
    public int Topics { get; init; } = 20;

    /// <summary>How many sweeps over all tokens; 1 or more, 50 by default.</summary>
    public int Iterations { get; init; } = 50;

    /// <summary>Where the random start comes from; any number, 42 by default. The same seed gives the same bits on any machine and any number of threads.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>How many threads; 0, the default, for one a processor. They change the time and nothing else.</summary>
    public int Threads { get; init; }

    /// <summary>The parameter of the prior of each document's topic shares, above 0; by default 50 divided by <see cref="Topics"/>, but not above 1. Where it is learned, the value to start from.</summary>
    public double? Alpha { get; init; }

    /// <summary>Whether each topic's alpha is fitted every tenth sweep; true by default. It is what lets a few topics be common and many be rare.</summary>
    public bool LearnAlpha { get; init; } = true;

    /// <summary>The parameter of the prior of each topic's words, above 0; 0.01 by default. Where it is learned, the value to start from.</summary>
    public double Beta { get; init; } = 0.01;

    /// <summary>Whether beta is fitted every tenth sweep; false by default.</summary>
    public bool LearnBeta { get; init; }

    internal double StartingAlpha => Alpha ?? Math.Min(1, 50.0 / Topics);

    internal LdaOptions Checked(int termCount)
    {
        if (Topics < 1 || Topics > termCount) throw Errors.TopicCount(Topics, termCount);
        if (Iterations < 1) throw Errors.Iterations(Iterations);
        if (Threads < 0) throw Errors.Threads(Threads);
        if (!(StartingAlpha is > 0 and < 1e6)) throw Errors.PriorRange(nameof(Alpha), StartingAlpha);
        if (!(Beta is > 0 and < 1e6)) throw Errors.PriorRange(nameof(Beta), Beta);
        return this;
    }

    internal Crew Crew(CancellationToken cancellationToken) => new(Threads == 0 ? Environment.ProcessorCount : Threads, cancellationToken);
}
