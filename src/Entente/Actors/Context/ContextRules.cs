using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Compiles the rows of <c>context.csv</c>.</summary>
internal sealed class ContextRules
{
    private static readonly FrozenSet<string> Seats = WordList.Read("seats.txt");

    private static readonly FrozenSet<string> Bodies = WordList.Read("bodies.txt");

    private readonly Dictionary<string, List<ContextRule>> rules = new(StringComparer.Ordinal);
    private readonly List<(string Name, ContextRule Rule)> classes = [];

    /// <param name="rows">The table.</param>
    /// <param name="word">Gives a folded word its id.</param>
    /// <param name="actor">Finds an actor by its id.</param>
    public ContextRules(IEnumerable<ContextRow> rows, Func<string, int> word, Func<string, Actor?> actor)
    {
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var who = row.Actor is { } id ? actor(id) : null;
            // A lexicon without that actor has no such meaning.
            if (row.Actor is not null && who is null) continue;
            var rule = new ContextRule(row.Scope, new([.. row.Scope == ContextScope.Dated ? [] : Phrases(row.Words, lists, word)]), row.Meaning, who, row.Why) { Days = row.Scope == ContextScope.Dated ? Days.Parse(row.Words) : null };
            if (row.Name.StartsWith('<')) classes.Add((row.Name, rule));
            else if (rules.TryGetValue(row.Name, out var list)) list.Add(rule);
            else rules.Add(row.Name, [rule]);
        }
    }

    /// <summary>The names that have rules of their own.</summary>
    public IEnumerable<string> Names => rules.Keys;

    /// <summary>Whether a name is only the first part of others: Sino-, Russo-.</summary>
    public bool IsCombining(string name) => rules[name].Any(rule => rule.Scope == ContextScope.Combining);

    /// <summary>The rules for a form: its name's own, then those of its class; but that the words beside it make it another's name goes before what the rest of the sentence or document says.</summary>
    public ContextRule[] For(NameForm form)
    {
        var own = rules.GetValueOrDefault(form.Text, []);
        var general = classes.Where(one => IsOf(one.Name, form)).Select(one => one.Rule).ToList();
        return [.. own.Where(rule => !IsFar(rule)), .. general.Where(IsOther), .. own.Where(IsFar), .. general.Where(rule => !IsOther(rule))];
    }

    private static bool IsFar(ContextRule rule) => rule.IsOfTheWhole || rule.Scope is ContextScope.Always or ContextScope.Dated;

    private static bool IsOther(ContextRule rule) => rule.Meaning is ContextMeaning.Nobody or ContextMeaning.Elsewhere && !IsFar(rule);

    private bool IsOf(string name, NameForm form) => name switch
    {
        "<any>" => true,
        "<person>" => form.Kind == NameKind.Person,
        "<demonym>" => form.Kind == NameKind.Demonym,
        "<capital>" => form.Kind == NameKind.Metonym && !Seats.Contains(form.Text),
        "<metonym>" => form.Kind == NameKind.Metonym && !Bodies.Contains(form.Text),
        "<state>" => form.Kind is NameKind.Name or NameKind.Official && form.Actors is [{ Kind: ActorKind.State or ActorKind.Territory }],
        "<town>" => form.Name is null && form.Kind == NameKind.Name && rules.TryGetValue(form.Text, out var own) && own.Exists(rule => rule.Meaning == ContextMeaning.Place),
        "<abbreviation>" => form.Kind == NameKind.Abbreviation,
        _ => false,
    };

    /// <summary>The phrases of a list of <c>data/words</c>, which bars separate.</summary>
    public static PhraseSet List(string name, Func<string, int> word) => new(Phrases($"@{name}", new(StringComparer.Ordinal), word));

    private static IEnumerable<(int, Shape)[]> Phrases(string words, Dictionary<string, string[]> lists, Func<string, int> word)
    {
        foreach (var phrase in words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!phrase.StartsWith('@'))
            {
                yield return Phrase(phrase, word);
                continue;
            }
            var list = phrase.Split(' ', 2);
            if (!lists.TryGetValue(list[0], out var entries))
                lists[list[0]] = entries = [.. WordList.Lines(list[0][1..] + ".txt").SelectMany(line => line.Split(line.Contains('|') ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries))];
            foreach (var entry in entries) yield return Phrase(list.Length == 1 ? entry : $"{entry} {list[1]}", word);
        }
    }

    private static (int, Shape)[] Phrase(string phrase, Func<string, int> word) =>
        [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(one => one == "…"
            ? [(PhraseSet.Ellipsis, Shape.None)]
            : NamePart.Of(one).Select(part => (word(part.Folded), Asked(part))))];

    /// <summary>OH is Ohio, and IN Indiana, only in capitals; NATO may stand as Nato.</summary>
    private static Shape Asked(NamePart part) => part.Shape < Shape.Capital ? Shape.None : part is { Shape: Shape.Upper, Text.Length: 2 } ? Shape.Upper : Shape.Capital;
}
