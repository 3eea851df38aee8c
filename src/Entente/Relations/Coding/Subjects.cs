using System.Collections.Frozen;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Finds who a predicate is said of, where its clause does not say so itself too: shared subjects, controlled infinitives, participles, relative clauses.</summary>
internal sealed class Subjects(ParsedSentence sentence)
{
    /// <summary>Clauses in clauses are followed so far; a longer chain is a sentence nobody reads.</summary>
    private const int Deepest = 6;

    private static readonly FrozenSet<string> Relatives = FrozenSet.Create(StringComparer.Ordinal, "which", "that", "who", "whom", "whose");

    /// <summary>After these words a participle is said of the object: "accused Serbia of attacking", "thanked it for helping", "quoted him as saying".</summary>
    private static readonly FrozenSet<string> OfObject = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "from", "into", "as");

    /// <summary>Verbs that name whom they urge after a preposition.</summary>
    private static readonly FrozenSet<string> Urging = WordList.Read("urging-verbs.txt");

    /// <summary>The word that a predicate's subject hangs from; −1 where there is none. Of a passive it is the one to whom it is done.</summary>
    public int Of(int predicate) => Of(predicate, Deepest);

    /// <summary>Whether something is done to the subject: "was attacked", "the treaty signed in Baku".</summary>
    public bool IsPassive(int verb)
    {
        var word = sentence[verb];
        // "Have condemned the attacks by Norland": to the parser they may be condemned by it.
        if (sentence.Child(verb, Deprel.Aux)?.Lemma == "have" && sentence.Child(verb, Deprel.AuxPass) is null) return false;
        // "Is considering the offer by Norland": nor is it considered by Norland.
        if (word.Tag is "VBG" or "VBZ" && sentence.Child(verb, Deprel.AuxPass) is null) return false;
        foreach (var child in sentence.Children(verb))
            if (child.Is(Deprel.AuxPass) || child.Is(Deprel.NsubjPass) || child.Is(Deprel.OblAgent)) return true;
        if (word.Tag != "VBN" || sentence.Child(verb, Deprel.Aux) is not null) return false;
        if (word.Is(Deprel.Xcomp) && sentence[word.Head].Lemma is "remain" or "stay" or "get" or "become" or "keep" or "leave") return true;
        return word.Is(Deprel.Acl) && !word.Is(Deprel.AclRelcl) || word.Is(Deprel.Advcl) || (word.Is(Deprel.Conj) && sentence.Child(verb, Deprel.Nsubj) is null && IsPassive(word.Head));
    }

    private int Of(int predicate, int depth)
    {
        var word = sentence[predicate];
        foreach (var child in sentence.Children(predicate))
        {
            if (!child.Is(Deprel.Nsubj)) continue;
            return word.Is(Deprel.Acl) && Relatives.Contains(child.Text.ToLowerInvariant()) ? Antecedent(word.Head) : child.Index;
        }
        if (word.Head < 0 || depth == 0) return -1;
        if (Between(sentence, predicate) is >= 0 and var named) return named;
        var head = sentence[word.Head];
        if (word.Is(Deprel.Conj)) return Of(head.Index, depth - 1);
        // "Decided to sign" has a clause without a subject, whatever the parser calls it.
        var infinitive = sentence.Child(predicate, Deprel.Mark) is { Text: "to" };
        if (word.Is(Deprel.Xcomp) || (word.Is(Deprel.Ccomp) && infinitive)) return Object(head.Index, predicate) is var controller and >= 0 ? controller : Of(head.Index, depth - 1);
        if (word.Is(Deprel.Advcl))
            return ((infinitive && Urging.Contains(head.Lemma)) || sentence.Children(predicate, Deprel.Mark).Any(mark => OfObject.Contains(mark.Text.ToLowerInvariant()))) && Object(head.Index, predicate) is var accused and >= 0 ? accused : Of(head.Index, depth - 1);
        if (word.Is(Deprel.AclRelcl)) return Antecedent(head.Index);
        if (word.Is(Deprel.Acl)) return word.Tag is "VBG" or "VBN" && sentence.Child(predicate, Deprel.Mark) is null ? head.Index : OfNoun(head.Index, depth - 1);
        return -1;
    }

    /// <summary>"Serbia's decision to attack", "Serbia took the decision to attack": the noun's owner, else the subject of its verb, else whose the noun is.</summary>
    private int OfNoun(int noun, int depth) => sentence.Child(noun, Deprel.NmodPoss) is { } owner ? owner.Index
        : sentence[noun] is { Head: >= 0 } word && (word.Is(Deprel.Obj) || word.Is(Deprel.Obl)) ? Of(word.Head, depth) : noun;

    /// <summary>"A way for Serbia to withstand pressure", "despite Serbia's refusal to sign": who stands between "for" and "to" is the subject of the infinitive, whatever the parser hangs it from.</summary>
    public static int Between(ParsedSentence sentence, int infinitive)
    {
        if (sentence.Child(infinitive, Deprel.Mark) is not { Text: "to", Index: > 1 and var to }) return -1;
        if (sentence[infinitive].Is(Deprel.Advcl) && sentence[to - 1].PartOfSpeech == PartOfSpeech.Noun && sentence.Child(to - 1, Deprel.NmodPoss) is { PartOfSpeech: not PartOfSpeech.Pron } owner) return owner.Index;
        for (var at = to - 1; at >= 0 && at >= to - 4; at--)
            if (sentence.Child(at, Deprel.Case) is { Lemma: "for" } preposition && preposition.Index < at && sentence[at].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun && sentence[at].Is(Deprel.Nmod)) return at;
        return -1;
    }

    private int Object(int verb, int before)
    {
        // "Called on Serbia to withdraw."
        if (Urging.Contains(sentence[verb].Lemma))
            foreach (var child in sentence.Children(verb, Deprel.Obl))
                if (child.Index < before && sentence.Child(child.Index, Deprel.Case)?.Lemma is "on" or "upon" or "to") return child.Index;
        foreach (var child in sentence.Children(verb))
            if ((child.Is(Deprel.Obj) || child.Is(Deprel.Iobj)) && child.Index < before && !Relatives.Contains(child.Text)) return child.Index;
        return -1;
    }

    /// <summary>"The ministers of Serbia, who …": the noun itself; its phrase knows whose it is.</summary>
    private static int Antecedent(int noun) => noun;
}
