namespace Entente.Grammar;

/// <summary>Which words to look for: those of a lemma, or those that stand in a role to it.</summary>
/// <example><c>new() { Lemma = "accuse", Role = "nsubj" }</c> are the subjects of "accuse".</example>
public sealed record WordPattern
{
    /// <summary>The lemma looked for, case ignored: <c>accuse</c>. Required.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>The part of speech that the lemma has; any by default.</summary>
    public PartOfSpeech? PartOfSpeech { get; init; }

    /// <summary>
    /// The relation, subtypes included, in which the words found stand to the lemma: <c>nsubj</c>, <c>obj</c>, <c>obl:agent</c> (see <see cref="Deprel"/>). None by default: then the words of the lemma itself are found.
    /// </summary>
    public string? Role { get; init; }

    /// <summary>Whether a word found is shown with all that depends on it ("the government of Serbia" rather than "government"); <see langword="false"/> by default.</summary>
    public bool WholePhrase { get; init; }

    /// <summary>How many tokens before and after are shown, at most; 5 by default.</summary>
    public int Window { get; init; } = 5;

    /// <inheritdoc/>
    public override string ToString() => Role is null ? Lemma : $"{Role} of {Lemma}";

    internal WordPattern Checked()
    {
        if (string.IsNullOrWhiteSpace(Lemma)) throw Errors.NoLemma();
        if (Role is not null && !Deprel.IsKnown(Role)) throw Errors.NoRole(Role);
        ArgumentOutOfRangeException.ThrowIfNegative(Window);
        return this;
    }
}
