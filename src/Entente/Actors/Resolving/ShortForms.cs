namespace Entente.Actors;

/// <summary>Finds whom a document means by the last part of a name it has given in full: "the Commission", "the alliance".</summary>
internal static class ShortForms
{
    /// <summary>How many sentences back the full name may stand where the noun has no capital of its own.</summary>
    private const int Reach = 3;

    /// <param name="reading">The document.</param>
    /// <param name="names">The names in it, in their order.</param>
    /// <param name="sentence">The sentence of the noun.</param>
    /// <param name="first">The index of its first word.</param>
    /// <param name="last">The index of its last one.</param>
    /// <param name="role">The noun.</param>
    public static Found? Resolve(Reading reading, List<Found> names, int sentence, int first, int last, Role role)
    {
        var start = reading.Text.Range(sentence).Start;
        if (first == start || !reading.Terms.The.Contains(reading.Words[first - 1].Id) || IsLonger(reading, sentence, first, last)) return null;
        var at = names.FindLastIndex(one => one.First < first);
        while (at >= 0 && !(names[at].Acts && role.Actors.Contains(names[at].Actor))) at--;
        if (at < 0 || (!role.IsCapital && sentence - names[at].Sentence > Reach) || HasAnother(reading, names, names[at].Last + 1, first, role)) return null;
        return reading.Find(sentence, first, last, names[at].Actor, MentionKind.Role, $"role; '{names[at].Actor.Name}' was the last one named that is so called");
    }

    /// <summary>Whether the words are part of a longer phrase: the council of ministers, the union flag, the state of the Union.</summary>
    private static bool IsLonger(Reading reading, int sentence, int first, int last)
    {
        var (start, end) = reading.Text.Range(sentence);
        if (first - 2 > start && reading.Words[first - 2].Id == reading.Terms.OfWord && reading.Terms.StateWords.Contains(reading.Words[first - 3].Id)) return true;
        if (last + 1 >= end) return false;
        var next = reading.Words[last + 1];
        return next.Gap == Gap.Hyphen || next.Id == reading.Terms.OfWord || next.Id == reading.Terms.For
            || (next is { Gap: Gap.Space, IsCapital: true } && !reading.Terms.Calendar.Contains(next.Id) && !reading.IsHeadline(sentence));
    }

    /// <summary>Whether another body of that kind, which the lexicon lacks, has been named since: the Electoral Commission, the commission of inquiry.</summary>
    private static bool HasAnother(Reading reading, List<Found> names, int from, int to, Role role)
    {
        for (var at = Math.Max(from, 1); at < to - 1; at++)
        {
            if (reading.Words[at].Id != role.Words[0]) continue;
            var before = reading.Words[at - 1];
            var isNamed = reading.Words[at].IsCapital && before is { IsCapital: true } && reading.Words[at].Gap == Gap.Space && !reading.Terms.The.Contains(before.Id);
            var isOther = !reading.Words[at].IsCapital && !reading.Terms.The.Contains(before.Id);
            if ((isNamed || isOther) && !names.Exists(one => one.First <= at && at <= one.Last)) return true;
        }
        return false;
    }
}
