using Entente.Grammar;

namespace Entente.Relations;

/// <summary>
/// Mends trees where the words themselves leave no doubt that the parser was wrong: a clause that begins with "which" is no main clause, a noun alone is none where a verb follows its relative
/// clause, a finite verb has one subject.
/// </summary>
internal sealed partial class TreeRepair
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
            if (word.PartOfSpeech == PartOfSpeech.Verb && word.Text.Equals("armed", StringComparison.OrdinalIgnoreCase) && at + 1 < parsed.Count && IsNominal(parsed[at + 1])) repair.MendArmed(word, parsed[at + 1]);
            else if (word.PartOfSpeech == PartOfSpeech.Verb) repair.MendVerb(word);
            else if (IsNominal(word))
            {
                if (word.Head < 0) repair.MendNoun(word);
                repair.MendCompound(word);
                if (word.Lemma is "ally" or "rival" or "foe" or "enemy" or "friend" or "partner" or "neighbour" or "neighbor" or "adversary" or "opponent" or "competitor" or "patron" or "protector" or "backer" or "sponsor") repair.MendCounterpart(word);
            }
        }
        return repair.words is { } mended ? new(parsed.Sentence, mended) : parsed;
    }

    private void MendVerb(Grammar.Word verb)
    {
        // "Italy condemned it": a name at the beginning that ends as adverbs do.
        if (verb.Index is > 0 and < 4 && parsed[0] is { PartOfSpeech: PartOfSpeech.Adv } first && first.Head == verb.Index && first.Is(Deprel.Advmod) && first.Text.EndsWith("ly", StringComparison.Ordinal) && parsed.Child(verb.Index, Deprel.Nsubj) is null && parsed[1].Text != ",")
        {
            Change(first with { PartOfSpeech = PartOfSpeech.Propn, Tag = "NNP", Relation = Deprel.Nsubj });
            return;
        }
        if (MendHeadline(verb)) return;
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

    /// <summary>"The minister: Norland supports Sudland": the subject stands after the colon.</summary>
    private void Quote(Grammar.Word verb, Grammar.Word speaker)
    {
        if (parsed.Children(speaker.Index).FirstOrDefault(child => child.Is(Deprel.Appos) && child.Index > speaker.Index && child.Index < verb.Index && parsed[FirstOf(child.Index) - 1].Text == ":") is not { } subject) return;
        Hang(subject, verb.Index, Deprel.Nsubj);
        Hang(speaker, verb.Index, Deprel.Dislocated);
    }

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

    /// <summary>"NATO-Azerbaijan partnership": two nouns without a gap are one subject.</summary>
    private bool IsJoined(Grammar.Word first, Grammar.Word second)
    {
        for (var at = first.Index + 1; at < second.Index; at++)
            if (parsed[at].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj) && parsed[at].Text is not ("-" or "–")) return false;
        return true;
    }

    /// <summary>"With Norland's approval" is no subject.</summary>
    private bool HasPreposition(Grammar.Word subject) => parsed.Child(subject.Index, Deprel.Case) is { } preposition && preposition.Index < subject.Index
        && preposition.Lemma is "with" or "in" or "on" or "at" or "by" or "after" or "during" or "despite" or "under" or "against" or "without";

    /// <summary>"Norland, who won the match, attacked Sudland": what follows the relative clause of a noun that nothing holds is its verb.</summary>
    private void MendNoun(Grammar.Word noun)
    {
        var children = parsed.Children(noun.Index);
        if (children.FirstOrDefault(child => child.Is(Deprel.AclRelcl)) is { } relative && MendRelative(noun, relative)) return;
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
