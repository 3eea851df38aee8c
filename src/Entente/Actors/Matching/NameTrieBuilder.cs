namespace Entente.Actors;

/// <summary>Takes names, gives their words ids, and builds the trie.</summary>
internal sealed class NameTrieBuilder
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, Gap Gap, int Word), int> nodes = [];
    private readonly List<List<NameForm>> forms = [[]];
    private int words;

    /// <summary>The id of a folded word, which it gets if it has none.</summary>
    public int Word(string folded) => ids.TryGetValue(folded, out var id) ? id : ids[folded] = ++words;

    /// <summary>Adds a name under every spelling of its words.</summary>
    /// <returns>The form it was added as, or the one that was there before under the same words and capitals.</returns>
    public NameForm Add(NameForm form, IReadOnlyList<NamePart> parts)
    {
        NameForm? there = null;
        foreach (var node in Reach(parts, form.Kind))
        {
            if (forms[node].Find(other => other.Plus == form.Plus && other.Shapes.AsSpan().SequenceEqual(form.Shapes)) is { } other) there ??= other;
            else forms[node].Insert(form.Plus ? 0 : forms[node].Count, form);
        }
        return there ?? form;
    }

    public Spellings Spellings() => new(ids);

    public NameTrie Trie() => new(words + 1, nodes, forms);

    private int Word(NamePart part, NameKind kind)
    {
        if (ids.TryGetValue(part.Folded, out var id) && kind != NameKind.Person) return id;
        List<string> spellings = [part.Folded, .. SpellingVariants.OfLetters(part.Text, part.Folded)];
        if (kind == NameKind.Person) spellings.AddRange(SpellingVariants.OfPerson(part.Folded));
        var known = spellings.FirstOrDefault(ids.ContainsKey);
        id = known is null ? ++words : ids[known];
        foreach (var spelling in spellings) ids.TryAdd(spelling, id);
        return ids[part.Folded];
    }

    /// <summary>The nodes to which the words lead, whatever may stand between them.</summary>
    private List<int> Reach(IReadOnlyList<NamePart> parts, NameKind kind)
    {
        var nodes = new List<int> { 0 };
        for (var at = 0; at < parts.Count; at++)
        {
            var (gaps, word, before) = (at == 0 ? [Gap.Break] : Gaps(parts[at].Gap, parts[at - 1], kind), Word(parts[at], kind), nodes);
            nodes = new(before.Count * gaps.Length);
            foreach (var node in before)
                foreach (var gap in gaps) nodes.Add(Step(node, gap, word));
        }
        return nodes;
    }

    /// <summary>A hyphen may be missing; in a person's name it may also stand for a space; a full stop after a short word may come and go.</summary>
    private static Gap[] Gaps(Gap gap, NamePart before, NameKind kind) => gap switch
    {
        Gap.Hyphen => [Gap.Hyphen, Gap.Space],
        Gap.Space when kind == NameKind.Person && before.Folded.Length > 1 => [Gap.Space, Gap.Hyphen],
        Gap.Space when before.Folded.Length <= 3 && before.Shape != Shape.Lower => [Gap.Space, Gap.Stop],
        Gap.Stop => [Gap.Stop, Gap.Space],
        Gap.Comma => [Gap.Comma, Gap.Space],
        _ => [gap],
    };

    private int Step(int node, Gap gap, int word)
    {
        if (nodes.TryGetValue((node, gap, word), out var next)) return next;
        forms.Add([]);
        return nodes[(node, gap, word)] = forms.Count - 1;
    }
}
