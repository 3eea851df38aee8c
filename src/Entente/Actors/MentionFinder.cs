using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Finds the mentions of one document.</summary>
internal static class MentionFinder
{
    public static IReadOnlyList<Mention> Find(Document document, ActorLexicon lexicon, MentionOptions options)
    {
        using var reading = new Reading(document, lexicon);
        var matches = Match(reading, lexicon.Matcher);
        if (matches.Count == 0 && !options.ResolveRoles) return [];
        var names = new NameResolver(reading).Resolve(matches);
        var found = new List<Found>(names);
        if (options.ResolveRoles) found.AddRange(new RoleResolver(reading, names).Resolve());
        if (options.ResolvePronouns && names.Count > 0) found.AddRange(PronounResolver.Resolve(reading, names));
        var ordered = found.Count > names.Count ? found.OrderBy(one => one.First) : (IEnumerable<Found>)found;
        return [.. ordered.Select(one => Mention(reading, one))];
    }

    private static List<(int Sentence, NameMatch Match)> Match(Reading reading, LexiconMatcher matcher)
    {
        var all = new List<(int, NameMatch)>();
        var matches = new List<NameMatch>();
        for (var sentence = 0; sentence < reading.Document.Sentences.Count; sentence++)
        {
            var (start, end) = reading.Text.Range(sentence);
            matches.Clear();
            matcher.Match(reading.Document.Text, reading.Words, start, end, matches);
            foreach (var match in matches)
            {
                if (matcher.Shared(reading.Document.Text, reading.Words, start, match) is { } shared && (all.Count == 0 || all[^1].Item2.Last < shared.First)) all.Add((sentence, shared));
                all.Add((sentence, match));
            }
        }
        return all;
    }

    private static Mention Mention(Reading reading, Found found)
    {
        var sentence = reading.Document.Sentences[found.Sentence];
        var end = reading.Words[found.Last].End;
        if (end < sentence.Span.End && reading.Document.Text[end] is var sign && (found.Stop ? sign == '.' : sign == '+' && found.Plus)) end++;
        return new(found.Actor, found.Represents, sentence, new(reading.Words[found.First].Start, end), found.Kind, found.Reason);
    }
}
