using System.Text.RegularExpressions;
using Entente.Actors;

namespace Entente.Relations;

/// <summary>Actors named side by side ("Serbia and Azerbaijan", "Serb-Azeri", "Serbian President Vučić"), which play one part in a sentence.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word.</param>
/// <param name="Actors">The actors, each once, in the order of the text.</param>
/// <param name="IsPossessive">Whether a possessive 's follows.</param>
/// <param name="Before">The word before, in lower case; empty at the sentence's head.</param>
internal sealed partial record ActorGroup(int First, int Last, IReadOnlyList<Actor> Actors, bool IsPossessive, string Before)
{
    private static readonly string[] Prepositions = ["with", "of", "in", "from", "by", "to", "against", "for", "over", "on", "towards", "toward", "at", "between", "regarding", "concerning", "about", "unlike"];

    /// <summary>Whether the group can be a verb's subject: it is no possessive and does not hang on a preposition.</summary>
    public bool CanAct => !IsPossessive && !Prepositions.Contains(Before) && !(Before is "the" && BeforeThe is { } word && Prepositions.Contains(word));

    private string? BeforeThe { get; init; }

    /// <summary>The groups of a sentence, in order; places are no actors.</summary>
    public static List<ActorGroup> Find(string text, List<Word> words, IEnumerable<Mention> mentions)
    {
        var placed = Place(words, mentions);
        var links = placed.Skip(1).Select((member, before) => Between(text, words, placed[before], member)).ToList();
        Settle(links);
        var groups = new List<ActorGroup>();
        for (var (first, at) = (0, 0); at < placed.Count; at++)
        {
            if (at < links.Count && links[at] == Link.Joined) continue;
            groups.Add(Close(text, words, placed[first..(at + 1)]));
            first = at + 1;
        }
        return groups;
    }

    private enum Link { None, Comma, Joined }

    private readonly record struct Member(int First, int Last, Mention Mention);

    /// <summary>Which words each mention covers; both lists are in the order of the text.</summary>
    private static List<Member> Place(List<Word> words, IEnumerable<Mention> mentions)
    {
        var placed = new List<Member>();
        var first = 0;
        foreach (var mention in mentions)
        {
            while (first < words.Count && words[first].End <= mention.Span.Start) first++;
            var last = first;
            while (last + 1 < words.Count && words[last + 1].Start < mention.Span.End) last++;
            if (first < words.Count && words[first].Start < mention.Span.End) placed.Add(new(first, last, mention));
        }
        return placed;
    }

    /// <summary>A comma joins two actors only in a list that ends in "and": "A, B and C", not "regarding A, B did".</summary>
    private static void Settle(List<Link> links)
    {
        for (var at = links.Count - 2; at >= 0; at--)
            if (links[at] == Link.Comma && links[at + 1] == Link.Joined) links[at] = Link.Joined;
    }

    private static ActorGroup Close(string text, List<Word> words, List<Member> members)
    {
        var (first, last) = (members[0].First, members[^1].Last);
        var possessive = (last + 1 < words.Count && words[last + 1].Lower == "s" && text[words[last + 1].Start - 1] is '\'' or '’') || (words[last].End < text.Length && text[words[last].End] is '\'' or '’');
        return new(first, last, [.. members.Select(member => member.Mention.Represents).Distinct()], possessive, first > 0 ? words[first - 1].Lower : "")
        {
            BeforeThe = first > 1 ? words[first - 2].Lower : null,
        };
    }

    /// <summary>How two mentions in a row hang together: by "and" or a dash, by a comma, by nothing but names and titles of one state's official, or not at all.</summary>
    private static Link Between(string text, List<Word> words, Member before, Member after)
    {
        if (after.First <= before.Last) return Link.Joined;
        var between = text.AsSpan(before.Mention.Span.End, after.Mention.Span.Start - before.Mention.Span.End);
        if (Coordination().IsMatch(between)) return Link.Joined;
        if (Comma().IsMatch(between)) return Link.Comma;
        var official = before.Mention.Represents == after.Mention.Represents && !between.ContainsAny(",;:.")
            && words.Skip(before.Last + 1).Take(after.First - before.Last - 1).All(word => char.IsUpper(text[word.Start]));
        return official ? Link.Joined : Link.None;
    }

    [GeneratedRegex(@"^(\s*[-–—/]\s*|('s|’s)?\s*,?\s+(and|or|as well as|along with|together with)\s+(the\s+|then-)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Coordination();

    [GeneratedRegex(@"^\s*,\s+(the\s+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comma();
}
