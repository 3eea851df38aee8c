using Entente.Grammar;

namespace Entente.Relations;

/// <summary>How a classifier learns from hand-coded sentences.</summary>
public sealed record RelationFitOptions
{
    /// <summary>Into how many parts the sentences are cut for cross-validation, from 2 to 20; 5 by default.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>How often learning goes through all the sentences, from 1 to 1,000; 20 by default.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>How large a step learning makes, above 0 and at most 10; 0.2 by default.</summary>
    public double Rate { get; init; } = 0.2;

    /// <summary>What parses the sentences; <see langword="null"/>, the default, goes by the order of the words.</summary>
    public GrammarModel? Grammar { get; init; }

    internal RelationFitOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Folds, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Folds, 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(Epochs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Epochs, 1000);
        if (!(Rate is > 0 and <= 10)) throw new ArgumentOutOfRangeException(nameof(Rate), Rate, "The step is above 0 and at most 10. Leave it at 0.2.");
        return this;
    }
}
