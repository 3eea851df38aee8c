namespace Entente.Actors;

/// <summary>Finds whom "the two countries" or "both sides" are: the two actors last named together.</summary>
internal sealed class Pairs(Reading reading, List<Found> names)
{
    /// <summary>How many sentences back the two may stand.</summary>
    private const int Reach = 3;

    private (int Sentence, int First, Actor One, Actor Other)? before;

    /// <returns>Two mentions of one span; none where more than two could be meant.</returns>
    public IEnumerable<Found> Resolve(int sentence, int first, int last, Role role)
    {
        var (start, end) = reading.Text.Range(sentence);
        // "we are two nations" speaks of a number, "the two nations" of two that were named.
        if (reading.Words[first].Id == reading.Terms.Two && (first == start || !reading.Terms.Definite.Contains(reading.Words[first - 1].Id))) return [];
        // "both sides of the border", "the two countries that …" are others.
        if (last + 1 < end && (reading.Words[last + 1].Id == reading.Terms.OfWord || reading.Words[last + 1].Id == reading.Terms.To)) return [];
        if (Last(reading, names, sentence, first, IsOfStates(role)) is not [var one, var other])
        {
            if (!GoesOn(sentence, first)) return [];
            (one, other) = (before!.Value.One, before.Value.Other);
        }
        before = (sentence, first, one, other);
        if (role.Kind == RoleKind.PairOfPersons && Persons(names, sentence, first, one, other) is [var person, var second]) (one, other) = (person, second);
        return new[] { one, other }.Select(actor => reading.Find(sentence, first, last, actor, MentionKind.Role, $"role; {one.Name} and {other.Name} were the last two named together"));
    }

    /// <summary>Whether the pair of a few sentences before is still meant: nobody else has been named since.</summary>
    private bool GoesOn(int sentence, int first) => before is { } pair && sentence - pair.Sentence <= Reach
        && names.TrueForAll(name => name.First <= pair.First || name.First >= first || !name.Acts || Side(name) == pair.One || Side(name) == pair.Other);

    /// <summary>Whom a name makes one of two: for whom it stands, but a part of a state is itself (Scotland and Italy, China and Hong Kong).</summary>
    private static Actor Side(Found name) => name.Actor.Kind == ActorKind.Territory ? name.Actor : name.Represents;

    /// <summary>Whether only states and territories can be meant: the EU and NATO are no two countries.</summary>
    private static bool IsOfStates(Role role) => role.Text.Split(' ')[^1] is "countries" or "states" or "nations";

    private static List<Actor> Last(Reading reading, List<Found> names, int sentence, int first, bool states)
    {
        var at = names.FindLastIndex(one => one.First < first);
        var actors = new List<Actor>();
        for (var near = sentence; near >= Math.Max(0, sentence - Reach) && at >= 0; near--)
        {
            for (; at >= 0 && names[at].Sentence == near; at--)
            {
                if (!names[at].Acts || names[at].Represents.Kind is ActorKind.Person or ActorKind.People) continue;
                if (states && names[at].Represents.Kind is not (ActorKind.State or ActorKind.Territory)) continue;
                if (actors.Count == 0 && Joined(reading, names, at) is { } pair && !(states && pair.Exists(actor => actor.Kind is not (ActorKind.State or ActorKind.Territory)))) return pair;
                if (!actors.Contains(Side(names[at]))) actors.Insert(0, Side(names[at]));
            }
            if (actors.Count >= 2) break;
        }
        return actors.Count == 2 ? actors : [];
    }

    /// <summary>The two of "A and B" or "A-B", if the list is no longer than that.</summary>
    private static List<Actor>? Joined(Reading reading, List<Found> names, int at)
    {
        if (at == 0 || names[at - 1].Sentence != names[at].Sentence || !names[at - 1].Acts || Side(names[at - 1]) == Side(names[at])) return null;
        if (!IsJoined(reading, names[at - 1], names[at])) return null;
        // "A, B and C": three.
        if (at > 1 && names[at - 2].Last + 1 == names[at - 1].First && reading.Words[names[at - 1].First].Gap == Gap.Comma) return null;
        return names[at - 1].Represents.Kind is ActorKind.Person or ActorKind.People ? null : [Side(names[at - 1]), Side(names[at])];
    }

    private static bool IsJoined(Reading reading, Found left, Found right) =>
        (right.First == left.Last + 1 && reading.Words[right.First].Gap == Gap.Hyphen)
        || (right.First == left.Last + 2 && reading.Words[left.Last + 1].Id == reading.Terms.And);

    /// <summary>The persons who stand for the two, if both are named nearby.</summary>
    private static List<Actor> Persons(List<Found> names, int sentence, int first, Actor one, Actor other)
    {
        var persons = names.Where(name => name.Kind == MentionKind.Person && name.First < first && name.Sentence >= sentence - Reach).ToList();
        return new[] { one, other }.Select(state => persons.LastOrDefault(person => person.Represents == state)?.Actor).OfType<Actor>().ToList();
    }
}
