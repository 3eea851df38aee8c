using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Verbs whose subject the parser has missed or taken for something else.</summary>
internal sealed partial class TreeRepair
{
    private void MendVerb(Grammar.Word verb)
    {
        // "Italy condemned it": a name at the beginning that ends as adverbs do.
        if (verb.Index is > 0 and < 4 && parsed[0] is { PartOfSpeech: PartOfSpeech.Adv } first && first.Head == verb.Index && first.Is(Deprel.Advmod) && first.Text.EndsWith("ly", StringComparison.Ordinal) && parsed.Child(verb.Index, Deprel.Nsubj) is null && parsed[1].Text != ",")
        {
            Change(first with { PartOfSpeech = PartOfSpeech.Propn, Tag = "NNP", Relation = Deprel.Nsubj });
            return;
        }
        if (MendHeadline(verb)) return;
        MendAbsolute(verb);
        MendOpening(verb);
        MendSaid(verb);
        MendPerfect(verb);
        MendQuoted(verb);
        MendBetween(verb);
        MendWhich(verb);
        if (MendOblique(verb)) return;
        Grammar.Word? subject = null;
        foreach (var child in parsed.Children(verb.Index))
        {
            if (!child.Is(Deprel.Nsubj)) continue;
            // "Norland: paving the way": what stands before a colon names the matter.
            if (child.Index < verb.Index && verb.Tag == "VBG" && parsed.Children(child.Index, Deprel.Punct).Any(mark => mark.Text == ":" && mark.Index > child.Index && mark.Index < verb.Index))
            {
                Hang(child, verb.Index, Deprel.Dislocated);
                continue;
            }
            if (subject is not null && MendQuantifier(verb, subject, child)) continue;
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
        if (subject is null && MendClause(verb)) return;
        if (subject is null && verb.Tag is "VBD" or "VBZ" or "VBP" or "VBN" && !verb.Is(Deprel.Acl) && !verb.Is(Deprel.Amod))
        {
            if (!verb.Is(Deprel.Conj) && !verb.Is(Deprel.Advcl)) FindSubject(verb);
            else if (verb.Tag != "VBN" && parsed.Child(verb.Index, Deprel.Mark) is null) FindSubjectBefore(verb);
        }
        else if (subject is not null && verb.Head < 0 && IsRelative(subject)) Subordinate(verb, subject);
    }

    /// <summary>"Norland and Sudland both agreed": a second subject that only says how many there are is none.</summary>
    private bool MendQuantifier(Grammar.Word verb, Grammar.Word subject, Grammar.Word second)
    {
        // "Neither Norland nor Sudland supports it."
        if (subject.Tag == "CC")
        {
            Hang(subject, verb.Index, Deprel.CcPreconj);
            return false;
        }
        if (second is not { Tag: "DT", Text: "both" or "all" or "each" } || second.Index > verb.Index) return false;
        Hang(second, subject.Index, Deprel.Det);
        return true;
    }

    /// <summary>"The officials themselves admitted", "Norland this year signed": a noun before "themselves" or a time, with nothing between it and the verb that could hold it, is the subject.</summary>
    private bool MendOblique(Grammar.Word verb)
    {
        if (parsed.Child(verb.Index, Deprel.Nsubj) is not { } child || child.Index > verb.Index || !(IsReflexive(child) || IsTime(child))) return false;
        if (parsed.Children(verb.Index, Deprel.Obl).FirstOrDefault(noun => noun.Index < child.Index && IsNominal(noun) && parsed.Child(noun.Index, Deprel.Case) is null && parsed.Subtree(noun.Index)[^1].Index == FirstOf(child.Index) - 1) is not { } subject) return false;
        Hang(subject, verb.Index, Deprel.Nsubj);
        Hang(child, verb.Index, Deprel.OblUnmarked);
        return true;
    }

    private static bool IsReflexive(Grammar.Word word) => word.PartOfSpeech == PartOfSpeech.Pron && (word.Text.EndsWith("selves", StringComparison.Ordinal) || word.Text.EndsWith("self", StringComparison.Ordinal));

    private bool IsTime(Grammar.Word word) => word.Lemma is "year" or "month" or "week" or "day" or "decade" or "century" or "spring" or "summer" or "autumn" or "winter" && parsed.Child(word.Index, Deprel.Det) is not null;

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

    /// <summary>"The minister: Norland supports Sudland": the subject stands after the colon.</summary>
    private void Quote(Grammar.Word verb, Grammar.Word speaker)
    {
        if (parsed.Children(speaker.Index).FirstOrDefault(child => child.Is(Deprel.Appos) && child.Index > speaker.Index && child.Index < verb.Index && FirstOf(child.Index) is > 0 and var first && parsed[first - 1].Text == ":") is not { } subject) return;
        Hang(subject, verb.Index, Deprel.Nsubj);
        Hang(speaker, verb.Index, Deprel.Dislocated);
    }

    /// <summary>"NATO-Azerbaijan partnership": two nouns without a gap are one subject.</summary>
    private bool IsJoined(Grammar.Word first, Grammar.Word second)
    {
        if (!IsNominal(first)) return false;
        for (var at = first.Index + 1; at < second.Index; at++)
            if (parsed[at].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) && parsed[at].Text is not ("-" or "–")) return false;
        return true;
    }

    /// <summary>"With Norland's approval" is no subject.</summary>
    private bool HasPreposition(Grammar.Word subject) => parsed.Child(subject.Index, Deprel.Case) is { } preposition && preposition.Index < subject.Index
        && preposition.Lemma is "with" or "in" or "on" or "at" or "by" or "after" or "during" or "despite" or "under" or "against" or "without";
}
