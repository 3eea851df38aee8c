using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

internal sealed partial class RoleFinder
{
    private const int MostClimbs = 3;

    /// <summary>The name of the pattern by which one calls the other something.</summary>
    public const string Calls = "what one calls the other";

    /// <summary>Verbs that bring their object to what stands after "to", "towards" or "into".</summary>
    private static readonly FrozenSet<string> Moving = WordList.Read("moving-verbs.txt");

    /// <summary>Who opposes what another does has no part in it, and opposes the other.</summary>
    private static readonly FrozenSet<string> Opposing = WordList.Read("opposing-verbs.txt");

    private Roles? OfNoun(int noun, IReadOnlyCollection<int> words, Category category)
    {
        var around = Around(noun, words);
        if (around.FirstOrDefault(phrase => Between.Contains(phrase.Preposition) && phrase.Actors.Count > 1) is { Actors: { } both }) return Roles.Together(both, "noun, 'between'");
        if (GivenIn(noun, category) is { } given) return given;
        if (Answered(noun, words, category) is { } answered) return answered;
        var before = Owners(noun).Concat(words.Where(word => word != noun && sentence[word].PartOfSpeech != PartOfSpeech.Verb).SelectMany(phrases.Before)).Distinct().ToList();
        // "With its German and British partners": the partners of whoever "its" means, and not each other's.
        if (before.Count > 0 && IsBetweenTwo(category) && sentence.Children(noun, Deprel.NmodPoss).FirstOrDefault(child => child.PartOfSpeech == PartOfSpeech.Pron) is { } its)
        {
            var owner = Group(its.Index);
            if (owner.Count > 0 && !owner.Exists(before.Contains)) return new(owner, before, "whose noun it is, actor before it");
            if (owner.Count == 0 && before.Count > 1) return null;
        }
        var (by, of, from) = (With(around, "by"), With(around, "of"), With(around, "from"));
        var (subject, link) = Said(noun, words, category);
        if (category.Name == "RETREAT" && from.Count > 0 && sentence[noun].Lemma is "withdrawal" or "pullout" or "pull-out" or "pullback" or "retreat" or "disengagement" && (by.Count > 0 ? by : before.Count > 0 ? before : of.Count > 0 ? of : subject) is { Count: > 0 } leaver && !leaver.Exists(from.Contains)) return new(leaver, from, "noun, 'from'");
        if (from.Count > 0 && (before.Count > 0 ? before : subject.Count > 0 ? subject : Resisting(noun, category)) is { Count: > 0 } receiver && receiver.Exists(actor => !from.Contains(actor))) return new(from, receiver, "noun, 'from'");

        // "Has the support of France": it is France that supports.
        if (of.Count > 0 && category.Name is "SUPPORT" or "AID" && IsLeantOn(noun) && Group(subjects.Of(sentence[noun].Head)) is { Count: > 0 } supported && supported.Exists(actor => !of.Contains(actor))) return new(of, supported, "received by the subject");
        if (IsSuffered(noun) && subject.Count > 0 && (by.Count > 0 ? by : of.Count > 0 ? of : before) is { Count: > 0 } doers && doers.Exists(actor => !subject.Contains(actor))) return new(doers, subject, "received by the subject");
        if (before.Count == 0 && Called(noun, around) is { } called) return called;

        var (source, name) = by.Count > 0 ? (by, "noun, 'by'") : before.Count > 0 ? (before, "actor before the noun") : subject.Count > 0 ? (subject, link) : ([], "");
        if (source.Count == 0 && around.Exists(phrase => phrase.Preposition == "with") && Beside(noun) is { Count: > 0 } beside) (source, name) = (beside, "subject of the clause beside");
        if (source.Count > 0 && of.Exists(actor => !source.Contains(actor)) && OtherSide(around, source, category) is null or { Preposition: "for" }) return new(source, of, $"{name}, 'of'");
        if (OtherSide(around, source, category) is { } other)
        {
            if (source.Count > 0) return new(source, other.Actors, $"{name}, '{other.Preposition}'");
            // "The killing of Serbs with Russian weapons": who is killed kills nobody.
            if (of.Count > 0 && of.Exists(actor => !other.Actors.Contains(actor)) && !(other.Preposition == "with" && category.Name == "ASSAULT" && sentence[noun].Lemma.EndsWith("ing", StringComparison.Ordinal) && sentence[noun].Lemma != "fighting")) return new(of, other.Actors, $"noun, 'of', '{other.Preposition}'");
        }
        if (by.Count > 0 && before.Exists(actor => !by.Contains(actor))) return new(by, before, "actor before the noun, 'by'");
        if (before.Count > 0 && subject.Exists(actor => !before.Contains(actor)))
        {
            if (IsReceived(noun) || phrases.Preposition(noun) == "with") return new(before, subject, "received from the actor before the noun");
            if (before.Count == 1 && (IsSaidOf(noun) || link == "headline")) return new(subject, before, link);
        }
        // "Russia's war in Ukraine"; "prevented torture in Ukraine" is none.
        if (source.Count > 0 && of.Count == 0 && (category.Name is "ASSAULT" or "COERCE" or "MOBILIZE" || sentence[noun].Lemma == "investment") && name != "apposition" && !modifiers.Contains(sentence[noun].Head) && Place(around, source) is { Count: > 0 } place) return new(source, place, $"{name}, place");
        if (source.Count == 0 && of.Count > 0 && category.Name == "MOBILIZE" && Place(around, of) is { Count: > 0 } ground) return new(of, ground, "noun, 'of', place");
        // "Both were helped in their disputes": each in its own.
        if (before.Count > 1 && category.Sign < 0 && sentence[noun].Tag == "NNS" && sentence.Child(noun, Deprel.NmodPoss) is { PartOfSpeech: PartOfSpeech.Pron }) return null;
        if (before.Count > 1) return IsMutual(category, noun) || !phrases.IsList(noun) ? Roles.Together(before, "actors before the noun") : null;
        if (by.Count > 1 && IsMutual(category, noun)) return Roles.Together(by, "noun, 'by'");
        if (of.Count > 1 && before.Count == 0 && (IsMutual(category, noun) || (category.Sign < 0 && !category.IsMaterial && !IsDirected(category)))) return Roles.Together(of, "noun, 'of'");
        return subject.Count > 1 && before.Count == 0 && IsShared(noun, category) ? Roles.Together(subject, link) : null;
    }

    /// <summary>"Serbia and Hungary have a dispute", "are friends": what two have or are they are to each other; "expressed support", "their respective disputes" and "members of the court" have another side.</summary>
    private bool IsShared(int noun, Category category) => !IsDirected(category) && !(sentence[noun].Lemma == "member" && sentence.Children(noun, Deprel.Nmod).Any(whole => whole.Index > noun && phrases.Preposition(whole.Index) == "of")) && !sentence.Children(noun, Deprel.Amod).Any(adjective => adjective.Lemma == "respective")
        && (category.Sign < 0 || IsMutual(category, noun) || sentence.Child(noun, Deprel.Cop) is not null);

    /// <summary>Whether a deed that is named with its doer is what somebody else joins, hosts, opposes or the like.</summary>
    public bool IsAnothers(int noun, Roles roles) => sentence[noun] is { PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 } word && (word.Is(Deprel.Obj) || word.Is(Deprel.Obl))
        && (Opposing.Contains(sentence[word.Head].Lemma) || (cues.Light.Contains(sentence[word.Head].Lemma) && !modifiers.Contains(word.Head)))
        && Group(subjects.Of(word.Head)) is { Count: > 0 } other && !other.Exists(actor => roles.Sources.Contains(actor) || roles.Targets.Contains(actor));

    /// <summary>The actors before a noun; of one joined to another, those of the other: "Russia's praise of Serbia and support for Hungary".</summary>
    private List<Actor> Owners(int noun)
    {
        var own = phrases.Before(noun);
        return own.Count == 0 && sentence[noun] is { Head: >= 0 } word && word.Is(Deprel.Conj) && sentence[word.Head].PartOfSpeech == PartOfSpeech.Noun && sentence.Child(noun, Deprel.Det) is null ? phrases.Before(word.Head) : own;
    }

    /// <summary>"The support that Serbia has given to Hungary."</summary>
    private Roles? GivenIn(int noun, Category category)
    {
        // "The treaty of assistance that Serbia and Hungary signed": to the parser they may have signed the assistance.
        foreach (var clause in sentence.Children(noun, Deprel.Nmod).Where(inner => phrases.Preposition(inner.Index) is "of" or "on").SelectMany(inner => sentence.Children(inner.Index, Deprel.AclRelcl)).Concat(sentence.Children(noun, Deprel.Acl)))
        {
            var (receives, subject) = (cues.Receiving.Contains(clause.Lemma), sentence.Children(clause.Index, Deprel.Nsubj).FirstOrDefault(child => child.Tag is not ("WDT" or "WP")));
            if (subject is null || !(receives || cues.Light.Contains(clause.Lemma)) || Group(subject.Index) is not { Count: > 0 } giver) continue;
            // "The support that Turkey gave Azerbaijan."
            if (!receives && (sentence.Child(clause.Index, Deprel.Iobj) ?? sentence.Children(clause.Index, Deprel.Obj).FirstOrDefault(child => phrases.IsNamed(child.Index))) is { } indirect && Group(indirect.Index) is { Count: > 0 } given && given.Exists(actor => !giver.Contains(actor))) return new(giver, given, "relative clause, indirect object");
            if (Other(clause.Index, [], giver, category) is not { } other)
            {
                // "The war that Israel waged in Gaza."
                if (!receives && giver.Count > 1 && IsMutual(category, noun) && sentence.Children(clause.Index, Deprel.Obj).All(thing => thing.Tag is "WDT" or "WP")) return Roles.Together(giver, "relative clause, subjects");
                if (category.Name == "ASSAULT" && !receives && Place(Phrases(clause.Index, []), giver) is { Count: > 0 } place) return new(giver, place, "relative clause, place");
                continue;
            }
            return receives ? new(other.Actors, giver, $"relative clause, '{other.Preposition}'") : new(giver, other.Actors, $"relative clause, '{other.Preposition}'");
        }
        return null;
    }

    /// <summary>"Hungary's help for Serbia was answered with contempt", "Serbia answered Hungary's help with contempt": what is given back goes the other way, unless it is said to whom.</summary>
    private Roles? Answered(int noun, IReadOnlyCollection<int> words, Category category)
    {
        var at = noun;
        while (sentence[at].Is(Deprel.Conj)) at = sentence[at].Head;
        if (at < 0 || !sentence[at].Is(Deprel.Obl) || phrases.Preposition(at).Split(' ')[^1] is not ("by" or "with") || sentence[at].Head is var verb && !cues.Answering.Contains(sentence[verb].Lemma)) return null;
        var passive = subjects.IsPassive(verb);
        if (sentence.Child(verb, passive ? Deprel.Nsubj : Deprel.Obj) is not { PartOfSpeech: PartOfSpeech.Noun } gift || phrases.IsNamed(gift.Index)) return null;
        if (passive && phrases.Before(noun) is { Count: > 0 } givers && OfNoun(gift.Index, [gift.Index], category) is { } first && first.Sources.Any(actor => !givers.Contains(actor))) return new(givers, first.Sources, "given in return");
        var (source, target) = passive ? OfNoun(gift.Index, [gift.Index], category) is { } given && !ReferenceEquals(given.Sources, given.Targets) ? (given.Targets, given.Sources) : ([], [])
            : (Group(subjects.Of(verb)), (IReadOnlyList<Actor>)phrases.Before(gift.Index));
        var other = Phrases(noun, words).FirstOrDefault(phrase => phrase.Preposition is "with" or "to" or "towards" or "against" && phrase.Actors.Exists(actor => !source.Contains(actor))).Actors;
        return source.Count > 0 && (other ?? target) is { Count: > 0 } receiver ? new(source, receiver, "given in return") : null;
    }

    /// <summary>"Serbia withstood the pressure from the EU": whatever it does about it, it is the one under pressure.</summary>
    private List<Actor> Resisting(int noun, Category category) =>
        category.Sign < 0 && sentence[noun] is { Head: >= 0 } word && word.Is(Deprel.Obj) && sentence[word.Head].PartOfSpeech == PartOfSpeech.Verb ? Group(subjects.Of(word.Head)) : [];

    /// <summary>"Tensions with Russia grew when Armenia signed": whose they are stands in the clause beside.</summary>
    private List<Actor> Beside(int noun)
    {
        if (!sentence[noun].Is(Deprel.Nsubj)) return [];
        foreach (var clause in sentence.Children(sentence[noun].Head, Deprel.Advcl))
            if (sentence.Child(clause.Index, Deprel.Nsubj) is { } subject && Group(subject.Index) is { Count: > 0 } actors) return actors;
        return [];
    }

    /// <summary>The phrases with a preposition after a noun, those of the nouns it is joined with, and those that the parser hung from its verb.</summary>
    private List<(string Preposition, List<Actor> Actors, int Word)> Around(int noun, IReadOnlyCollection<int> words)
    {
        var around = Phrases(noun, words).ToList();
        foreach (var joined in sentence.Children(noun, Deprel.Conj))
            if (around.Count == 0 && phrases.Preposition(joined.Index).Length == 0) around.AddRange(Phrases(joined.Index, words));
        foreach (var participle in sentence.Children(noun, Deprel.Acl))
            if (participle.Tag == "VBN" && !words.Contains(participle.Index)) around.AddRange(Phrases(participle.Index, words).Where(phrase => phrase.Preposition is "by" or "against" || Between.Contains(phrase.Preposition)));
        if (noun + 1 < sentence.Count && sentence[noun + 1] is { Tag: "VBN" } next && next.Is(Deprel.Acl) && next.Head != noun && cues.Light.Contains(next.Lemma))
            around.AddRange(Phrases(next.Index, words).Where(phrase => phrase.Preposition == "by"));
        // "Carried out several kinds of discrimination against Serbs": to the parser it may be carried out against them.
        var whole = noun;
        while (sentence[whole].Is(Deprel.Nmod) && phrases.Preposition(whole) == "of") whole = sentence[whole].Head;
        if (sentence[whole] is { Head: >= 0 } word && (word.Is(Deprel.Obj) || (whole == noun && word.Is(Deprel.Obl)) || word.Is(Deprel.NsubjPass)))
            around.AddRange(Phrases(word.Head, words).Where(phrase => phrase.Word > noun && phrase.Word != noun && IsUnder(phrase.Word, word.Head) && (phrase.Preposition == "by" ? !subjects.IsPassive(word.Head) : phrase.Preposition != "with" || !cues.Answering.Contains(sentence[word.Head].Lemma))));
        // "Tension is growing between Serbia and Croatia."
        else if (sentence[whole] is { Head: >= 0 } subject && subject.Is(Deprel.Nsubj) && sentence[subject.Head].PartOfSpeech == PartOfSpeech.Verb)
            around.AddRange(Phrases(subject.Head, words).Where(phrase => phrase.Word > subject.Head && sentence[phrase.Word].Head == subject.Head && Between.Contains(phrase.Preposition)));
        return around;
    }

    /// <summary>Whether a phrase hangs from a verb, or from a name that does: "opposed sanctions by the EU against Russia".</summary>
    private bool IsUnder(int phrase, int verb) => sentence[phrase].Head is >= 0 and var head && (head == verb || (phrases.IsNamed(head) && sentence[head].Head == verb));

    private static List<Actor> With(List<(string Preposition, List<Actor> Actors, int Word)> around, string preposition) =>
        around.Find(phrase => phrase.Preposition == preposition).Actors ?? [];

    private static (string Preposition, List<Actor> Actors)? OtherSide(List<(string Preposition, List<Actor> Actors, int Word)> around, List<Actor> source, Category category)
    {
        foreach (var prepositions in Toward)
            if (around.Find(phrase => prepositions.Contains(phrase.Preposition) && phrase.Preposition != "from" && Leads(phrase.Preposition, category) && phrase.Actors.Exists(actor => !source.Contains(actor))) is { Actors: not null } other)
                return (other.Preposition, other.Actors);
        return null;
    }
}
