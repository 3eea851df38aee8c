using Entente.Corpora;

namespace Entente.Actors;

/// <summary>A document while it is read: its words, the lexicon, and for whom each actor stands on its date.</summary>
internal sealed class Reading(Document document, ActorLexicon lexicon) : IDisposable
{
    private int judged = -1;
    private bool headline;
    private readonly Dictionary<Actor, Actor> represented = new(ReferenceEqualityComparer.Instance);

    public Document Document => document;

    public ActorLexicon Lexicon => lexicon;

    public LexiconTerms Terms => lexicon.Matcher.Terms;

    public DocumentWords Text { get; } = new(document, lexicon.Matcher);

    public List<TextWord> Words => Text.Words;

    public void Dispose() => Text.Dispose();

    public Actor Represented(Actor actor) =>
        represented.TryGetValue(actor, out var known) ? known : represented[actor] = lexicon.Represented(actor, document.Date);

    /// <summary>Whether the person stands for somebody else on the document's date.</summary>
    public bool IsInOffice(Actor person) => !ReferenceEquals(Represented(person), person);

    public Found Find(int sentence, int first, int last, Actor actor, MentionKind kind, string reason) =>
        new(sentence, first, last, actor, Represented(actor), kind, reason);

    /// <summary>Whether most longer words of the sentence have capitals and no full stop ends it, as in a headline, so that a capital says nothing.</summary>
    public bool IsHeadline(int sentence)
    {
        if (judged == sentence) return headline;
        (judged, headline) = (sentence, LooksLikeHeadline(sentence));
        return headline;
    }

    private bool LooksLikeHeadline(int sentence)
    {
        if (document.Text[document.Sentences[sentence].Span.End - 1] == '.') return false;
        var (start, end) = Text.Range(sentence);
        var (capitals, all) = (0, 0);
        for (var at = start; at < end; at++)
        {
            if (Words[at].End - Words[at].Start < 4 || Words[at].Shape == Shape.None) continue;
            all++;
            if (Words[at].IsCapital) capitals++;
        }
        return all >= 3 && capitals * 4 >= all * 3;
    }

    /// <summary>Whether nearly all letters of the sentence are capitals.</summary>
    public bool IsInCapitals(int sentence)
    {
        var (start, end) = Text.Range(sentence);
        var (upper, all) = (0, 0);
        for (var at = start; at < end; at++)
        {
            if (Words[at].Shape == Shape.None || Words[at].End - Words[at].Start < 2) continue;
            all++;
            if (Words[at].Shape == Shape.Upper) upper++;
        }
        return all >= 2 && upper * 5 >= all * 4;
    }
}
