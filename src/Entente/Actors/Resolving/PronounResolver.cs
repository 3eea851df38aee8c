namespace Entente.Actors;

/// <summary>Finds pronouns that can only mean one actor: the subject of a sentence, where the sentence before leaves no choice.</summary>
internal static class PronounResolver
{
    /// <param name="reading">The document.</param>
    /// <param name="names">The names in it, in their order.</param>
    public static IEnumerable<Found> Resolve(Reading reading, List<Found> names)
    {
        var sentences = reading.Document.Sentences;
        Found? subject = null;
        var next = 0;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var (start, end) = reading.Text.Range(sentence);
            var first = next;
            while (next < names.Count && names[next].Sentence == sentence) next++;
            if (start == end) continue;
            if (sentence == 0 || sentences[sentence].Paragraph != sentences[sentence - 1].Paragraph) subject = null;
            // Most sentences neither name anybody nor follow one that does.
            if (subject is null && first == next) continue;
            var found = Pronoun(reading, sentence, start, end, subject);
            if (found is not null) yield return found;
            var own = names.GetRange(first, next - first);
            subject = found is not null && !own.Any(name => name.Acts) ? found : Subject(reading, own, start, end);
        }
    }

    private static Found? Pronoun(Reading reading, int sentence, int start, int end, Found? subject)
    {
        if (subject is null || start + 1 >= end || reading.Words[start + 1].Gap != Gap.Space) return null;
        var word = reading.Words[start].Id;
        var isPerson = subject.Actor.Kind == ActorKind.Person;
        if (isPerson ? !reading.Terms.Persons.Contains(word) : word != reading.Terms.It || reading.Terms.Expletive.Contains(reading.Words[start + 1].Id)) return null;
        return reading.Find(sentence, start, start, subject.Actor, MentionKind.Pronoun, $"pronoun; the sentence before names only {subject.Actor.Name}");
    }

    /// <summary>The actor with which a sentence begins, if it names no other that the next one's pronoun could mean.</summary>
    private static Found? Subject(Reading reading, List<Found> names, int start, int end)
    {
        if (names.FirstOrDefault(name => name.Acts && name.Kind != MentionKind.Demonym) is not { } first) return null;
        if (first.Last + 1 >= end || reading.Words[first.Last + 1] is not { Gap: Gap.Space } next || reading.Document.Text.AsSpan(reading.Words[start].Start, reading.Words[end - 1].End - reading.Words[start].Start).IndexOfAny('"', '“', '”') >= 0) return null;
        if (first.Kind == MentionKind.Person) return first.First - start <= 6 && !next.IsCapital && names.All(name => name.Kind != MentionKind.Person || name.Actor == first.Actor) && !HasStranger(reading, names, start, end) ? first : null;
        // A state is "it" where it is what the sentence begins with and no other is named.
        return first.First - start <= 1 && reading.Terms.Verbs.Contains(next.Id) && names.All(name => name.Represents == first.Represents) ? first : null;
    }

    /// <summary>Whether a person may be named whom the lexicon lacks: a given name, or two capitalised words that it does not know.</summary>
    private static bool HasStranger(Reading reading, List<Found> names, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!reading.Words[at].IsCapital || names.Any(name => name.First <= at && at <= name.Last)) continue;
            if (reading.Terms.GivenNames.Contains(reading.Words[at].Id) || reading.Terms.PersonalTitles.Contains(reading.Words[at].Id)) return true;
            if ((at > start || !reading.Terms.Starters.Contains(reading.Words[at].Id)) && at + 1 < end && reading.Words[at + 1] is { IsCapital: true, Gap: Gap.Space } && !reading.Terms.OfficeTitles.Contains(reading.Words[at + 1].Id) && !names.Any(name => name.First <= at + 1 && at + 1 <= name.Last)) return true;
        }
        return false;
    }
}
