namespace Entente.Actors;

/// <summary>A row of <c>context.csv</c>: what a name means where certain words stand around it.</summary>
/// <param name="Scope">Where the words are looked for.</param>
/// <param name="Phrases">The words; none where the scope needs none.</param>
/// <param name="Meaning">What the name then means.</param>
/// <param name="Actor">Whom; <see langword="null"/> for the actor that the lexicon says.</param>
/// <param name="Why">The reason, in words.</param>
internal sealed record ContextRule(ContextScope Scope, PhraseSet Phrases, ContextMeaning Meaning, Actor? Actor, string Why)
{
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
            ContextScope.Possessive => text.IsPossessive(last, end) && Phrases.StartsAt(text.Words, last + 2, end),
            ContextScope.Possessed => text.IsPossessive(last, end),
            ContextScope.Apposition => last + 1 < end && text.Words[last + 1].Gap == Gap.Comma && Phrases.StartsAt(text.Words, last + 1, end),
            ContextScope.Subject => last + 1 < end && text.Words[last + 1].Gap == Gap.Space && Phrases.StartsAt(text.Words, text.AfterAuxiliaries(last + 1, end), end),
            ContextScope.Combining => last + 1 < end && text.Words[last + 1] is { Gap: Gap.Hyphen, IsCapital: true },
            ContextScope.Sentence => Phrases.StandsIn(text.Words, start, end),
            ContextScope.Document => Phrases.StandsIn(text),
            ContextScope.Always => true,
            _ => false,
        };
    }
}
