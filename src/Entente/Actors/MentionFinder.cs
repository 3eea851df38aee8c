using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Finds the mentions of one document.</summary>
internal static class MentionFinder
{
    private static readonly FrozenSet<string> Titles = WordList.Read("titles.txt");
    private static readonly FrozenSet<string> Motion = WordList.Read("motion.txt");
    private static readonly string[] InPlace = ["in", "In", "at", "At", "near", "outside", "around"];

    public static IReadOnlyList<Mention> Find(Document document, ActorLexicon lexicon)
    {
        var matches = document.Sentences
            .SelectMany(sentence => lexicon.Matcher.Find(document.Text, sentence.Span.Start, sentence.Span.End).Select(match => (sentence, match)))
            .ToList();
        var inFull = matches.Where(found => found.match.Name?.Kind == NameKind.Person).Select(found => found.match.Name!.Actor).ToHashSet(StringComparer.Ordinal);
        return [.. matches.Select(found => Resolve(found.sentence, found.match, inFull, lexicon)).OfType<Mention>()];
    }

    private static Mention? Resolve(Sentence sentence, NameMatcher.Match match, HashSet<string> inFull, ActorLexicon lexicon)
    {
        var text = sentence.Document.Text;
        var span = new TextSpan(match.Start, match.End);
        if (match.Name is { } name)
        {
            var kind = Kind(name.Kind, sentence, match.Start);
            return Mention(sentence, lexicon, name.Actor, span, kind, kind == MentionKind.Place ? "a capital as a place" : $"{name.Kind.ToString().ToLowerInvariant()} in the lexicon");
        }
        var named = match.Surname.Where(inFull.Contains).ToList();
        if (named.Count == 1) return Mention(sentence, lexicon, named[0], span, MentionKind.Person, $"surname; '{lexicon[named[0]].Name}' stands in full in the document");
        return match.Surname.Count == 1 && Titles.Contains(WordBefore(text, sentence.Span.Start, match.Start))
            ? Mention(sentence, lexicon, match.Surname[0], span, MentionKind.Person, $"surname after a title; only '{lexicon[match.Surname[0]].Name}' has it")
            : null;
    }

    private static Mention Mention(Sentence sentence, ActorLexicon lexicon, string id, TextSpan span, MentionKind kind, string reason)
    {
        var actor = lexicon[id];
        return new(actor, lexicon.Represented(actor, sentence.Document.Date), sentence, span, kind, reason);
    }

    private static MentionKind Kind(NameKind kind, Sentence sentence, int start) => kind switch
    {
        NameKind.Demonym => MentionKind.Demonym,
        NameKind.Person => MentionKind.Person,
        NameKind.Metonym => IsPlace(sentence.Document.Text, sentence.Span.Start, start) ? MentionKind.Place : MentionKind.Metonym,
        _ => MentionKind.Name,
    };

    private static bool IsPlace(string text, int from, int start)
    {
        var word = WordBefore(text, from, start);
        return InPlace.Contains(word) || (word == "to" && Motion.Contains(WordBefore(text, from, text.LastIndexOf("to", start - 1, StringComparison.Ordinal))));
    }

    /// <summary>The word before an offset, if only white space stands between.</summary>
    private static string WordBefore(string text, int from, int start)
    {
        var end = start;
        while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
        var word = end;
        while (word > from && (char.IsLetter(text[word - 1]) || text[word - 1] is '-' or '.')) word--;
        return text[word..end];
    }
}
