using Entente.Grammar;

namespace Entente.Relations;

/// <summary>
/// Mends trees where the words themselves leave no doubt that the parser was wrong: a clause that begins with "which" is no main clause, a noun alone is none where a verb follows its relative
/// clause, a finite verb has one subject.
/// </summary>
internal sealed class TreeRepair
{
    private readonly ParsedSentence parsed;
    private readonly Grammar.Word[] words;
    private bool changed;

    private TreeRepair(ParsedSentence parsed) => (this.parsed, words) = (parsed, [.. parsed]);

    public static ParsedSentence Mend(ParsedSentence parsed)
    {
        var repair = new TreeRepair(parsed);
        foreach (var word in parsed)
        {
            if (word.PartOfSpeech == PartOfSpeech.Verb) repair.MendVerb(word);
            else if (word.Head < 0) repair.MendNoun(word);
        }
        return repair.changed ? new(parsed.Sentence, repair.words) : parsed;
    }

    private void MendVerb(Grammar.Word verb)
    {
        Grammar.Word? subject = null;
        foreach (var child in parsed.Children(verb.Index))
        {
            if (!child.Is(Deprel.Nsubj)) continue;
            if (subject is not null && IsJoined(subject, child)) Hang(subject, child.Index, Deprel.Compound);
            subject = child;
        }
        if (subject is null && verb.Tag is "VBD" or "VBZ" or "VBP" or "VBN" && !verb.Is(Deprel.Conj) && !verb.Is(Deprel.Acl) && !verb.Is(Deprel.Amod) && !verb.Is(Deprel.Advcl)) FindSubject(verb);
        else if (subject is not null && verb.Head < 0 && IsRelative(subject)) Subordinate(verb, subject);
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

    /// <summary>"Norland, who won the match, attacked Sudland": what follows the relative clause of a noun that nothing holds is its verb.</summary>
    private void MendNoun(Grammar.Word noun)
    {
        if (!IsNominal(noun)) return;
        var children = parsed.Children(noun.Index);
        if (children.FirstOrDefault(child => child.Is(Deprel.Acl) && parsed.Children(child.Index).Any(IsRelative)) is not { } clause) return;
        var verb = children.FirstOrDefault(child => child.Index > clause.Index && child.Is(Deprel.Acl) && child.Tag is "VBD" or "VBN" && IsComma(FirstOf(child.Index) - 1)
            && parsed.Child(child.Index, Deprel.OblAgent) is null && parsed.Child(child.Index, Deprel.AuxPass) is null);
        if (verb is null) return;
        Hang(verb, -1, Deprel.Root);
        Hang(noun, verb.Index, Deprel.Nsubj);
        if (parsed.Child(verb.Index, Deprel.Xcomp) is { } thing && IsNominal(thing)) Hang(thing, verb.Index, Deprel.Obj);
    }

    private void Hang(Grammar.Word word, int head, string relation)
    {
        words[word.Index] = words[word.Index] with { Head = head, Relation = relation };
        changed = true;
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
