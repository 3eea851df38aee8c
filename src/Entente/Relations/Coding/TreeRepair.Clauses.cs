using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Clauses whose verb or subject the parser has missed.</summary>
internal sealed partial class TreeRepair
{
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

    /// <summary>"During the war in Norland, a minister condemned Sudland": a noun after the comma that hangs from the time or place before it is the subject.</summary>
    private void FindSubject(Grammar.Word verb)
    {
        foreach (var phrase in parsed.Children(verb.Index))
        {
            if (phrase.Index > verb.Index) return;
            if (!phrase.Is(Deprel.Obl) && !phrase.Is(Deprel.Advcl)) continue;
            var subject = parsed.Children(phrase.Index).FirstOrDefault(child => (child.Is(Deprel.Appos) || child.Is(Deprel.Conj)) && IsNominal(child) && child.Index > phrase.Index && child.Index < verb.Index
                && parsed.Child(child.Index, Deprel.Case) is null && parsed.Child(child.Index, Deprel.Cc) is null && IsComma(FirstOf(child.Index) - 1));
            if (subject is null) continue;
            Hang(subject, verb.Index, Deprel.Nsubj);
            return;
        }
    }

    /// <summary>"After the call to the ministry, the embassy said": a noun right before its verb and after a comma is its subject.</summary>
    private void FindSubjectBefore(Grammar.Word verb)
    {
        var at = verb.Index - 1;
        while (at > 0 && parsed[at].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Aux) at--;
        while (at > 0 && (parsed[at].Is(Deprel.Flat) || parsed[at].Is(Deprel.Compound)) && parsed[at].Head >= 0) at = parsed[at].Head;
        if (at < 0 || at > verb.Index || !IsNominal(parsed[at]) || !(parsed[at].Is(Deprel.Conj) || parsed[at].Is(Deprel.Appos))) return;
        if (parsed.Child(at, Deprel.Case) is null && parsed.Child(at, Deprel.Cc) is null && IsComma(FirstOf(at) - 1)) Hang(parsed[at], verb.Index, Deprel.Nsubj);
    }

    /// <summary>"The friendship that Norland has shown towards Sudland is old": what stands after a preposition is no subject of what follows, the noun is.</summary>
    private bool MendRelative(Grammar.Word noun, Grammar.Word clause)
    {
        foreach (var main in parsed.Children(clause.Index))
        {
            if (main.Index < clause.Index || !(main.Is(Deprel.Xcomp) || main.Is(Deprel.Ccomp)) || parsed.Child(main.Index, Deprel.Nsubj) is not { } other || FirstOf(other.Index) - 1 is not (> 0 and var before)) continue;
            if (parsed[before] is not { PartOfSpeech: PartOfSpeech.Adp, Lemma: "towards" or "toward" or "to" or "with" or "against" or "for" or "from" or "in" or "on" } preposition || before < clause.Index) continue;
            Hang(main, -1, Deprel.Root);
            Hang(noun, main.Index, Deprel.Nsubj);
            Hang(other, clause.Index, Deprel.Obl);
            Hang(preposition, other.Index, Deprel.Case);
            return true;
        }
        return false;
    }
}
