using Entente.Grammar;

namespace Entente.Relations;

/// <summary>
/// Mends trees where the words themselves leave no doubt that the parser was wrong: a clause that begins with "which" is no main clause, a noun alone is none where a verb follows its relative
/// clause, a finite verb has one subject.
/// </summary>
internal sealed class TreeRepair
{
    private readonly ParsedSentence parsed;
    private Grammar.Word[]? words;

    private TreeRepair(ParsedSentence parsed) => this.parsed = parsed;

    public static ParsedSentence Mend(ParsedSentence parsed)
    {
        var repair = new TreeRepair(parsed);
        for (var at = 0; at < parsed.Count; at++)
        {
            var word = parsed[at];
            if (word.PartOfSpeech == PartOfSpeech.Verb) repair.MendVerb(word);
            else if (word.PartOfSpeech == PartOfSpeech.Adv && word.Lemma == "ally") repair.MendAlly(word);
            else if (IsNominal(word))
            {
                if (word.Head < 0) repair.MendNoun(word);
                repair.MendCompound(word);
            }
        }
        return repair.words is { } mended ? new(parsed.Sentence, mended) : parsed;
    }

    private void MendVerb(Grammar.Word verb)
    {
        Grammar.Word? subject = null;
        foreach (var child in parsed.Children(verb.Index))
        {
            if (!child.Is(Deprel.Nsubj)) continue;
            if (HasPreposition(child))
            {
                Hang(child, verb.Index, Deprel.Obl);
                continue;
            }
            if (child.Index < verb.Index && parsed.Child(child.Index, Deprel.Mark) is { } mark && mark.Index < child.Index && IsNominal(child)) Hang(mark, verb.Index, Deprel.Mark);
            if (subject is not null && IsJoined(subject, child)) Hang(subject, child.Index, Deprel.Compound);
            subject = child;
        }
        if (subject is not null && subject.Index < verb.Index) Quote(verb, subject);
        if (subject is null && verb.Tag is "VBD" or "VBZ" or "VBP" or "VBN" && !verb.Is(Deprel.Acl) && !verb.Is(Deprel.Amod))
        {
            if (!verb.Is(Deprel.Conj) && !verb.Is(Deprel.Advcl)) FindSubject(verb);
            else if (verb.Tag != "VBN" && parsed.Child(verb.Index, Deprel.Mark) is null) FindSubjectBefore(verb);
        }
        else if (subject is not null && verb.Head < 0 && IsRelative(subject)) Subordinate(verb, subject);
    }

    /// <summary>"The minister: Norland supports Sudland": the subject stands after the colon.</summary>
    private void Quote(Grammar.Word verb, Grammar.Word speaker)
    {
        if (parsed.Children(speaker.Index).FirstOrDefault(child => child.Is(Deprel.Appos) && child.Index > speaker.Index && child.Index < verb.Index && parsed[FirstOf(child.Index) - 1].Text == ":") is not { } subject) return;
        Hang(subject, verb.Index, Deprel.Nsubj);
        Hang(speaker, verb.Index, Deprel.Dislocated);
    }

    /// <summary>"An ally of Norland", "Norland's ally Sudland": a noun, though it ends as adverbs do.</summary>
    private void MendAlly(Grammar.Word ally)
    {
        Change(ally with { PartOfSpeech = PartOfSpeech.Noun, Tag = "NN" });
        if (!ally.Is(Deprel.Advmod) || parsed[ally.Head].Index < ally.Index) return;
        var other = parsed[ally.Head];
        var owners = parsed.Children(other.Index).Where(child => child.Index < ally.Index && (child.Is(Deprel.NmodPoss) || child.Is(Deprel.Amod) || child.Is(Deprel.Compound) || child.Is(Deprel.Det)));
        if (parsed.Children(other.Index, Deprel.Case).Any(preposition => preposition.Index > ally.Index))
        {
            Hang(ally, other.Head, other.Head < 0 ? Deprel.Root : other.Is(Deprel.Nmod) ? Deprel.Appos : other.Relation);
            Hang(other, ally.Index, Deprel.Nmod);
        }
        else
        {
            Hang(ally, other.Index, Deprel.NmodDesc);
        }
        foreach (var owner in owners) Hang(owner, ally.Index, owner.Relation);
    }

    /// <summary>"NATO-Azerbaijan partnership": two nouns without a gap are one subject.</summary>
    private bool IsJoined(Grammar.Word first, Grammar.Word second)
    {
        for (var at = first.Index + 1; at < second.Index; at++)
            if (parsed[at].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) && parsed[at].Text is not ("-" or "–")) return false;
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

    /// <summary>"With Norland's approval" is no subject.</summary>
    private bool HasPreposition(Grammar.Word subject) => parsed.Child(subject.Index, Deprel.Case) is { } preposition && preposition.Index < subject.Index
        && preposition.Lemma is "with" or "in" or "on" or "at" or "by" or "after" or "during" or "despite" or "under" or "against" or "without";

    /// <summary>"Norland, who won the match, attacked Sudland": what follows the relative clause of a noun that nothing holds is its verb.</summary>
    private void MendNoun(Grammar.Word noun)
    {
        var children = parsed.Children(noun.Index);
        if (children.FirstOrDefault(child => child.Is(Deprel.Acl) && parsed.Children(child.Index).Any(IsRelative)) is not { } clause) return;
        var verb = children.FirstOrDefault(child => child.Index > clause.Index && child.Is(Deprel.Acl) && child.Tag is "VBD" or "VBN" && IsComma(FirstOf(child.Index) - 1)
            && parsed.Child(child.Index, Deprel.OblAgent) is null && parsed.Child(child.Index, Deprel.AuxPass) is null);
        if (verb is null) return;
        Hang(verb, -1, Deprel.Root);
        Hang(noun, verb.Index, Deprel.Nsubj);
        if (parsed.Child(verb.Index, Deprel.Xcomp) is { } thing && IsNominal(thing)) Hang(thing, verb.Index, Deprel.Obj);
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

    private void Hang(Grammar.Word word, int head, string relation) => Change((words?[word.Index] ?? word) with { Head = head, Relation = relation });

    private void Change(Grammar.Word word)
    {
        words ??= [.. parsed];
        words[word.Index] = word;
    }

    private int FirstOf(int word)
    {
        var first = word;
        foreach (var child in parsed.Children(word))
            if (child.Index < first && !child.Is(Deprel.Punct)) first = child.Index;
        return first;
    }

    private bool IsComma(int at) => at >= 0 && parsed[at].Text == ",";

    private static bool IsRelative(Grammar.Word word) => word.Is(Deprel.Nsubj) && word.Tag is "WDT" or "WP";

    private static bool IsNominal(Grammar.Word word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron;
}
