using System.Collections.Frozen;

namespace Entente.Actors;

/// <summary>The role nouns, and who holds which office when.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<int, Role[]> byFirst;
    private readonly bool[] begins;
    private readonly Dictionary<Actor, Role[]> shortOf;
    private readonly ILookup<(string Of, string Office), (Actor Person, Term Term)> holders;

    /// <param name="rows">The table.</param>
    /// <param name="word">Gives a folded word its id.</param>
    /// <param name="lexicon">The persons and their terms, and the names of the bodies that have the offices.</param>
    public RoleTable(IEnumerable<RoleRow> rows, Func<string, int> word, ActorLexicon lexicon)
    {
        var heads = new Lazy<ILookup<string, Actor>>(() => Heads(lexicon));
        byFirst = rows
            .Select(row => new Role(row.Role, [.. NamePart.Of(row.Role).Select(part => word(part.Folded))], row.Kind, row.Offices.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .Select(role => role.Kind is RoleKind.Short or RoleKind.Together ? role with { Actors = Meant(role, lexicon, heads) } : role)
            .GroupBy(role => role.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(role => role.Words.Length).ThenByDescending(role => role.IsCapital).ToArray());
        shortOf = byFirst.Values.SelectMany(roles => roles).Where(role => role.Kind == RoleKind.Short)
            .SelectMany(role => role.Actors.Select(actor => (actor, role)))
            .GroupBy(pair => pair.actor, pair => pair.role)
            .ToDictionary(group => group.Key, group => group.ToArray(), (IEqualityComparer<Actor>)ReferenceEqualityComparer.Instance);
        begins = new bool[byFirst.Keys.DefaultIfEmpty(0).Max() + 1];
        foreach (var first in byFirst.Keys) begins[first] = true;
        var bodies = lexicon.Names.Where(name => name.Kind != NameKind.Person).GroupBy(name => name.Text, StringComparer.OrdinalIgnoreCase).ToDictionary(names => names.Key, names => names.First().Actor, StringComparer.OrdinalIgnoreCase);
        holders = lexicon.Actors
            .Where(actor => actor.Kind == ActorKind.Person)
            .SelectMany(actor => actor.Terms.Where(term => term.Office is not null).Select(term => (actor, term)))
            .ToLookup(one => Office(one.term, bodies), one => (one.actor, one.term));
    }

    /// <summary>Whether a role noun begins with the word of that id.</summary>
    public bool Begins(int word) => word < begins.Length && begins[word];

    /// <summary>Those of the ids; where there are none, the organisations of whose names the noun is the head: the European Commission, the International Court of Justice.</summary>
    private static FrozenSet<Actor> Meant(Role role, ActorLexicon lexicon, Lazy<ILookup<string, Actor>> heads) =>
        (role.Offices.Count > 0 ? role.Offices.Select(lexicon.Find).OfType<Actor>() : heads.Value[role.Text]).ToFrozenSet();

    /// <summary>The organisations by the heads of their names, which are taken apart once for all roles.</summary>
    private static ILookup<string, Actor> Heads(ActorLexicon lexicon) => lexicon.Names
        .Where(name => name.Kind is NameKind.Name or NameKind.Official && lexicon[name.Actor].Kind == ActorKind.Organisation)
        .ToLookup(name => HeadOf(name.Text), name => lexicon[name.Actor], StringComparer.OrdinalIgnoreCase);

    /// <summary>The last word of a name, or the last before its first preposition.</summary>
    private static string HeadOf(string name)
    {
        var words = name.Split(' ');
        var end = Array.FindIndex(words, word => word is "of" or "for" or "on" or "in" or "to" or "against");
        return words[(end > 0 ? end : words.Length) - 1];
    }

    /// <summary>The nouns by which an actor goes on being named: the Commission.</summary>
    public Role[] ShortOf(Actor actor) => shortOf.TryGetValue(actor, out var roles) ? roles : [];

    /// <summary>The longest role noun that begins with the word at an index; <see langword="null"/> if none does.</summary>
    public Role? At(List<TextWord> words, int first, int end)
    {
        if (!byFirst.TryGetValue(words[first].Id, out var roles)) return null;
        foreach (var role in roles)
            if (Stands(role, words, first, end) && (!role.IsCapital || words[first].IsCapital)) return role;
        return null;
    }

    /// <summary>Who holds the office for an actor on a day; <see langword="null"/> if the lexicon does not say or says several.</summary>
    /// <param name="owner">The actor that has the office.</param>
    /// <param name="role">The office.</param>
    /// <param name="day">The day; nobody holds an office on a day that is not known.</param>
    public Actor? Holder(Actor owner, Role role, DateOnly? day)
    {
        if (day is not { } known) return null;
        foreach (var office in role.Offices)
        {
            var inOffice = holders[(owner.Id, office)].Where(one => one.Term.Covers(known)).Select(one => one.Person).Distinct().Take(2).ToList();
            if (inOffice.Count == 1) return inOffice[0];
        }
        return null;
    }

    /// <summary>Whether an actor ever has had the office, as far as the lexicon says.</summary>
    public bool IsOffice(Actor owner, Role role) => role.Offices.Any(office => holders.Contains((owner.Id, office)));

    private static bool Stands(Role role, List<TextWord> words, int first, int end)
    {
        if (first + role.Words.Length > end) return false;
        for (var i = 1; i < role.Words.Length; i++)
            if (words[first + i].Id != role.Words[i] || words[first + i].Gap is not (Gap.Space or Gap.Hyphen)) return false;
        return true;
    }

    /// <summary>
    /// Whose office it is and what it is called without that name: "Prime Minister of Serbia" is Serbia's "Prime Minister", "President of the European Commission" is no office of the Union,
    /// and "President of COP29", of a body that the lexicon lacks, is called so in full.
    /// </summary>
    private static (string Of, string Office) Office(Term term, Dictionary<string, string> bodies)
    {
        var note = term.Office!.IndexOf(" (", StringComparison.Ordinal);
        var office = note < 0 ? term.Office : term.Office[..note];
        for (var of = office.IndexOf(" of ", StringComparison.Ordinal); of >= 0; of = office.IndexOf(" of ", of + 4, StringComparison.Ordinal))
        {
            var body = office[(of + 4)..];
            if (bodies.TryGetValue(body, out var owner) || (body.StartsWith("the ", StringComparison.Ordinal) && bodies.TryGetValue(body[4..], out owner))) return (owner, office[..of]);
        }
        return (term.Of, office);
    }
}
