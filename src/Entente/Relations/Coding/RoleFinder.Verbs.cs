using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

internal sealed partial class RoleFinder
{
    /// <summary>Who seizes or destroys what is somebody's does so to him.</summary>
    private static readonly FrozenSet<string> Belongings = WordList.Read("belongings.txt");

    private static readonly string[] EachOther = ["each other", "one another", "themselves"];

    private Roles? OfVerb(int verb, IReadOnlyCollection<int> words, Category category)
    {
        // "Relations between them deteriorated": the subject is a part of the signal.
        if (sentence.Child(verb, Deprel.Nsubj) is { } own && words.Contains(own.Index) && OfNoun(own.Index, words, category) is { } roles) return roles;
        var subject = Subject(verb, words);
        // "Provided by the treaty between Norland and Sudland" is nothing that the two provide.
        if (Phrases(verb, words).FirstOrDefault(phrase => Between.Contains(phrase.Preposition) && phrase.Actors.Count > 1 && category.Name != "AID" && (IsMutual(category) || sentence[phrase.Word].Head == verb || words.Contains(sentence[phrase.Word].Head))) is { Actors: { } both })
            return Roles.Together(both, "verb, 'between'");
        // "Stand by Ukraine": what belongs to the signal is no agent.
        if (words.Any(word => word > verb && sentence[word].Lemma == "by") && Phrases(verb, []).FirstOrDefault(phrase => phrase.Preposition == "by") is { Actors: { Count: > 0 } by } && sentence.Child(verb, Deprel.AuxPass) is null)
            return subject.Exists(actor => !by.Contains(actor)) ? new(subject, by, "subject, verb, 'by'") : null;
        return subjects.IsPassive(verb) ? OfPassive(verb, words, category, subject) : OfActive(verb, words, category, subject);
    }

    private List<Actor> Subject(int verb, IReadOnlyCollection<int> words)
    {
        var word = subjects.Of(verb);
        if (words.Contains(word)) return [];
        if (word < 0) return IsFinite(verb) ? Nearest(verb) : [];
        // "Serbia denied that it had sold arms": a pronoun that means nobody else is the one who speaks.
        if (sentence[word].PartOfSpeech == PartOfSpeech.Pron && !phrases.IsNamed(word) && (sentence[verb].Is(Deprel.Ccomp) || sentence[verb].Is(Deprel.Advcl)) && subjects.Of(sentence[verb].Head) is var outer && outer != word) return Group(outer);
        return Doers(verb);
    }

    /// <summary>Of whom a predicate is said; of a relative clause that hangs from a noun without a name, the name before it: "an answer to Serbia, which signed".</summary>
    private List<Actor> Doers(int predicate)
    {
        var doers = Group(subjects.Of(predicate));
        if (doers.Count > 0 || !sentence[predicate].Is(Deprel.AclRelcl) || sentence[sentence[predicate].Head].PartOfSpeech != PartOfSpeech.Noun || sentence.Child(predicate, Deprel.Nsubj) is not { Tag: "WDT" or "WP", Index: > 1 and var relative }) return doers;
        var at = sentence[relative - 1].Text == "," ? relative - 2 : relative - 1;
        if (!phrases.IsNamed(at)) return doers;
        while (sentence[at].Head >= 0 && sentence[at].Head < at && phrases.IsNamed(sentence[at].Head) && (sentence[at].Is(Deprel.Conj) || sentence[at].Is(Deprel.Flat))) at = sentence[at].Head;
        return phrases.Group(at);
    }

    private Roles? OfPassive(int verb, IReadOnlyCollection<int> words, Category category, List<Actor> patient)
    {
        var agent = Phrases(verb, words).FirstOrDefault(phrase => phrase.Preposition == "by").Actors ?? [];
        // "Was sent from Norland to Sudland."
        if (agent.Count == 0 && patient.Count == 0 && category.Name is "AID" or "COOPERATE" && Phrases(verb, words).ToList() is var ways && ways.Find(phrase => phrase.Preposition == "from").Actors is { } sender && ways.Find(phrase => phrase.Preposition == "to").Actors is { } receiver && !sender.Exists(receiver.Contains))
            return new(sender, receiver, "passive, 'from', 'to'");
        // "Relations between Norland and Sudland were raised to an alliance."
        if (agent.Count == 0 && patient.Count == 0) return category.Sign > 0 && subjects.Of(verb) is >= 0 and var between && cues.Mutual.Contains(sentence[between].Lemma) && Phrases(between, []).FirstOrDefault(phrase => Between.Contains(phrase.Preposition) && phrase.Actors.Count > 1) is { Actors: { } both } ? Roles.Together(both, "subject of a passive, 'between'") : null;
        if (agent.Count > 0 && patient.Exists(actor => !agent.Contains(actor))) return new(agent, patient, "passive with 'by'");
        // "Was killed by Norland with the help of Sudland."
        if (Other(verb, words, agent.Count > 0 ? agent : patient, category) is { } other && !(agent.Count > 0 && other.Preposition == "with" && category is { Sign: < 0, IsMaterial: true }))
            return agent.Count > 0 ? new(agent, other.Actors, $"passive with 'by', '{other.Preposition}'")
                : other.Preposition == "from" || (other.Preposition == "to" && cues.OneWay.Contains(sentence[verb].Lemma)) ? new(other.Actors, patient, $"passive, '{other.Preposition}'") : IsMutual(category, verb) ? new(patient, other.Actors, $"passive, '{other.Preposition}'") : null;
        return agent.Count > 1 && IsMutual(category, verb) ? Roles.Together(agent, "agents of a passive")
            : patient.Count > 1 && IsMutual(category, verb) ? Roles.Together(patient, "subjects of a passive") : null;
    }

    private Roles? OfActive(int verb, IReadOnlyCollection<int> words, Category category, List<Actor> subject)
    {
        var objects = sentence.Children(verb).Where(child => (child.Is(Deprel.Obj) || child.Is(Deprel.Iobj)) && !words.Contains(child.Index)).ToList();
        // "Continued shelling the towns": the object is the second verb's.
        foreach (var word in words)
            if (word > verb && sentence[word].Head == verb && sentence[word].PartOfSpeech == PartOfSpeech.Verb) objects.AddRange(sentence.Children(word, Deprel.Obj).Where(child => !words.Contains(child.Index)));
        if (subject.Count > 1 && objects.Exists(child => EachOther.Contains(Text(child.Index), StringComparer.OrdinalIgnoreCase))) return Roles.Together(subject, "subjects, 'each other'");
        if (subject.Count == 0) return Impersonal(verb, words, category, objects);
        // "Opposed the sanctions that the EU imposed on Russia": it opposes the EU, and nobody on whom they are.
        if (Opposing.Contains(sentence[verb].Lemma) && objects.Find(child => nouns.Contains(child.Index)) is { } deed && OfNoun(deed.Index, [deed.Index], category) is { } opposed && !ReferenceEquals(opposed.Sources, opposed.Targets) && !opposed.Sources.Any(subject.Contains))
            return new(subject, opposed.Sources, "subject, verb, doer of the object");
        foreach (var child in objects.OrderBy(child => child.Is(Deprel.Iobj) ? 0 : 1))
            if (!((IsBetweenPersons(category) || sentence[verb].Lemma == "join") && phrases.IsThing(child.Index)) && Group(Antecedent(verb, child)) is { Count: > 0 } target && target.Exists(actor => !subject.Contains(actor))) return new(subject, target, child.Is(Deprel.Iobj) ? "subject, verb, indirect object" : "subject, verb, object");
        if (Other(verb, words, subject, category) is { } other) return Directed(verb, subject, other, $"subject, verb, '{other.Preposition}'");
        foreach (var child in objects)
            if (Other(child.Index, [], subject, category) is { } beyond && !IsHostile(category)) return Directed(verb, subject, beyond, $"subject, verb, object, '{beyond.Preposition}'");
        // "Wants Serbia to depend less on Russia": it is Serbia that is asked.
        foreach (var infinitive in sentence.Children(verb, Deprel.Xcomp))
            if (!words.Contains(infinitive.Index) && !(category.Name == "REQUEST" && objects.Count > 0) && OfActive(infinitive.Index, words, category, subject) is { } inner) return inner with { Name = "infinitive, " + inner.Name };
        if (category is { Sign: < 0, IsMaterial: false } && (category.Name != "REQUEST" || IsWished(verb)) && Clause(verb, category) is { Count: > 0 } asked && asked.Exists(actor => !subject.Contains(actor))) return new(subject, asked, "subject, verb, subject of the clause");
        if (sentence[verb].Lemma == "invest" && Place(Phrases(verb, words).Concat(objects.SelectMany(child => Phrases(child.Index, words))), subject) is { Count: > 0 } market) return new(subject, market, "subject, verb, place");
        // "Shelled villages in Armenia": whose place it is, where those who suffer it have no name.
        if (category.Name is "ASSAULT" or "THREATEN" && (objects.Count > 0 || words.Count > 1) && Place(Grounds(verb, words).Concat(objects.SelectMany(child => Grounds(child.Index, words))), subject) is { Count: > 0 } place) return new(subject, place, "subject, verb, object, place");
        // "Occupied the territories of Armenia", "withdrew from the territories of Armenia."
        if ((IsHostile(category) || category.Name == "RETREAT") && words.Where(word => word != verb && sentence[word].PartOfSpeech == PartOfSpeech.Noun).SelectMany(word => Phrases(word, words)).FirstOrDefault(phrase => phrase.Preposition == "of" && phrase.Actors.Exists(actor => !subject.Contains(actor))).Actors is { } owners)
            return new(subject, owners, "subject, verb, 'of'");
        // "Enjoyed the support of Armenia."
        if (category.Name is "SUPPORT" or "AID" && cues.Receiving.Contains(sentence[verb].Lemma) && words.Where(word => word != verb && sentence[word].PartOfSpeech == PartOfSpeech.Noun).SelectMany(word => Phrases(word, words)).FirstOrDefault(phrase => phrase.Preposition == "of").Actors is { Count: > 0 } givers && !givers.Exists(subject.Contains))
            return new(givers, subject, "subject, verb, 'of'");
        // "Considered the offer by Armenia."
        if (words.Count > 1 && category.Name is "AGREE" or "REJECT" or "CONCEDE" && words.Append(verb).SelectMany(word => Phrases(word, words)).FirstOrDefault(phrase => phrase.Preposition == "by" && phrase.Actors.Exists(actor => !subject.Contains(actor))).Actors is { } proposers)
            return new(subject, proposers, "subject, verb, object, 'by'");
        // "Offered Armenia peace", "struck a Turkmen gas deal": the parser may hang the other side from the signal's own noun.
        if (category.Sign > 0 && words.Where(word => word != verb && sentence[word].PartOfSpeech == PartOfSpeech.Noun && sentence[word].Head == verb).SelectMany(phrases.Before).Distinct().ToList() is { Count: > 0 } own && !own.Exists(subject.Contains))
            return Directed(verb, subject, (category.Name == "AID" ? "from" : "of", own), "subject, verb, actor before the noun");
        // "Expelled three Norland diplomats", "seized a Norland ship."
        if (IsHostile(category) && category.IsMaterial && words.Where(word => word != verb && sentence[word].Head == verb && sentence[word].Is(Deprel.Obj) && (phrases.IsSomebody(word) || Belongings.Contains(sentence[word].Lemma))).SelectMany(phrases.Before).Distinct().ToList() is { Count: > 0 } whose && !whose.Exists(subject.Contains))
            return new(subject, whose, "subject, verb, actor before the noun");
        if (objects.Count == 0 && After(verb) is { Count: > 0 } after && after.Exists(actor => !subject.Contains(actor))) return new(subject, after, "subject, verb, actor");
        // "China and India work with companies", "joined them": not with each other.
        return subject.Count > 1 && !words.Any(word => sentence[word].Lemma == "with") && ((IsMutual(category, verb) && !objects.Exists(child => child.PartOfSpeech == PartOfSpeech.Pron)) || (IsHostile(category) && objects.Count == 0 && category is { IsMaterial: true, Name: not "MOBILIZE" })) ? Roles.Together(subject, "subjects of one verb") : null;
    }

    /// <summary>"Armenia, which Azerbaijan attacked": the relative pronoun stands for the noun before it.</summary>
    private int Antecedent(int verb, Grammar.Word child) => child.Tag is "WDT" or "WP" && (sentence[verb].Is(Deprel.Acl) || sentence[verb].Is(Deprel.Parataxis)) ? sentence[verb].Head : child.Index;

    /// <summary>Where the parser gave a verb no object: an actor right after it, on no preposition.</summary>
    private List<Actor> After(int verb) => verb + 1 < sentence.Count && sentence.Children(verb).FirstOrDefault(child => child.Index > verb && child.Index <= verb + 3 && phrases.IsNamed(child.Index) && phrases.Preposition(child.Index).Length == 0
        && !child.Is(Deprel.OblUnmarked)) is { } word ? Group(word.Index) : [];

    /// <summary>Who gets something from somebody is on the other end of the deed.</summary>
    private Roles Directed(int verb, List<Actor> subject, (string Preposition, List<Actor> Actors) other, string name) =>
        other.Preposition == "from" && cues.Receiving.Contains(sentence[verb].Lemma) ? new(other.Actors, subject, name) : new(subject, other.Actors, name);

    /// <summary>"Attacking Armenia, …" has no subject; "talks between" was seen before. Two objects of a mutual verb still meet: "brought together Serbia and Kosovo".</summary>
    private Roles? Impersonal(int verb, IReadOnlyCollection<int> words, Category category, List<Grammar.Word> objects)
    {
        if (!IsMutual(category, verb) || (category.Name == "CONSULT" && !words.Any(word => sentence[word].Lemma is "together" or "bring" or "mediate" or "host"))) return null;
        var together = objects.Select(child => Group(child.Index)).FirstOrDefault(group => group.Count > 1);
        return together is null ? null : Roles.Together(together, "objects of one verb");
    }

    /// <summary>The subject of the clause that is asked for, feared or denied: "demanded that Serbia withdraw".</summary>
    private List<Actor> Clause(int verb, Category category) => sentence.Child(verb, Deprel.Ccomp) is not { } clause ? []
        // "Alleged that fighters from Syria had been hired by Turkey" accuses those who hired them.
        : category.Name == "ACCUSE" && subjects.IsPassive(clause.Index) ? Phrases(clause.Index, []).FirstOrDefault(phrase => phrase.Preposition == "by").Actors ?? [] : Group(subjects.Of(clause.Index));

    /// <summary>"Demanded that Serbia withdraw", "should withdraw"; "suggested that Serbia withdrew" asks for nothing.</summary>
    private bool IsWished(int verb) => sentence.Child(verb, Deprel.Ccomp) is { } clause && (clause.Tag is "VB" or "VBP" || sentence.Children(clause.Index, Deprel.Aux).Any(auxiliary => auxiliary.Lemma is "should" or "must" or "be"));

    private bool IsFinite(int verb) => sentence[verb].Tag is "VBD" or "VBZ" or "VBP" || sentence.Child(verb, Deprel.Aux) is not null
        || (sentence[verb].Is(Deprel.Xcomp) && sentence[sentence[verb].Head].Tag is "VBD" or "VBZ" or "VBP");

    /// <summary>Where the parser gave a finite verb no subject: the nearest actor before it that hangs on no preposition and on no other noun.</summary>
    private List<Actor> Nearest(int verb)
    {
        for (var at = verb - 1; at >= 0 && sentence[at].Text != ";"; at--)
            if (phrases.IsNamed(at) && phrases.Preposition(at).Length == 0 && (sentence[at].Is(Deprel.Appos) || sentence[at].Is(Deprel.Dep) || sentence[at].Is(Deprel.OblUnmarked) || sentence[at].Is(Deprel.Parataxis) || sentence[at].Is(Deprel.Dislocated)))
                return phrases.Group(at);
        return [];
    }

    private static bool IsHostile(Category category) => category.Sign < 0;

    private string Text(int word)
    {
        var span = sentence.SubtreeSpan(word);
        return span.In(sentence.Document.Text).ToString();
    }
}
