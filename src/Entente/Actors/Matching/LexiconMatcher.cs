using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>A lexicon made ready for reading: its words, the trie of its names, and the rules of context and roles. Built once and read by any number of threads.</summary>
internal sealed class LexiconMatcher
{
    private static readonly FrozenSet<string> AmericanTowns = WordList.Lines("american-towns.txt").SelectMany(line => line.Split('|')).ToFrozenSet(StringComparer.Ordinal);

    private readonly NameTrie trie;

    public LexiconMatcher(ActorLexicon lexicon, LexiconGuides guides)
    {
        var builder = new NameTrieBuilder();
        var forms = new List<NameForm>();
        foreach (var name in lexicon.Names) AddName(builder, forms, name, lexicon[name.Actor]);
        var rules = new ContextRules(guides.Context, builder.Word, lexicon.Find);
        // Franco- is France's even where a Franco is in the lexicon.
        AddBlockers(builder, forms, rules, rules.Names.Where(rules.IsCombining));
        foreach (var name in lexicon.Names.Where(name => name.Kind == NameKind.Person)) AddSurnames(builder, forms, name, lexicon[name.Actor]);
        Terms = new(builder.Word);
        Roles = new(guides.Roles, builder.Word, lexicon);
        AddBlockers(builder, forms, rules, rules.Names);
        foreach (var form in forms) (form.Rules, form.IsNamesake) = (rules.For(form), form.Kind is NameKind.Metonym or NameKind.Name && AmericanTowns.Contains(form.Text));
        FirstNames = lexicon.Names.Where(name => name.Kind == NameKind.Person).Select(name => NamePart.Of(name.Text))
            .Where(parts => parts.Count > 1).Select(parts => builder.Word(parts[0].Folded)).Where(id => !Terms.OfficeTitles.Contains(id) && !Terms.PersonalTitles.Contains(id)).ToFrozenSet();
        (Spellings, trie) = (builder.Spellings(), builder.Trie());
    }

    public Spellings Spellings { get; }

    public LexiconTerms Terms { get; }

    public RoleTable Roles { get; }

    /// <summary>The words with which full names of persons begin, titles aside.</summary>
    public FrozenSet<int> FirstNames { get; }

    /// <summary>Adds the names of a sentence, the longest first at each word, from left to right, not overlapping.</summary>
    public void Match(string text, List<TextWord> words, int start, int end, List<NameMatch> matches)
    {
        for (var at = start; at < end; at++)
        {
            if (!trie.Begins(words[at].Id) || trie.Longest(text, words, at, end) is not { } match) continue;
            matches.Add(match);
            at = match.Last;
        }
    }

    /// <summary>The first of two names that share their last words, before the second: the North Korea of "North and South Korea".</summary>
    /// <returns>A match of the first word alone; <see langword="null"/> if there is none.</returns>
    public NameMatch? Shared(string text, List<TextWord> words, int start, NameMatch second)
    {
        var first = second.First - 2;
        if (second.First == second.Last || first < start || !Terms.Joins.Contains(words[first + 1].Id) || !words[first].IsCapital || !trie.Begins(words[first].Id)) return null;
        List<TextWord> whole = [words[first], .. words[(second.First + 1)..(second.Last + 1)]];
        return trie.Longest(text, whole, 0, whole.Count) is { } match && match.Last == whole.Count - 1 ? new(first, first, match.Form) : null;
    }

    private static void AddName(NameTrieBuilder builder, List<NameForm> forms, ActorName name, Actor actor)
    {
        var parts = NamePart.Of(name.Text);
        if (parts.Count == 0) throw Errors.BlankName(name.Actor);
        foreach (var variant in Variants(parts))
        {
            var form = Form(name, name.Text, name.Kind, variant, actor);
            var there = builder.Add(form, variant);
            if (ReferenceEquals(there, form)) forms.Add(form);
            // Two persons whose names are one only by another transliteration are no slip of the lexicon; the first has it.
            else if (there.Actors[0].Id != actor.Id && NamePart.Same(there.Text, name.Text)) throw Errors.TwoActors(name.Text, there.Actors[0].Id, actor.Id);
        }
    }

    private static IEnumerable<List<NamePart>> Variants(List<NamePart> parts)
    {
        yield return parts;
        if (parts.Any(part => part.Text == "and") && NamePart.WithAmpersands(parts) is { Count: > 1 } ampersands) yield return ampersands;
        if (parts.Any(part => part.Gap == Gap.Apostrophe)) yield return NamePart.WithoutApostrophes(parts);
    }

    /// <summary>Surnames come after all names: a word that is a name of its own is no surname.</summary>
    private static void AddSurnames(NameTrieBuilder builder, List<NameForm> forms, ActorName name, Actor actor)
    {
        var parts = NamePart.Of(name.Text);
        foreach (var (first, count) in Surnames.Of(parts, actor))
        {
            // "Von der Leyen" may begin a sentence, so the capitals asked for are the surname's alone.
            var surname = parts.GetRange(first, count);
            surname[0] = surname[0] with { Gap = Gap.Break };
            var text = string.Join(' ', surname.Select(part => part.Text));
            var form = Form(null, text, NameKind.Person, surname, actor);
            var there = builder.Add(form, surname);
            if (ReferenceEquals(there, form)) forms.Add(form);
            else if (there.IsSurname && !there.Actors.Contains(actor)) there.Actors.Add(actor);
        }
    }

    private static void AddBlockers(NameTrieBuilder builder, List<NameForm> forms, ContextRules rules, IEnumerable<string> names)
    {
        var known = forms.Select(form => form.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var text in names.Where(text => !known.Contains(text)))
        {
            var parts = NamePart.Of(text);
            var form = Form(null, text, rules.IsCombining(text) ? NameKind.Demonym : NameKind.Name, parts, null);
            if (ReferenceEquals(builder.Add(form, parts), form)) forms.Add(form);
        }
    }

    private static NameForm Form(ActorName? name, string text, NameKind kind, List<NamePart> parts, Actor? actor)
    {
        var form = new NameForm { Name = name, Text = text, Kind = kind, Shapes = [.. parts.Select(part => part.Shape)] };
        if (actor is not null) form.Actors.Add(actor);
        return form;
    }
}
