namespace Entente.Actors;

/// <summary>A mention while the document is still being read: by words, not yet by letters.</summary>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last word.</param>
/// <param name="Actor">Who is named.</param>
/// <param name="Represents">For whom that actor stands on the document's date.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Reason">Why.</param>
/// <param name="Stop">Whether the name ends in a full stop of its own: U.S.</param>
/// <param name="Plus">Whether it ends in a plus sign: OPEC+.</param>
/// <param name="Undecided">Whether it is a capital of which nothing says in which way it is named.</param>
internal sealed record Found(int Sentence, int First, int Last, Actor Actor, Actor Represents, MentionKind Kind, string Reason, bool Stop = false, bool Plus = false, bool Undecided = false)
{
    /// <summary>The name as the lexicon has it; <see langword="null"/> for roles and pronouns.</summary>
    public NameForm? Form { get; init; }

    /// <summary>Whether words elsewhere in the sentence or document said that the actor is meant.</summary>
    public bool Hinted { get; init; }

    /// <summary>Whether it stands for somebody who can act.</summary>
    public bool Acts => Kind is not (MentionKind.Place or MentionKind.Attribute);
}
