using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Clauses whose verb the parser has missed or joined to the wrong one.</summary>
internal sealed partial class TreeRepair
{
    /// <summary>"Norland and Sudland support Westland.": in a sentence without a finite verb, what stands between several or a plural and a name is its verb, where it could be one.</summary>
    private bool MendPlural()
    {
        if (parsed.Count == 0 || parsed[^1].Text != "." || parsed.Any(word => word.Tag is "VBZ" or "VBP" or "VBD" or "MD")) return false;
        var at = 1;
        while (at < parsed.Count - 1 && !(parsed[at] is { Tag: "NN" } word && PluralVerbs.Contains(word.Text) && parsed[at + 1].PartOfSpeech == PartOfSpeech.Propn && IsSeveral(parsed[at - 1]))) at++;
        if (at >= parsed.Count - 1) return false;
        var (verb, subject, thing) = (parsed[at], parsed[at - 1], parsed[at + 1]);
        while (subject.Head >= 0 && subject.Head < at) subject = parsed[subject.Head];
        while (thing.Head > at) thing = parsed[thing.Head];
        foreach (var word in parsed)
            if (word.Head < 0 || (word.Head == subject.Index && word.Index > at)) Hang(word, at, word.Is(Deprel.Punct) ? Deprel.Punct : Deprel.Obl);
        Change((words?[at] ?? verb) with { PartOfSpeech = PartOfSpeech.Verb, Tag = "VBP", Head = -1, Relation = Deprel.Root });
        Hang(subject, at, Deprel.Nsubj);
        Hang(thing, at, Deprel.Obj);
        return true;
    }

    private bool IsSeveral(Grammar.Word last) => last.Tag is "NNS" or "NNPS" || (last.PartOfSpeech == PartOfSpeech.Propn && parsed.Any(word => word.Index < last.Index && word.Lemma == "and"));

    /// <summary>"Norland and Sudland in gas talks": what ends a headline after a preposition and a noun is no verb.</summary>
    private bool MendHeadline(Grammar.Word last)
    {
        if (last.Index != parsed.Count - 1 || last.Index < 3 || last.Head >= 0 || last.Tag != "VBZ" || parsed[last.Index - 1] is not { Head: >= 0 } matter || !IsNominal(matter) || !matter.Is(Deprel.Nmod)) return false;
        if (parsed.Child(matter.Index, Deprel.Case) is not { } preposition || !parsed[matter.Head].Is(Deprel.Nsubj)) return false;
        var names = parsed[matter.Head];
        Change(last with { PartOfSpeech = PartOfSpeech.Noun, Tag = "NNS", Head = names.Index, Relation = Deprel.Nmod });
        Hang(names, -1, Deprel.Root);
        Hang(matter, last.Index, Deprel.Compound);
        Hang(preposition, last.Index, Deprel.Case);
        return true;
    }

    /// <summary>"Ties worsened, with both Norland and Sudland refusing talks": after a comma, "with", a name and a participle are a clause, and the name is its subject.</summary>
    private void MendAbsolute(Grammar.Word verb)
    {
        if (verb.Tag != "VBG" || verb.Head < 0 || verb.Index < 3 || parsed.Child(verb.Index, Deprel.Nsubj) is not null) return;
        var last = parsed[verb.Index - 1];
        var name = last;
        while (name.Head >= 0 && name.Head < name.Index && (name.Is(Deprel.Conj) || name.Is(Deprel.Flat))) name = parsed[name.Head];
        if (name.PartOfSpeech != PartOfSpeech.Propn || name.Head < 0 || name.Head == verb.Index || (verb.Head != name.Index && verb.Head != name.Head)) return;
        if (parsed.Child(name.Index, Deprel.Case) is not { Lemma: "with" } with || with.Index != FirstOf(name.Index) || !IsComma(with.Index - 1)) return;
        var main = parsed[name.Head];
        while (main.PartOfSpeech != PartOfSpeech.Verb && main.Head >= 0) main = parsed[main.Head];
        Hang(verb, main.Index, Deprel.Advcl);
        Hang(name, verb.Index, Deprel.Nsubj);
        Hang(with, verb.Index, Deprel.Mark);
    }

    /// <summary>"Norland attacked Sudland, Westland said": what stands before a verb of saying without a conjunction is what is said.</summary>
    private void MendSaid(Grammar.Word verb)
    {
        if (!verb.Is(Deprel.Advcl) || verb.Head < verb.Index || parsed.Child(verb.Index, Deprel.Mark) is not null || verb.Tag is "VBG" or "VBN" || parsed.Child(verb.Index, Deprel.Nsubj) is null) return;
        if (parsed[verb.Head] is { Lemma: "say" or "add" or "report" or "write" or "claim" } && parsed.Child(verb.Head, Deprel.Ccomp) is null) Hang(verb, verb.Head, Deprel.Ccomp);
    }

    /// <summary>"The relationship between Norland and Sudland remains bad": who stands between two is not the second's verb's subject alone, the noun is.</summary>
    private void MendBetween(Grammar.Word verb)
    {
        if (!verb.Is(Deprel.Conj) || parsed[verb.Head] is not { Head: >= 0 } first || !IsNominal(first) || parsed.Child(first.Index, Deprel.Case) is not { Lemma: "between" }) return;
        if (parsed.Child(verb.Index, Deprel.Nsubj) is not { } second || parsed.Child(verb.Index, Deprel.Cc) is not { } and || and.Index != FirstOf(second.Index) - 1) return;
        var noun = parsed[first.Head];
        var head = noun;
        while (head.Head >= 0 && (head.Index == noun.Index || head.PartOfSpeech != PartOfSpeech.Verb)) head = parsed[head.Head];
        Hang(second, first.Index, Deprel.Conj);
        Hang(and, second.Index, Deprel.Cc);
        Hang(verb, head.Index == noun.Index ? -1 : head.Index, head.Index == noun.Index ? Deprel.Root : Deprel.Conj);
        Hang(noun, verb.Index, Deprel.Nsubj);
    }

    /// <summary>"They said that Norland had jailed reporters": in what is said, "had" and a participle are a perfect, and no reporters who were jailed are had.</summary>
    private void MendPerfect(Grammar.Word had)
    {
        if (had is not { Tag: "VBD", Lemma: "have" } || !had.Is(Deprel.Ccomp) || had.Index + 1 >= parsed.Count || parsed[had.Index + 1] is not { Tag: "VBN" } verb || !verb.Is(Deprel.Amod)) return;
        if (parsed.Child(had.Index, Deprel.Obj) is not { } thing || verb.Head != thing.Index) return;
        Hang(verb, had.Head, had.Relation);
        Hang(had, verb.Index, Deprel.Aux);
        foreach (var child in parsed.Children(had.Index)) Hang(child, verb.Index, child.Relation);
    }

    /// <summary>"Norland supports Sudland, as quoted by its minister": after a comma and "as" the whole clause is quoted, and not its last noun.</summary>
    private void MendQuoted(Grammar.Word verb)
    {
        if (verb.Tag != "VBN" || !verb.Is(Deprel.Acl) || parsed.Child(verb.Index, Deprel.Mark) is not { Text: "as" } mark || !IsComma(mark.Index - 1)) return;
        var main = parsed[verb.Head];
        while (main.PartOfSpeech != PartOfSpeech.Verb && main.Head >= 0) main = parsed[main.Head];
        if (main.PartOfSpeech == PartOfSpeech.Verb) Hang(verb, main.Index, Deprel.Advcl);
    }

    /// <summary>"The treaty signed by Norland, which he called a threat": a clause with "which" is joined to no participle, it says more of the noun.</summary>
    private void MendWhich(Grammar.Word verb)
    {
        if (!verb.Is(Deprel.Conj) || parsed[verb.Head] is not { Tag: "VBN" } participle || !participle.Is(Deprel.Acl) || parsed.Child(verb.Index, Deprel.Cc) is not null) return;
        if (parsed.Children(verb.Index) is [{ Tag: "WDT" }, ..] or [_, { Tag: "WDT" }, ..]) Hang(verb, participle.Head, Deprel.AclRelcl);
    }

    /// <summary>"United by their past, Norland and Sudland have built a friendship": a participle at the beginning is joined to no finite verb, but says more of it; the names before that verb are its subject.</summary>
    private void MendOpening(Grammar.Word participle)
    {
        if (participle.Head >= 0 || participle.Index > 0 || participle.Tag is not ("VBN" or "VBG")) return;
        var children = parsed.Children(participle.Index);
        if (children.Any(child => child.Is(Deprel.Nsubj) || child.Is(Deprel.Aux)) || children.FirstOrDefault(child => child.Is(Deprel.Conj)) is not { PartOfSpeech: PartOfSpeech.Verb } verb) return;
        if (parsed.Child(verb.Index, Deprel.Nsubj) is not { } subject || subject.Index > verb.Index) return;
        Hang(verb, -1, Deprel.Root);
        Hang(participle, verb.Index, Deprel.Advcl);
        foreach (var child in children)
            if (child.Index > verb.Index) Hang(child, verb.Index, child.Relation);
        // "…, Norland, Sudland and Westland": to the parser the first of them may belong to the noun before.
        if (parsed.Child(verb.Index, Deprel.Cc) is not { } and || and.Index != FirstOf(subject.Index) - 1) return;
        var first = parsed.Subtree(participle.Index).FirstOrDefault(word => word.Index < and.Index && word.Is(Deprel.Appos) && word.PartOfSpeech == subject.PartOfSpeech && IsComma(FirstOf(word.Index) - 1) && parsed.Child(word.Index, Deprel.Case) is null);
        if (first is null) return;
        Hang(first, verb.Index, Deprel.Nsubj);
        Hang(subject, first.Index, Deprel.Conj);
        Hang(and, subject.Index, Deprel.Cc);
    }

    /// <summary>"Ties grow as both countries seek peace": a finite verb without a relative pronoun or an "and" is no relative clause and joined to nothing; what stands right before it, after a conjunction, is its subject.</summary>
    private bool MendClause(Grammar.Word verb)
    {
        if (verb.Index == 0 || verb.Tag is not ("VBZ" or "VBP") || !(verb.Is(Deprel.AclRelcl) || (verb.Is(Deprel.Conj) && parsed.Child(verb.Index, Deprel.Cc) is null))) return false;
        if (!IsNominal(parsed[verb.Index - 1]) || parsed.Subtree(verb.Index).Any(word => word.Tag is "WDT" or "WP" or "WRB")) return false;
        var subject = parsed[verb.Index - 1];
        while (subject.Is(Deprel.Conj) && parsed[subject.Head].Index < subject.Index && subject.Head != verb.Head) subject = parsed[subject.Head];
        if (subject.Head != verb.Head || parsed.Child(subject.Index, Deprel.Case) is not { Lemma: "as" or "since" or "while" or "after" or "before" } conjunction || conjunction.Index > subject.Index) return false;
        Hang(subject, verb.Index, Deprel.Nsubj);
        Hang(conjunction, verb.Index, Deprel.Mark);
        Change((words?[verb.Index] ?? verb) with { Relation = Deprel.Advcl });
        return true;
    }

    /// <summary>"Norland, which signed a treaty, accused Sudland": the second verb is the main one.</summary>
    private void Subordinate(Grammar.Word verb, Grammar.Word pronoun)
    {
        var noun = parsed.Children(verb.Index).FirstOrDefault(child => child.Index < pronoun.Index && IsNominal(child) && parsed.Child(child.Index, Deprel.Case) is null);
        var main = parsed.Children(verb.Index).FirstOrDefault(child => child.Index > verb.Index && child.PartOfSpeech == PartOfSpeech.Verb && (child.Is(Deprel.Parataxis) || child.Is(Deprel.Conj) || child.Is(Deprel.Ccomp)));
        if (noun is null || main is null || !IsComma(pronoun.Index - 1)) return;
        if (parsed.Children(main.Index).FirstOrDefault(child => child.Is(Deprel.Nsubj)) is { } thing)
        {
            if (thing.Index < main.Index) return;
            Hang(thing, main.Index, Deprel.Obj);
        }
        Hang(main, -1, Deprel.Root);
        Hang(noun, main.Index, Deprel.Nsubj);
        Hang(verb, noun.Index, Deprel.AclRelcl);
    }
}
