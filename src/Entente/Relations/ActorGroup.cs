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
        var groups = new List<ActorGroup>();
        var members = new List<(int First, int Last, Mention Mention)>();
        foreach (var mention in mentions)
        {
            var first = words.FindIndex(word => word.End > mention.Span.Start);
            var last = words.FindLastIndex(word => word.Start < mention.Span.End);
            if (first < 0 || last < first) continue;
            if (members.Count > 0 && !Joins(text, words, members[^1], first, mention))
            {
                groups.Add(Close(text, words, members));
                members.Clear();
            }
            members.Add((first, last, mention));
        }
        if (members.Count > 0) groups.Add(Close(text, words, members));
        return groups;
    }

    private static ActorGroup Close(string text, List<Word> words, List<(int First, int Last, Mention Mention)> members)
    {
        var (first, last) = (members[0].First, members[^1].Last);
        var possessive = (last + 1 < words.Count && words[last + 1].Lower == "s" && text[words[last + 1].Start - 1] is '\'' or '’') || (words[last].End < text.Length && text[words[last].End] is '\'' or '’');
        return new(first, last, [.. members.Select(member => member.Mention.Represents).Distinct()], possessive, first > 0 ? words[first - 1].Lower : "")
        {
            BeforeThe = first > 1 ? words[first - 2].Lower : null,
        };
    }

    /// <summary>Whether a mention belongs to the group before it: only a comma, "and", a dash or the like stands between, or a title between a state and its own official.</summary>
    private static bool Joins(string text, List<Word> words, (int First, int Last, Mention Mention) before, int first, Mention mention)
    {
        if (first <= before.Last + 1 && words[Math.Min(first, before.Last)].End > mention.Span.Start) return true;
        var between = text.AsSpan(before.Mention.Span.End, Math.Max(0, mention.Span.Start - before.Mention.Span.End));
        if (Coordination().IsMatch(between)) return true;
        return before.Mention.Represents == mention.Represents && first - before.Last <= 6 && !between.ContainsAny(",;:.");
    }

    [GeneratedRegex(@"^(\s*[-–—/]\s*|('s|’s)?\s*,?\s+(and|or|as well as|along with|together with|und)\s+(the\s+|then-)?|\s*,\s+(the\s+)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Coordination();
}
