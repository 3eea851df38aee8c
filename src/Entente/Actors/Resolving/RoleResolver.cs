namespace Entente.Actors;

/// <summary>Finds roles that stand for an actor: "the Serbian president", "Serbia's president", "the President of Serbia", and later "the president".</summary>
internal sealed class RoleResolver
{
    private readonly Reading reading;
    private readonly List<Found> names;
    private readonly Dictionary<int, int> byWord = [];
    private readonly Dictionary<string, Found> last = new(StringComparer.Ordinal);
    private readonly Pairs pairs;
    private readonly ShortForms shortForms;

    /// <param name="reading">The document.</param>
    /// <param name="names">The names in it, in their order.</param>
    public RoleResolver(Reading reading, List<Found> names)
    {
        (this.reading, this.names, pairs, shortForms) = (reading, names, new(reading, names), new(reading, names));
        for (var i = 0; i < names.Count; i++)
            for (var word = names[i].First; word <= names[i].Last; word++) byWord[word] = i;
    }

    /// <summary>The roles of a document that speaks of an office of somebody.</summary>
    public List<Found> Resolve()
    {
        var (found, roles) = (new List<Found>(), reading.Lexicon.Matcher.Roles);
        for (var sentence = 0; sentence < reading.Document.Sentences.Count; sentence++)
        {
            var (start, end) = reading.Text.Range(sentence);
            for (var at = start; at < end; at++)
            {
                if (!roles.Begins(reading.Words[at].Id) || byWord.ContainsKey(at) || roles.At(reading.Words, at, end) is not { } role) continue;
                var to = at + role.Words.Length - 1;
                found.AddRange(Meant(sentence, at, to, role));
                at = to;
            }
        }
        return found;
    }

    private IEnumerable<Found> Meant(int sentence, int first, int to, Role role) => role.Kind switch
    {
        RoleKind.Office or RoleKind.Offices => Office(sentence, first, to, role),
        RoleKind.Short => shortForms.Resolve(sentence, first, to, role) is { } named ? [named] : [],
        RoleKind.Together => role.Actors.OrderBy(actor => actor.Id, StringComparer.Ordinal).Select(actor => reading.Find(sentence, first, to, actor, MentionKind.Role, $"role; '{role.Text}' are several, of which {actor.Name} is one")),
        RoleKind.Pair or RoleKind.PairOfPersons => pairs.Resolve(sentence, first, to, role),
        _ => [],
    };

    private IEnumerable<Found> Office(int sentence, int first, int to, Role role)
    {
        var (start, end) = reading.Text.Range(sentence);
        if (first > start && reading.Terms.Past.Contains(reading.Words[first - 1].Id)) return [];
        if (Named(to, end) is { } person)
        {
            // The name says who it is; it is kept for when the role stands alone.
            if (role.Kind == RoleKind.Office) last[role.Key] = person;
            return [];
        }
        if (to + 1 < end && reading.Words[to + 1] is { Gap: Gap.Space, IsCapital: true } && !byWord.ContainsKey(to + 1) && !reading.IsHeadline(sentence)) return [];
        var owners = Owners(start, first, to, end);
        if (role.Kind == RoleKind.Offices && owners.Count < 2) return [];
        if (owners.Count > 0) return owners.Take(role.Kind == RoleKind.Office ? 1 : 2).Select(owner => Of(sentence, first, to, role, owner, end)).OfType<Found>();
        return role.Kind == RoleKind.Office && Alone(sentence, first, to, role) is { } again ? [again] : [];
    }

    /// <summary>The person named right after the role: "President Vučić".</summary>
    private Found? Named(int to, int end) =>
        to + 1 < end && reading.Words[to + 1].Gap == Gap.Space && byWord.TryGetValue(to + 1, out var index) && names[index].Kind == MentionKind.Person ? names[index] : null;

    private List<Found> Owners(int start, int first, int to, int end)
    {
        var owners = new List<Found>();
        if (to + 2 >= end || reading.Words[to + 1].Id != reading.Terms.OfWord) return Before(start, first) is { } before ? [before] : owners;
        // "the American president of the firm" is the firm's.
        var at = reading.Text.IsArticle(to + 2) ? to + 3 : to + 2;
        if (!byWord.TryGetValue(at, out var index)) return owners;
        owners.Add(names[index]);
        if (index + 1 < names.Count && names[index + 1].First == names[index].Last + 2 && reading.Words[names[index].Last + 1].Id == reading.Terms.And) owners.Add(names[index + 1]);
        return [.. owners.Where(owner => owner.Acts && owner.Kind is not (MentionKind.Person or MentionKind.Demonym))];
    }

    /// <summary>The owner before the role: "Serbian", "Serbia's", "NATO", with no more than an adjective between.</summary>
    private Found? Before(int start, int first)
    {
        for (var skipped = 0; skipped < 3; skipped++)
        {
            var at = first - 1 - skipped;
            if (at < start || (reading.Words[at + 1].Gap != Gap.Space && !IsAbbreviated(at))) return null;
            var possessive = at > start && reading.Text.IsPossessive(at - 1, at + 1);
            if (byWord.TryGetValue(possessive ? at - 1 : at, out var index))
            {
                var owner = names[index];
                if (owner.First > start && reading.Terms.Past.Contains(reading.Words[owner.First - 1].Id)) return null;
                if (IsAnybodys(start, owner.First)) return null;
                return owner.Kind is not (MentionKind.Person or MentionKind.Attribute) && (possessive || owner.Kind != MentionKind.Metonym) ? owner : null;
            }
            if (!reading.Terms.Present.Contains(reading.Words[at].Id)) return null;
        }
        return null;
    }

    /// <summary>Whether the word ends a name with a full stop of its own: the U.S. president.</summary>
    private bool IsAbbreviated(int at) => reading.Words[at + 1].Gap == Gap.Stop && byWord.TryGetValue(at, out var index) && names[index].Stop;

    /// <summary>"an American president", "no responsible American president": whoever that may be.</summary>
    private bool IsAnybodys(int start, int owner) =>
        owner > start && ((reading.Text.IsArticle(owner - 1) && !reading.Terms.The.Contains(reading.Words[owner - 1].Id))
            || reading.Terms.Indefinite.Contains(reading.Words[owner - 1].Id)
            || (owner > start + 1 && reading.Words[owner - 1].Shape == Shape.Lower && reading.Terms.Indefinite.Contains(reading.Words[owner - 2].Id)));

    private Found? Of(int sentence, int first, int to, Role role, Found owner, int end)
    {
        if (Apposed(first, to, end, owner) is { } apposed)
        {
            last[role.Key] = apposed;
            return reading.Find(sentence, first, to, apposed.Actor, MentionKind.Role, $"role; '{apposed.Actor.Name}' is named beside it");
        }
        var roles = reading.Lexicon.Matcher.Roles;
        var holder = roles.Holder(owner.Actor, role, reading.Document.Date);
        // The president of a part, such as the General Assembly, does not stand for the whole; and a "U.N. ambassador" is a state's.
        if (holder is null && (owner.Actor != owner.Represents || (owner.Actor.Kind == ActorKind.Organisation && !roles.IsOffice(owner.Actor, role)))) return null;
        var found = reading.Find(sentence, first, to, holder ?? owner.Represents, MentionKind.Role, holder is null
            ? $"role; the lexicon does not say who was {role.Text} of {owner.Represents.Name} on that day, so it stands for {owner.Represents.Name}"
            : $"role; '{holder.Name}' was {role.Text} of {owner.Actor.Name} on that day");
        last[role.Key] = found;
        return found;
    }

    /// <summary>"the Serbian president, Aleksandar Vučić," names him beside the role.</summary>
    private Found? Apposed(int first, int to, int end, Found owner)
    {
        var next = Math.Max(to, owner.Last) + 1;
        return next < end && reading.Words[next].Gap is Gap.Comma or Gap.Space && byWord.TryGetValue(next, out var index) && names[index].Kind == MentionKind.Person && names[index].First > first
            && names[index].Represents == owner.Represents ? names[index] : null;
    }

    private Found? Alone(int sentence, int first, int to, Role role)
    {
        var (start, end) = reading.Text.Range(sentence);
        if (first == start || !reading.Terms.The.Contains(reading.Words[first - 1].Id) || !last.TryGetValue(role.Key, out var before)) return null;
        if (to + 1 < end && (reading.Words[to + 1].Id == reading.Terms.OfWord || reading.Words[to + 1].Gap == Gap.Hyphen)) return null;
        // A transcript's "The President." says who speaks next.
        if (first == start + 1 && (to + 1 == end || (reading.Words[to + 1].Gap is Gap.Stop or Gap.Break && reading.Document.Text[reading.Words[to].End] == '.'))) return null;
        return reading.Find(sentence, first, to, before.Actor, MentionKind.Role, $"role; '{before.Actor.Name}' was the last one named with it");
    }
}
