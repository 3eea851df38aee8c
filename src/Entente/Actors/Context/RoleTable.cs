namespace Entente.Actors;

/// <summary>The role nouns, and who holds which office when.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<int, Role[]> byFirst;
    private readonly bool[] begins;
    private readonly ILookup<(string Of, string Office), (Actor Person, Term Term)> holders;

    public RoleTable(IEnumerable<RoleRow> rows, Func<string, int> word, IEnumerable<Actor> actors)
    {
        byFirst = rows
            .Select(row => new Role(row.Role, [.. NamePart.Of(row.Role).Select(part => word(part.Folded))], row.Kind, row.Offices.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .GroupBy(role => role.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(role => role.Words.Length).ToArray());
        begins = new bool[byFirst.Keys.DefaultIfEmpty(0).Max() + 1];
        foreach (var first in byFirst.Keys) begins[first] = true;
        holders = actors
            .Where(actor => actor.Kind == ActorKind.Person)
            .SelectMany(actor => actor.Terms.Where(term => term.Office is not null).Select(term => (actor, term)))
            .ToLookup(one => (one.term.Of, Head(one.term.Office!)), one => (one.actor, one.term));
    }

    /// <summary>Whether a role noun begins with the word of that id.</summary>
    public bool Begins(int word) => word < begins.Length && begins[word];

    /// <summary>The longest role noun that begins with the word at an index; <see langword="null"/> if none does.</summary>
    public Role? At(List<TextWord> words, int first, int end)
    {
        if (!byFirst.TryGetValue(words[first].Id, out var roles)) return null;
        foreach (var role in roles)
            if (Stands(role, words, first, end)) return role;
        return null;
    }

    /// <summary>Who holds the office for an actor on a day; <see langword="null"/> if the lexicon does not say or says several.</summary>
    /// <param name="owner">The actor that has the office.</param>
    /// <param name="of">For whom it stands; another one where it is a part, such as the European Commission.</param>
    /// <param name="role">The office.</param>
    /// <param name="day">The day; nobody holds an office on a day that is not known.</param>
    public Actor? Holder(Actor owner, Actor of, Role role, DateOnly? day)
    {
        if (day is not { } known) return null;
        foreach (var office in role.Offices)
        {
            var inOffice = holders[(owner.Id, office)].Concat(owner == of ? [] : holders[(of.Id, office)].Where(one => one.Term.Office!.EndsWith(owner.Name, StringComparison.Ordinal))).Where(one => one.Term.Covers(known)).Select(one => one.Person).Distinct().Take(2).ToList();
            if (inOffice.Count == 1) return inOffice[0];
        }
        return null;
    }

    private static bool Stands(Role role, List<TextWord> words, int first, int end)
    {
        if (first + role.Words.Length > end) return false;
        for (var i = 1; i < role.Words.Length; i++)
            if (words[first + i].Id != role.Words[i] || words[first + i].Gap is not (Gap.Space or Gap.Hyphen)) return false;
        return true;
    }

    /// <summary>The office without the state: "Prime Minister of Serbia" is "Prime Minister"; the president of a state's parliament is not its president.</summary>
    private static string Head(string office)
    {
        var of = office.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0) return office;
        var rest = office[(of + 4)..];
        return rest.Contains(" of ", StringComparison.Ordinal) && rest.Split(" of ")[0] is not ("the Republic" or "the Federation" or "the Kingdom" or "the United States") ? office : office[..of];
    }
}
