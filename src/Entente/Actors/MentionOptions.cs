namespace Entente.Actors;

/// <summary>How <see cref="CorpusMentions.FindMentions"/> goes on from names to what refers back to them.</summary>
public sealed record MentionOptions
{
    /// <summary>
    /// Whether roles are mentions: "the Serbian president" of the person in that office on the document's date (of the state, where the lexicon does not say), "the president" of the one
    /// last named with that title, "the two countries" and "both sides" of the two actors last named together. On by default.
    /// </summary>
    public bool ResolveRoles { get; init; } = true;

    /// <summary>
    /// Whether pronouns are mentions: "he" and "she" at a sentence's head where the sentence before names one person, "it" where it names one state or organisation and nothing else that
    /// "it" could be. On by default; any doubt leaves the pronoun alone.
    /// </summary>
    public bool ResolvePronouns { get; init; } = true;

    /// <summary>How many documents are worked on at a time; 0, the default, is one a processor. The result is the same.</summary>
    public int Threads { get; init; }

    internal static MentionOptions Checked(MentionOptions? options)
    {
        var known = options ?? new();
        if (known.Threads is < 0 or > 512) throw Errors.Threads(known.Threads);
        return known;
    }
}
