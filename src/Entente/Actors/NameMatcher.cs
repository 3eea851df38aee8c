namespace Entente.Actors;

/// <summary>Finds the longest names of a lexicon in a text, at word boundaries: a trie over folded letters, built once and read by any number of threads.</summary>
internal sealed class NameMatcher
{
    private readonly List<Node> nodes = [new()];

    public NameMatcher(ActorLexicon lexicon)
    {
        foreach (var name in lexicon.Names)
        {
            if (!name.Text.Any(char.IsLetterOrDigit)) throw Errors.BlankName(name.Actor);
            foreach (var form in Forms(name.Text)) Add(form, name);
            if (name.Kind == NameKind.Person && name.Text.LastIndexOf(' ') is > 0 and var space)
                foreach (var form in Forms(name.Text[(space + 1)..])) AddSurname(form, name.Actor);
        }
    }

    /// <summary>A match: the name itself, or a surname and the persons who have it.</summary>
    public readonly record struct Match(int Start, int End, ActorName? Name, IReadOnlyList<string> Surname);

    /// <summary>The matches between two offsets, from left to right, not overlapping.</summary>
    public IEnumerable<Match> Find(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            if (!IsWord(text[at]) || (at > start && IsWord(text[at - 1])))
            {
                at++;
                continue;
            }
            if (Longest(text, at, end) is { } match)
            {
                yield return match;
                at = match.End;
            }
            else
            {
                at++;
            }
        }
    }

    private Match? Longest(string text, int start, int end)
    {
        Match? longest = null;
        var node = nodes[0];
        for (var at = start; at < end; at++)
        {
            if (Folding.IsInvisible(text[at])) continue;
            var letter = Folding.Fold(text[at]);
            if (letter == ' ' && at > start && Folding.Fold(text[at - 1]) == ' ') continue;
            if (node.Next is null || !node.Next.TryGetValue(letter, out var next)) break;
            node = nodes[next];
            if ((node.Name is not null || node.Surname.Count > 0) && IsBoundary(text, at + 1, end))
                longest = new(start, at + 1, node.Name, node.Surname);
        }
        return longest;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter);

    private static bool IsBoundary(string text, int at, int end)
    {
        while (at < end && Folding.IsInvisible(text[at])) at++;
        return at >= end || !IsWord(text[at]);
    }

    /// <summary>A name as it is, in capitals if it is no abbreviation, and with a space for each hyphen.</summary>
    private static IEnumerable<string> Forms(string name)
    {
        var capitals = name.ToUpperInvariant();
        string[] forms = name.Length >= 4 ? [name, capitals] : [name];
        return forms.Concat(forms.Select(form => form.Replace('-', ' '))).Distinct();
    }

    private void Add(string form, ActorName name)
    {
        var node = Reach(form);
        if (node.Name is { } other && other.Actor != name.Actor) throw Errors.TwoActors(form, other.Actor, name.Actor);
        node.Name ??= name;
    }

    private void AddSurname(string form, string actor)
    {
        var node = Reach(form);
        if (!node.Surname.Contains(actor)) node.Surname.Add(actor);
    }

    private Node Reach(string form)
    {
        var node = nodes[0];
        foreach (var letter in form.Where(letter => !Folding.IsInvisible(letter)).Select(Folding.Fold))
        {
            node.Next ??= [];
            if (!node.Next.TryGetValue(letter, out var next))
            {
                next = nodes.Count;
                node.Next.Add(letter, next);
                nodes.Add(new());
            }
            node = nodes[next];
        }
        return node;
    }

    private sealed class Node
    {
        public Dictionary<char, int>? Next;
        public ActorName? Name;
        public readonly List<string> Surname = [];
    }
}
