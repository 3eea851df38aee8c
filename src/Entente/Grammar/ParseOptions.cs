namespace Entente.Grammar;

/// <summary>How sentences are parsed.</summary>
public sealed record ParseOptions
{
    /// <summary>The model; <see cref="GrammarModel.Default"/> by default, which is of English.</summary>
    public GrammarModel Model { get; init; } = GrammarModel.Default;

    /// <summary>How many documents are worked on side by side; 0, the default, means one for each processor. The result is the same for any number.</summary>
    public int Threads { get; init; }

    internal ParseOptions Checked()
    {
        ArgumentNullException.ThrowIfNull(Model);
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
        return this;
    }
}
