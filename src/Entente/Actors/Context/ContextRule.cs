namespace Entente.Actors;

/// <summary>A row of <c>context.csv</c>: what a name means where certain words stand around it.</summary>
/// <param name="Scope">Where the words are looked for.</param>
/// <param name="Phrases">The words; none where the scope needs none.</param>
/// <param name="Meaning">What the name then means.</param>
/// <param name="Actor">Whom; <see langword="null"/> for the actor that the lexicon says.</param>
/// <param name="Why">The reason, in words.</param>
internal sealed record ContextRule(ContextScope Scope, PhraseSet Phrases, ContextMeaning Meaning, Actor? Actor, string Why)
{
    /// <summary>The days in which a document must lie, of a rule that asks for it.</summary>
    public Days? Days { get; init; }

    /// <summary>Whether the rule looks at more than the words around the name.</summary>
    public bool IsOfTheWhole => Scope is ContextScope.Sentence or ContextScope.Document;

    /// <summary>Whether the rule's words stand around the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public bool Fits(DocumentWords text, int sentence, int first, int last)
    {
        var (start, end) = text.Range(sentence);
        return Scope switch
        {
            ContextScope.Before => Phrases.EndsAt(text.Words, start, first - 1)
                || (first - 1 > start && text.IsArticle(first - 1) && Phrases.EndsAt(text.Words, start, first - 2)),
            ContextScope.Prefix => first > start && text.Words[first].Gap == Gap.Hyphen && Phrases.EndsAt(text.Words, start, first - 1),
            ContextScope.After => last + 1 < end && text.Words[last + 1].Gap is Gap.Space or Gap.Stop && Phrases.StartsAt(text.Words, last + 1, end),
            ContextScope.Suffix => last + 1 < end && text.Words[last + 1].Gap == Gap.Hyphen && Phrases.StartsAt(text.Words, last + 1, end),
            ContextScope.Possessive => text.IsPossessive(last, end) && StartsNear(text, last + 2, end),
            ContextScope.Possessed => text.IsPossessive(last, end),
            ContextScope.Apposition => last + 1 < end && text.Words[last + 1].Gap == Gap.Comma && Phrases.StartsAt(text.Words, last + 1, end),
            ContextScope.Subject => last + 1 < end && text.Words[last + 1].Gap == Gap.Space && Phrases.StartsAt(text.Words, text.AfterAuxiliaries(last + 1, end), end),
            ContextScope.Combining => last + 1 < end && text.Words[last + 1] is { Gap: Gap.Hyphen, IsCapital: true },
            ContextScope.Sentence => Phrases.StandsIn(text.Words, start, end),
            ContextScope.Document => Phrases.StandsIn(text),
            ContextScope.Doer => last + 1 < end && text.Words[last + 1].Gap == Gap.Space && text.AfterAuxiliaries(last + 1, end) is var verb && !text.IsBeing(verb - 1) && Phrases.StartsAt(text.Words, verb, end),
            ContextScope.Predicate => IsPredicate(text, start, first, last, end),
            ContextScope.Dated => Days is { } days && days.Have(text.Document.Date),
            ContextScope.Always => true,
            _ => false,
        };
    }

    /// <summary>Whether the words come next, no more than two adjectives or nouns before them: Baku's (growing military) ties.</summary>
    private bool StartsNear(DocumentWords text, int first, int end)
    {
        for (var at = first; at < end && at < first + 3; at++)
        {
            if (at > first && text.Words[at].Gap != Gap.Space) return false;
            if (Phrases.StartsAt(text.Words, at, end)) return true;
            if (text.Words[at].Shape != Shape.Lower || text.IsPreposition(at) || text.IsAuxiliary(at)) return false;
        }
        return false;
    }

    private bool IsPredicate(DocumentWords text, int start, int first, int last, int end)
    {
        if (last + 1 >= end || text.Words[last + 1].Gap != Gap.Space) return false;
        var verb = text.AfterAuxiliaries(last + 1, end);
        return (verb > last + 1 || (first > start && text.IsAnd(first - 1))) && Phrases.StartsAt(text.Words, verb, end);
    }
}
