using Entente.Actors;

namespace Entente.Relations;

/// <summary>Ties actors to a signal by where they stand around it. The first pattern that fits wins; its name goes into the rule.</summary>
internal static class PairPattern
{
    private static readonly string[] ToOther = ["with", "against", "on", "to", "towards", "toward", "for", "from", "upon", "at", "between"];
    private static readonly string[] Topics = ["over", "regarding", "concerning", "about", "in", "as"];
    private static readonly string[] Breaks = ["is", "are", "was", "were", "be", "been", "should", "would", "could", "may", "might", "will", "can", "has", "have", "had", "that", "which", "who", "whom", "when", "where", "because", "if"];
    private static readonly string[] WithoutObject = ["in", "at", "on", "over", "near", "along", "again", "for", "during", "since", "after", "before", "until", "and", "each"];
    private static readonly string[] Be = ["is", "are", "was", "were", "be", "been", "being"];

    /// <param name="text">The document.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="match">The signal in it.</param>
    /// <param name="groups">The groups of actors of the signal's clause, in order.</param>
    /// <returns>Who acts, towards whom (the same list where all act together), and the pattern's name; <see langword="null"/> where nothing fits.</returns>
    public static (IReadOnlyList<Actor> Sources, IReadOnlyList<Actor> Targets, string Name)? Tie(string text, List<Word> words, SignalMatch match, List<ActorGroup> groups)
    {
        var left = groups.LastOrDefault(group => group.Last < match.First);
        var right = groups.FirstOrDefault(group => group.First > match.Last);
        return match.Kind == SignalKind.Verb
            ? Passive(text, words, match, groups, right) ?? Active(text, words, match, groups, right) ?? (SubjectsMayOppose(words, match) ? Together(left) : null) ?? OnlyPair(match, groups)
            : Between(words, match, right) ?? NounTo(words, match, left, right) ?? BeforeNoun(match, left) ?? Together(left) ?? OnlyPair(match, groups);
    }

    private static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? Passive(string text, List<Word> words, SignalMatch match, List<ActorGroup> groups, ActorGroup? right)
    {
        var passive = words.Skip(Math.Max(0, match.First - 3)).Take(Math.Min(3, match.First)).Any(word => Be.Contains(word.Lower));
        if (!passive || right is null || right.First - match.Last > 8 || !words.Skip(match.Last + 1).Take(right.First - match.Last - 1).Any(word => word.Lower == "by")) return null;
        return Subject(text, words, match, groups) is { } subject ? (right.Actors, subject.Actors, "passive with 'by'") : null;
    }

    private static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? Active(string text, List<Word> words, SignalMatch match, List<ActorGroup> groups, ActorGroup? right)
    {
        if (right is null || right.First - match.Last > 10 || Topics.Contains(right.Before)) return null;
        if (words.Skip(match.Last + 1).Take(right.First - match.Last - 1).Any(word => Breaks.Contains(word.Lower))) return null;
        if (words.Skip(match.Last + 1).Take(right.First - match.Last - 1).Any(word => word.Lower is "between" or "among")) return (right.Actors, right.Actors, "verb, then 'between'");
        return Subject(text, words, match, groups) is { } subject && Differ(subject, right) ? (subject.Actors, right.Actors, "subject, verb, object") : null;
    }

    private static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? Between(List<Word> words, SignalMatch match, ActorGroup? right) =>
        right is { Actors.Count: > 1 } && right.First - match.Last <= 8 && words.Skip(match.Last + 1).Take(right.First - match.Last - 1).Any(word => word.Lower is "between" or "among" or "of")
            ? (right.Actors, right.Actors, "noun, then 'between'")
            : null;

    private static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? BeforeNoun(SignalMatch match, ActorGroup? left) =>
        left is { Actors.Count: > 1 } && match.First - left.Last <= 3 ? (left.Actors, left.Actors, "pair before the noun") : null;

    private static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? NounTo(List<Word> words, SignalMatch match, ActorGroup? left, ActorGroup? right)
    {
        if (left is null || right is null || right.First - match.Last > 7 || !Differ(left, right)) return null;
        var between = words.Skip(match.Last + 1).Take(right.First - match.Last - 1).ToList();
        var reach = between.FindIndex(word => ToOther.Contains(word.Lower));
        var tied = reach is >= 0 and < 4 && !between.Take(reach).Any(word => word.Lower is "and" or "or" || Breaks.Contains(word.Lower)) && !Topics.Contains(right.Before);
        return tied ? (left.Actors, right.Actors, "actor, noun, preposition, actor") : null;
    }

    private static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? Together(ActorGroup? left) =>
        left is { Actors.Count: > 1 } ? (left.Actors, left.Actors, "actors together before the signal") : null;

    /// <summary>The only two actors there are; not two who together do something hostile to somebody else.</summary>
    /// <param name="match">The signal.</param>
    /// <param name="groups">The groups of actors to choose from.</param>
    /// <param name="where">Of what they are the only two, for the rule's name.</param>
    public static (IReadOnlyList<Actor>, IReadOnlyList<Actor>, string)? OnlyPair(SignalMatch match, List<ActorGroup> groups, string where = "clause")
    {
        if (groups.SelectMany(group => group.Actors).Distinct().ToList() is not { Count: 2 } actors) return null;
        if (IsHostileDeed(match) && groups.Any(group => group.Actors.Count == 2)) return null;
        return ([actors[0]], [actors[1]], $"the only two actors of the {where}");
    }

    /// <summary>"A and B signed" is between the two, and so is "A and B clashed at the border"; "A and B condemned the launch" is not.</summary>
    private static bool SubjectsMayOppose(List<Word> words, SignalMatch match) =>
        !IsHostileDeed(match) || match.Last + 1 >= words.Count || WithoutObject.Contains(words[match.Last + 1].Lower);

    private static bool IsHostileDeed(SignalMatch match) => match.Signal is { Kind: SignalKind.Verb, Category.Sign: < 0 };

    /// <summary>The nearest group that can act with no comma between, else the first of the clause that can, else the nearest.</summary>
    private static ActorGroup? Subject(string text, List<Word> words, SignalMatch match, List<ActorGroup> groups)
    {
        var before = groups.Where(group => group.Last < match.First).ToList();
        return before.LastOrDefault(group => group.CanAct && !text.AsSpan(words[group.Last].End, words[match.First].Start - words[group.Last].End).Contains(','))
            ?? before.FirstOrDefault(group => group.CanAct)
            ?? before.LastOrDefault();
    }

    private static bool Differ(ActorGroup left, ActorGroup right) => left.Actors.Any(actor => !right.Actors.Contains(actor)) || right.Actors.Any(actor => !left.Actors.Contains(actor));
}
