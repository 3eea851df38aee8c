namespace Entente.Relations;

/// <summary>Words around a signal, in the same clause, that change what it means; each of one word or two, in lower case.</summary>
public sealed record Cues
{
    /// <summary>Words that deny a signal at most five words after them: "not", "lack of".</summary>
    public IReadOnlyList<string> Negation { get; init; } = [];

    /// <summary>Words that deny every signal after them: "never".</summary>
    public IReadOnlyList<string> NegationThroughout { get; init; } = [];

    /// <summary>Words that deny every signal before them: "unlikely".</summary>
    public IReadOnlyList<string> NegationAfter { get; init; } = [];

    /// <summary>Words that turn a signal of cooperation at most four words after them into <c>REJECT</c>: "refused".</summary>
    public IReadOnlyList<string> Refusal { get; init; } = [];
}
