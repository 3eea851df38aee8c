namespace Entente.Tokens;

/// <summary>How <see cref="TokenLookup.Lookup"/> replaces words by categories.</summary>
public sealed record LookupOptions
{
    /// <summary>Which levels of categories name the result, from 1 (the outermost), in ascending order; all by default. A word whose categories have none of them is dropped.</summary>
    public IReadOnlyList<int>? Levels { get; init; }

    /// <summary>Whether words of no category stay as they are; <see langword="false"/> by default.</summary>
    public bool KeepOthers { get; init; }

    /// <summary>Words that deny what follows, such as <see cref="EnglishNegations"/>; none by default.</summary>
    public IReadOnlyList<TermPattern> Negations { get; init; } = [];

    /// <summary>How many tokens before a word are searched for one of <see cref="Negations"/>, from 1; 3 by default. The search stops at an empty place.</summary>
    public int NegationWindow { get; init; } = 3;

    /// <summary>What stands before the name of a category whose word is denied; "not:" by default.</summary>
    public string NegationPrefix { get; init; } = "not:";

    /// <summary>not, no, never, without and their like, and every n't.</summary>
    public static IReadOnlyList<TermPattern> EnglishNegations { get; } = ["not", "no", "never", "without", "neither", "nor", "none", "nobody", "nothing", "cannot", "hardly", "*n't", "*n’t"];

    internal LookupOptions Checked()
    {
        if (Levels is not null && (Levels.Count == 0 || Levels.Any(level => level < 1) || Levels.Zip(Levels.Skip(1)).Any(pair => pair.First >= pair.Second))) throw Errors.Levels(Levels);
        ArgumentOutOfRangeException.ThrowIfLessThan(NegationWindow, 1);
        ArgumentNullException.ThrowIfNull(NegationPrefix);
        return this;
    }
}
