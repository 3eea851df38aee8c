using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Nouns that hang from the wrong word.</summary>
internal sealed partial class TreeRepair
{
    /// <summary>"Norland's armed forces attacked": forces are armed, and arm nobody.</summary>
    private void MendArmed(Grammar.Word armed, Grammar.Word forces)
    {
        if (armed.Is(Deprel.Amod) || parsed.Children(armed.Index).Any(child => child.Is(Deprel.Aux))) return;
        foreach (var child in parsed.Children(armed.Index))
            if (child.Index < armed.Index && child.Is(Deprel.Nsubj)) Hang(child, forces.Index, Deprel.Compound);
            else if (child.Index < armed.Index && forces.Head >= 0 && forces.Head != armed.Index) Hang(child, forces.Head, child.Relation);
        if (forces.Head == armed.Index) Hang(forces, armed.Head, armed.Head < 0 ? Deprel.Root : armed.Relation);
        else if (forces.Head >= 0 && parsed[forces.Head].Head == armed.Index)
        {
            var verb = parsed[forces.Head];
            Hang(verb, armed.Head, armed.Head < 0 ? Deprel.Root : armed.Relation);
            foreach (var child in parsed.Children(armed.Index))
                if (child.Index > armed.Index && child.Index != verb.Index) Hang(child, verb.Index, child.Relation);
        }
        Change((words?[armed.Index] ?? armed) with { PartOfSpeech = PartOfSpeech.Adj, Tag = "JJ", Head = forces.Index, Relation = Deprel.Amod });
    }

    /// <summary>"Norland's ally Sudland", "Norland's rival Sudland": the name is who is meant, and the noun right before it says what it is to the other.</summary>
    private void MendCounterpart(Grammar.Word noun)
    {
        if (parsed.Children(noun.Index).FirstOrDefault(child => child.PartOfSpeech == PartOfSpeech.Propn && (child.Is(Deprel.Appos) || child.Is(Deprel.Flat)) && FirstOf(child.Index) == noun.Index + 1) is not { } name) return;
        if (name.Index > noun.Index + 1 && parsed.Child(name.Index, Deprel.Case) is { } preposition && preposition.Index < name.Index) return;
        Hang(name, noun.Head, noun.Head < 0 ? Deprel.Root : noun.Relation);
        Hang(noun, name.Index, Deprel.NmodDesc);
        foreach (var child in parsed.Children(noun.Index))
            if (child.Index != name.Index && (child.Index > name.Index || child.Is(Deprel.Case) || child.Is(Deprel.Cc) || child.Is(Deprel.Mark))) Hang(child, name.Index, child.Relation);
    }

    /// <summary>"Norland, who won the match, attacked Sudland": what follows the relative clause of a noun that nothing holds is its verb.</summary>
    private void MendNoun(Grammar.Word noun)
    {
        var children = parsed.Children(noun.Index);
        if (children.FirstOrDefault(child => child.Is(Deprel.AclRelcl)) is { } relative && MendRelative(noun, relative)) return;
        if (MendFinite(noun)) return;
        if (children.FirstOrDefault(child => child.Is(Deprel.Acl) && parsed.Children(child.Index).Any(IsRelative)) is not { } clause) return;
        var verb = children.FirstOrDefault(child => child.Index > clause.Index && child.Is(Deprel.Acl) && child.Tag is "VBD" or "VBN" && IsComma(FirstOf(child.Index) - 1)
            && parsed.Child(child.Index, Deprel.OblAgent) is null && parsed.Child(child.Index, Deprel.AuxPass) is null);
        if (verb is null) return;
        Hang(verb, -1, Deprel.Root);
        Hang(noun, verb.Index, Deprel.Nsubj);
        if (parsed.Child(verb.Index, Deprel.Xcomp) is { } thing && IsNominal(thing)) Hang(thing, verb.Index, Deprel.Obj);
    }

    /// <summary>"The navy, criticised for it, rescued forty", "the talks between Norland and Sudland collapsed": in a sentence without any other finite verb, a past form with an object and no auxiliary is one, and so is one that is joined to a noun; the noun that nothing holds is its subject.</summary>
    private bool MendFinite(Grammar.Word noun)
    {
        Grammar.Word? verb = null;
        foreach (var word in parsed)
        {
            var isFinite = word.Tag is "VBZ" or "VBP" or "VBD" or "MD";
            if (isFinite && (verb is not null || !IsJoinedToNoun(word))) return false;
            if (verb is null && word.Index > noun.Index && (isFinite || IsActive(word, noun))) verb = word;
        }
        if (verb is null) return false;
        Change(verb with { Tag = verb.Tag == "VBN" ? "VBD" : verb.Tag, Head = -1, Relation = Deprel.Root });
        Hang(noun, verb.Index, Deprel.Nsubj);
        if (verb.Is(Deprel.Amod)) Hang(parsed[verb.Head], verb.Index, Deprel.Obj);
        foreach (var child in parsed.Children(noun.Index))
            if (child.Index > verb.Index && child.Index != verb.Head) Hang(child, verb.Index, child.Relation);
        return true;
    }

    private bool IsJoinedToNoun(Grammar.Word verb) => verb.PartOfSpeech == PartOfSpeech.Verb && verb.Is(Deprel.Conj) && IsNominal(parsed[verb.Head]) && parsed.Child(verb.Index, Deprel.Cc) is null && parsed.Child(verb.Index, Deprel.Nsubj) is null;

    /// <summary>Whether a past form does something: an object follows it, or a name right after it that it cannot say more of.</summary>
    private bool IsActive(Grammar.Word word, Grammar.Word noun)
    {
        if (word.Tag != "VBN" || word.PartOfSpeech != PartOfSpeech.Verb || parsed.Child(word.Index, Deprel.Aux) is not null || parsed.Child(word.Index, Deprel.OblAgent) is not null) return false;
        if (word.Is(Deprel.Amod)) return IsComma(word.Index - 1) && parsed[word.Head] is { PartOfSpeech: PartOfSpeech.Propn } name && name.Index == word.Index + 1;
        return (word.Head == noun.Index || ((word.Is(Deprel.Conj) || word.Is(Deprel.Parataxis)) && parsed.Child(word.Index, Deprel.Cc) is null))
            && parsed.Children(word.Index).Any(child => child.Index > word.Index && (child.Is(Deprel.Obj) || child.Is(Deprel.Xcomp)) && IsNominal(child) && parsed.Child(child.Index, Deprel.Case) is null);
    }

    /// <summary>"Demanded the withdrawal of the forces from Norland": it is the forces that withdraw from there.</summary>
    private void MendWithdrawal(Grammar.Word place)
    {
        if (!place.Is(Deprel.Obl) || place.Head < 0 || parsed.Child(place.Index, Deprel.Case) is not { Lemma: "from" }) return;
        if (parsed.Child(place.Head, Deprel.Obj) is { Lemma: "withdrawal" or "departure" or "removal" or "evacuation" or "expulsion" or "pullout" } leaving && leaving.Index < place.Index)
            Hang(place, parsed.Children(leaving.Index, Deprel.Nmod).LastOrDefault(moved => moved.Index < place.Index)?.Index ?? leaving.Index, Deprel.Nmod);
    }

    /// <summary>"Warned in advance of consequences for Norland": warned of them, and in advance.</summary>
    private void MendAdvance(Grammar.Word matter)
    {
        if (!matter.Is(Deprel.Nmod) || parsed[matter.Head] is not { Lemma: "advance", Head: >= 0 } advance || parsed.Child(matter.Index, Deprel.Case) is not { Lemma: "of" } || parsed.Child(advance.Index, Deprel.Case) is not { Lemma: "in" }) return;
        if (parsed[advance.Head].Lemma is not ("warn" or "inform" or "notify" or "tell")) return;
        Hang(matter, advance.Head, Deprel.Obl);
        foreach (var whom in parsed.Children(advance.Head, Deprel.Obl))
            if (whom.Index > matter.Index && parsed.Child(whom.Index, Deprel.Case) is { Lemma: "for" }) Hang(whom, matter.Index, Deprel.Nmod);
    }

    /// <summary>"Occupied 20 per cent of Norland": the share is the object, and not the number.</summary>
    private void MendShare(Grammar.Word cent)
    {
        if (cent is not { Lemma: "cent", Index: > 1 } || parsed[cent.Index - 1].Lemma != "per" || parsed[cent.Index - 2] is not { PartOfSpeech: PartOfSpeech.Num, Head: >= 0 } number || number.Head != cent.Head) return;
        Hang(cent, number.Head, number.Relation);
        Hang(number, cent.Index, Deprel.Nummod);
        foreach (var whole in parsed.Children(cent.Index, Deprel.Obl))
            if (parsed.Child(whole.Index, Deprel.Case) is { Lemma: "of" }) Hang(whole, cent.Index, Deprel.Nmod);
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

    /// <summary>"For Norland-Sudland Relations": nouns have no objects; the last of them is what the others say more of.</summary>
    private void MendCompound(Grammar.Word noun)
    {
        var last = noun.Index;
        foreach (var child in parsed.Children(noun.Index))
        {
            if (child.Index > last && child.Is(Deprel.Flat)) last = child.Index;
            if (child.Index != last + 1 || !child.Is(Deprel.Obj) || !IsNominal(child)) continue;
            Hang(child, noun.Head, noun.Head < 0 ? Deprel.Root : noun.Relation);
            Hang(noun, child.Index, Deprel.Compound);
            foreach (var preposition in parsed.Children(noun.Index, Deprel.Case)) Hang(preposition, child.Index, Deprel.Case);
            return;
        }
    }

    /// <summary>"Took the punishment of Norland as a licence": what has an "as" and no "and" before it is joined to nothing.</summary>
    private void MendJoined(Grammar.Word noun)
    {
        if (!noun.Is(Deprel.Conj) || parsed.Child(noun.Index, Deprel.Cc) is not null || parsed.Child(noun.Index, Deprel.Case) is not { Lemma: "as" } preposition || preposition.Index > noun.Index || IsComma(preposition.Index - 1)) return;
        var head = parsed[noun.Head];
        while (head.PartOfSpeech != PartOfSpeech.Verb && head.Head >= 0) head = parsed[head.Head];
        if (head.PartOfSpeech == PartOfSpeech.Verb) Hang(noun, head.Index, Deprel.Obl);
    }
}
