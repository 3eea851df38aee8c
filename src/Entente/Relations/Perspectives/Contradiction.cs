namespace Entente.Relations;

/// <summary>Two sentences about one pair, by two voices: the one tells of cooperation, the other of conflict.</summary>
/// <param name="Pair">The two actors.</param>
/// <param name="Friendly">The voice that tells of the pair as more cooperative.</param>
/// <param name="Hostile">The voice that tells of it as less so.</param>
/// <param name="FriendlyRelation">A sentence of the first, of cooperation.</param>
/// <param name="HostileRelation">A sentence of the second, of conflict.</param>
public sealed record Contradiction(string Pair, PerspectiveCount Friendly, PerspectiveCount Hostile, Relation FriendlyRelation, Relation HostileRelation)
{
    /// <summary>Whether the intervals of the two balances lie apart, so that more than a few sentences of either side differ.</summary>
    public bool IsClear => Friendly.Interval is { } one && Hostile.Interval is { } other && one.Low > other.High;

    /// <summary>The contradictions between the voices that tell of one pair: voices whose balances differ, the farthest apart first.</summary>
    internal static IEnumerable<Contradiction> Of(IReadOnlyList<PerspectiveCount> voices, int sentences) => voices
        .Where(one => one.Cooperation > 0)
        .SelectMany(one => voices.Where(other => other.Voice != one.Voice && other.Conflict > 0 && one.Balance > other.Balance).Select(other => (one, other)))
        .OrderByDescending(two => two.one.Balance - two.other.Balance)
        .ThenBy(two => two.one.Voice, StringComparer.Ordinal).ThenBy(two => two.other.Voice, StringComparer.Ordinal)
        .SelectMany(two => Face(two.one, two.other).Take(sentences));

    /// <summary>Sentences that share most words stand against each other, each once.</summary>
    private static IEnumerable<Contradiction> Face(PerspectiveCount friendly, PerspectiveCount hostile)
    {
        var left = friendly.Relations.Where(relation => relation.Sign > 0).DistinctBy(relation => relation.Sentence.Text).Select(relation => (relation, words: Words(relation))).ToList();
        var right = hostile.Relations.Where(relation => relation.Sign < 0).DistinctBy(relation => relation.Sentence.Text).Select(relation => (relation, words: Words(relation))).ToList();
        var (takenLeft, takenRight) = (new HashSet<int>(), new HashSet<int>());
        var pairs = left.Index().SelectMany(one => right.Index().Select(other => (Left: one.Index, Right: other.Index, Alike: Alike(one.Item.words, other.Item.words))))
            .OrderByDescending(pair => pair.Alike).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right);
        foreach (var pair in pairs)
        {
            if (takenLeft.Contains(pair.Left) || takenRight.Contains(pair.Right)) continue;
            takenLeft.Add(pair.Left);
            takenRight.Add(pair.Right);
            yield return new(friendly.Pair, friendly, hostile, left[pair.Left].relation, right[pair.Right].relation);
        }
    }

    /// <summary>The words of the sentence that are long enough to say what it is about.</summary>
    private static HashSet<string> Words(Relation relation) => relation.Sentence.Text.ToLowerInvariant()
        .Split([' ', ',', '.', ';', ':', '"', '“', '”', '(', ')', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 4).ToHashSet(StringComparer.Ordinal);

    private static double Alike(HashSet<string> one, HashSet<string> other) => one.Count + other.Count == 0 ? 0 : one.Count(other.Contains) / (double)one.Union(other).Count();
}
