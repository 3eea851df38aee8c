namespace Entente.Actors;

/// <summary>Finds whom a document means by the last part of a name it has given in full: "the Commission", "the alliance". Asked from the document's beginning to its end.</summary>
internal sealed class ShortForms(Reading reading, List<Found> names)
{
    /// <summary>How many sentences back the full name may stand where the noun has no capital of its own.</summary>
    private const int Reach = 3;

    /// <summary>Of each noun the last name so far that can be called so.</summary>
    private readonly Dictionary<Role, Found> last = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of each noun the last place so far where it is another body's, which the lexicon lacks: the Electoral Commission, a commission of inquiry.</summary>
    private readonly Dictionary<int, int> others = [];
    private int next;

    /// <param name="sentence">The sentence of the noun.</param>
    /// <param name="first">The index of its first word.</param>
    /// <param name="to">The index of its last one.</param>
    /// <param name="role">The noun.</param>
    public Found? Resolve(int sentence, int first, int to, Role role)
    {
        GoOn(first);
        var (start, end) = reading.Text.Range(sentence);
        if (first == start) return null;
        if (!reading.Terms.The.Contains(reading.Words[first - 1].Id))
        {
            if (!reading.Words[first].IsCapital || (reading.Words[first - 1].IsCapital && reading.Words[first].Gap == Gap.Space)) others[role.Words[0]] = first;
            return null;
        }
        if (!last.TryGetValue(role, out var named) || IsLonger(sentence, start, first, to, end)) return null;
        if ((!role.IsCapital && sentence - named.Sentence > Reach) || (others.TryGetValue(role.Words[0], out var other) && other > named.Last)) return null;
        return reading.Find(sentence, first, to, named.Actor, MentionKind.Role, $"role; '{named.Actor.Name}' was the last one named that is so called");
    }

    /// <summary>Takes note of the names before an index.</summary>
    private void GoOn(int first)
    {
        for (; next < names.Count && names[next].First < first; next++)
        {
            if (!names[next].Acts) continue;
            foreach (var role in reading.Lexicon.Matcher.Roles.ShortOf(names[next].Actor)) last[role] = names[next];
        }
    }

    /// <summary>Whether the words are part of a longer phrase: the council of ministers, the union flag, the state of the Union.</summary>
    private bool IsLonger(int sentence, int start, int first, int to, int end)
    {
        if (first - 2 > start && reading.Words[first - 2].Id == reading.Terms.OfWord && reading.Terms.StateWords.Contains(reading.Words[first - 3].Id)) return true;
        if (to + 1 >= end) return false;
        var after = reading.Words[to + 1];
        return after.Gap == Gap.Hyphen || reading.Terms.Continuing.Contains(after.Id)
            || (after is { Gap: Gap.Space, IsCapital: true } && !reading.Terms.Calendar.Contains(after.Id) && !reading.IsHeadline(sentence));
    }
}
