using Entente.Corpora;

namespace Entente.Actors;

/// <summary>A place in a text where an actor is named.</summary>
/// <param name="Actor">Who is named.</param>
/// <param name="Represents">For whom that actor stands on the document's date; itself unless it is a person in office or a part of an organisation.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">Where in the document's original text.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Reason">Why it was taken for this actor, in words.</param>
public sealed record Mention(Actor Actor, Actor Represents, Sentence Sentence, TextSpan Span, MentionKind Kind, string Reason)
{
    /// <summary>Whether it names somebody who can act: true but for places and attributes.</summary>
    public bool IsActor => Kind is not (MentionKind.Place or MentionKind.Attribute);

    /// <summary>The words themselves, on one line.</summary>
    public string Text => Corpora.Sentence.OnOneLine(Span.In(Sentence.Document.Text));

    /// <inheritdoc/>
    public override string ToString() => $"{Text} = {Represents.Id}";
}
