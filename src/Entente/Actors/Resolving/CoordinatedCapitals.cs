namespace Entente.Actors;

/// <summary>Capitals in a list are all governments or all places: "Moscow and Beijing agreed", "in Paris, London and Rome".</summary>
internal static class CoordinatedCapitals
{
    public static void Settle(Reading reading, List<Found> found)
    {
        for (var i = 1; i < found.Count; i++)
            if (found[i].Undecided && IsJoined(reading, found[i - 1], found[i])) found[i] = As(found[i - 1], found[i]);
        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i].Undecided && IsJoined(reading, found[i], found[i + 1])) found[i] = As(found[i + 1], found[i]);
    }

    private static Found As(Found other, Found capital) => other.Kind switch
    {
        MentionKind.Metonym => capital with { Kind = MentionKind.Metonym, Reason = $"a capital as a government, as '{other.Actor.Name}' beside it", Undecided = false },
        MentionKind.Place => capital with { Undecided = other.Undecided },
        _ => capital,
    };

    private static bool IsJoined(Reading reading, Found left, Found right)
    {
        if (left.Sentence != right.Sentence) return false;
        var gap = reading.Words[right.First].Gap;
        if (right.First == left.Last + 1) return gap is Gap.Hyphen or Gap.Comma;
        return right.First == left.Last + 2 && gap == Gap.Space && reading.Terms.Joins.Contains(reading.Words[right.First - 1].Id);
    }
}
