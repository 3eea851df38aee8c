using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Finds who a signal's source and target are from the grammar of the sentence.</summary>
internal sealed partial class RoleFinder
{
    private static readonly FrozenSet<string> Between = FrozenSet.Create(StringComparer.Ordinal, "between", "among", "amongst");

    /// <summary>Prepositions that lead to the other side, the likeliest first; "in", "over" or "about" lead to a place or a matter.</summary>
    private static readonly string[][] Toward =
    [
        ["with", "alongside", "together with", "along with"], ["against", "on", "upon", "at"], ["to", "towards", "toward", "into"], ["for", "from"],
    ];

    private static readonly FrozenSet<string> Places = FrozenSet.Create(StringComparer.Ordinal, "in", "within", "inside", "across", "throughout");

    /// <summary>What somebody aims at is "a goal of Serbia", and its goal.</summary>
    public static readonly FrozenSet<string> Goals = WordList.Read("goals.txt");

    private readonly ParsedSentence sentence;
    private readonly ActorPhrases phrases;
    private readonly Subjects subjects;
    private readonly Cues cues;
    private readonly HashSet<int> modifiers;
    private readonly HashSet<int> nouns;
    private readonly HashSet<int> friendly;

    /// <param name="sentence">The sentence.</param>
    /// <param name="phrases">Its actors.</param>
    /// <param name="cues">The verbs that lend a noun their subject, and the like.</param>
    /// <param name="placed">The signals, and the modifiers: these lead from a subject to a signal as light verbs do.</param>
    public RoleFinder(ParsedSentence sentence, ActorPhrases phrases, Cues cues, List<PlacedSignal> placed)
    {
        (this.sentence, this.phrases, subjects, this.cues) = (sentence, phrases, new(sentence), cues);
        modifiers = [.. placed.Where(found => found.Match.Modifier is not null).Select(found => found.Top)];
        friendly = [.. placed.Where(found => found.Match.Signal is { Category.Sign: > 0 }).SelectMany(found => found.Tokens).SelectMany(token => sentence[token].Is(Deprel.Amod) ? [token, sentence[token].Head] : (int[])[token])];
        nouns = [.. placed.Where(found => found.Match.Signal is not null && (found.Match.Kind == SignalKind.Noun || sentence[found.Top].PartOfSpeech == PartOfSpeech.Noun)).Select(found => found.Top)];
    }

    /// <summary>The roles around a signal; <see langword="null"/> where the sentence does not say both sides.</summary>
    /// <param name="head">The word from which the signal hangs.</param>
    /// <param name="words">All its words.</param>
    /// <param name="kind">How they are inflected.</param>
    /// <param name="category">What it signals.</param>
    public Roles? Of(int head, IReadOnlyCollection<int> words, SignalKind kind, Category category)
    {
        var roles = Find(head, words, kind, category);
        // "Sanctions on Dodik, president of Republika Srpska" are on the person.
        if (roles is { Targets.Count: > 1 } && category.Name is "COERCE" or "SANCTION" && roles.Targets.Any(actor => actor.Kind == ActorKind.Person) && roles.Targets.Where(actor => actor.Kind == ActorKind.Person || !phrases.IsOffice(actor)).ToList() is { Count: > 0 } suffering && suffering.Count < roles.Targets.Count)
            roles = roles with { Targets = suffering };
        return roles is not null && ReferenceEquals(roles.Sources, roles.Targets) ? Roles.Together([.. roles.Sources.OrderBy(phrases.Place)], roles.Name) : roles;
    }

    private Roles? Find(int head, IReadOnlyCollection<int> words, SignalKind kind, Category category)
    {
        // "Armenia's ‘betrayal’ of Russia": what the codebook knows as a noun is none to the parser.
        if (kind == SignalKind.Noun && sentence[head].PartOfSpeech == PartOfSpeech.Adj && !sentence[head].Is(Deprel.Amod)) return OfNoun(head, words, category);
        var verbal = sentence[head].PartOfSpeech == PartOfSpeech.Verb || (sentence[head].PartOfSpeech == PartOfSpeech.Aux && sentence.Child(head, Deprel.Nsubj) is not null);
        if (verbal && !sentence[head].Is(Deprel.Amod) && !sentence[head].Is(Deprel.Compound)) return OfVerb(head, words, category) ?? (kind == SignalKind.Adjective ? OfState(head, words, category) : null);
        if (sentence[head] is { PartOfSpeech: PartOfSpeech.Adv, Head: >= 0 } adverb) return OfAdverb(adverb);
        return sentence[head].PartOfSpeech == PartOfSpeech.Adj || sentence[head].Is(Deprel.Amod) ? OfAdjective(head, words, category) : OfNoun(head, words, category);
    }

    /// <summary>"An ally of Russia": to the parser "ally" may be an adverb of Russia.</summary>
    private Roles? OfAdverb(Grammar.Word adverb)
    {
        if (phrases.Preposition(adverb.Head) is not ("of" or "with" or "to") || subjects.Of(adverb.Head) is not (>= 0 and var subject)) return null;
        var (source, target) = (phrases.Group(subject), phrases.Group(adverb.Head));
        return source.Count > 0 && target.Count > 0 ? new(source, target, "subject of the noun, 'of'") : null;
    }

    /// <summary>"Serbia is opposed to the accession of Kosovo": a participle that tells a state, and nothing that was done.</summary>
    private Roles? OfState(int head, IReadOnlyCollection<int> words, Category category) =>
        sentence[head].Tag == "VBN" && Group(subjects.Of(head)) is { Count: > 0 } subject && Other(head, words, subject, category) is { Preposition: "to" or "with" or "against" } other ? new(subject, other.Actors, $"subject, adjective, '{other.Preposition}'") : null;

    private Roles? OfAdjective(int head, IReadOnlyCollection<int> words, Category category)
    {
        var word = sentence[head];
        // "Iran-backed fighters": who backs them stands before the participle.
        if (word is { Tag: "VBN" } && word.Is(Deprel.Amod) && Backers(head) is { Count: > 0 } backers && Group(word.Head) is { Count: > 0 } backed && backed.Exists(actor => !backers.Contains(actor)))
            return new(backers, backed, "actor before the participle");
        // "Provocative joint drills with Turkey" provoke somebody else.
        if (word.Is(Deprel.Amod) && category.Sign < 0 && friendly.Contains(word.Head)) return null;
        // "Their armed forces": what several have they do not do to each other.
        if (word.Is(Deprel.Amod) && !phrases.IsNamed(word.Head)) return OfNoun(word.Head, words, category) is { } said && !(ReferenceEquals(said.Sources, said.Targets) && sentence.Child(word.Head, Deprel.NmodPoss) is { PartOfSpeech: PartOfSpeech.Pron }) ? said : null;
        // "Relations between Serbia and Croatia are tense."
        if (subjects.Of(head) is >= 0 and var between && cues.Mutual.Contains(sentence[between].Lemma) && Phrases(between, []).FirstOrDefault(phrase => Between.Contains(phrase.Preposition) && phrase.Actors.Count > 1).Actors is { } both) return Roles.Together(both, "adjective of a noun, 'between'");
        var subject = Group(subjects.Of(head));
        if (Other(head, words, subject, category) is { } other && subject.Count > 0) return new(subject, other.Actors, $"subject, adjective, '{other.Preposition}'");
        return subject.Count > 1 && !IsDirected(category) ? Roles.Together(subject, "subjects of an adjective") : null;
    }

    private List<Actor> Backers(int participle) => [.. sentence.Children(participle).Where(child => child.Index < participle && phrases.IsNamed(child.Index)).SelectMany(child => phrases.Group(child.Index))];

    /// <summary>The actors of a phrase; of a noun that says what its subject is, those of the subject: "it is the country that attacked".</summary>
    private List<Actor> Group(int word)
    {
        if (word < 0) return [];
        // "Serb-Azeri relations", "the Russia-Ukraine war": what is between two stands for neither.
        if (!phrases.IsNamed(word) && !phrases.IsList(word) && phrases.Before(word).Count > 1) return [];
        var actors = phrases.Group(word);
        if (actors.Count > 0) return actors;
        if (sentence.Child(word, Deprel.Cop) is not null && sentence.Children(word, Deprel.Nsubj).LastOrDefault() is { } subject) return Group(subject.Index);
        return sentence[word].PartOfSpeech == PartOfSpeech.Pron ? Before(sentence[word]) is { Count: > 0 } same ? same : Several(sentence[word]) : actors;
    }

    /// <summary>"Although Serbia hesitated, it signed", "When Kosovo declared independence, Serbia refused to recognise it": a pronoun that means nobody else is the subject of the clause before it.</summary>
    private List<Actor> Before(Grammar.Word pronoun)
    {
        if (pronoun.Head < 0 || !(pronoun.Is(Deprel.Nsubj) || pronoun.Is(Deprel.Obj))) return [];
        var main = pronoun.Head;
        while (pronoun.Is(Deprel.Obj) && sentence[main].Is(Deprel.Xcomp)) main = sentence[main].Head;
        foreach (var clause in sentence.Children(main))
            if (clause.Index < Math.Min(pronoun.Index, main) && sentence.Child(clause.Index, Deprel.Mark) is not null && sentence.Child(clause.Index, Deprel.Nsubj) is { } subject) return phrases.Group(subject.Index);
        return [];
    }

    /// <summary>"Serbia and Hungary hesitated, and then they signed": several who were a subject together, unless others were since.</summary>
    private List<Actor> Several(Grammar.Word pronoun)
    {
        if (pronoun.Text.ToLowerInvariant() is not ("they" or "them") || pronoun.Head < 0 || sentence[pronoun.Head].PartOfSpeech != PartOfSpeech.Verb) return [];
        for (var at = pronoun.Index - 1; at >= 0; at--)
        {
            if (!sentence[at].Is(Deprel.Nsubj) || sentence[at].PartOfSpeech == PartOfSpeech.Pron) continue;
            return phrases.Group(at) is { Count: > 1 } several ? several : [];
        }
        return [];
    }

    /// <summary>The phrases that hang from a signal's words with a preposition.</summary>
    private IEnumerable<(string Preposition, List<Actor> Actors, int Word)> Phrases(int head, IReadOnlyCollection<int> words) => words.Append(head).Distinct()
        .SelectMany(word => sentence.Children(word))
        .Where(child => (child.Is(Deprel.Obl) || child.Is(Deprel.Nmod)) && !words.Contains(child.Index))
        .SelectMany(child => Within(child).Prepend(child))
        .OrderBy(child => child.Index)
        .Select(child => (Preposition(child), Group(child.Index), child.Index))
        // "With Russia's approval": Russia approves, and is no party to what is done.
        .Where(phrase => phrase.Item2.Count > 0 && !(phrase.Item1 == "with" && nouns.Contains(phrase.Item3)));

    /// <summary>"An agreement on gas with Azerbaijan", "tonnes of shells of all kinds to Armenia": to the parser the gas may be with Azerbaijan, and the kinds to Armenia.</summary>
    private IEnumerable<Grammar.Word> Within(Grammar.Word child)
    {
        if (phrases.IsNamed(child.Index))
        {
            // "The aggression of Russia against Ukraine": to the parser Russia may be against Ukraine.
            foreach (var beyond in sentence.Children(child.Index, Deprel.Nmod))
                if (phrases.Preposition(beyond.Index) is var further && (further is "against" or "towards" or "toward" or "on" or "to" || (further == "in" && phrases.Preposition(child.Index) == "by"))) yield return beyond;
            yield break;
        }
        // "In line with the Charter" is done with nobody.
        if (cues.Matters.Contains(child.Lemma)) yield break;
        var matter = phrases.Preposition(child.Index) is "of" or "on";
        foreach (var inner in sentence.Children(child.Index, Deprel.Nmod))
        {
            var preposition = phrases.Preposition(inner.Index);
            if (preposition is "with" or "between" || (preposition == "from" && phrases.Preposition(child.Index) is "on" or "in") || (matter && preposition is "to" or "against" or "towards" or "by")) yield return inner;
            else if (preposition == "of")
                foreach (var deeper in Within(inner)) yield return deeper;
        }
    }

    /// <summary>"A ban on imports from Pakistan" is one on Pakistan; "membership in NATO" is to NATO.</summary>
    private string Preposition(Grammar.Word phrase) => phrases.Preposition(phrase.Index) is var own && own == "from" && phrase.Is(Deprel.Nmod) && phrases.Preposition(phrase.Head) == "on" ? "on"
        : own == "in" && phrase.Head >= 0 && sentence[phrase.Head].Lemma == "membership" ? "to" : own;

    /// <summary>The likeliest of the phrases with a preposition that names somebody else than the subject.</summary>
    private (string Preposition, List<Actor> Actors)? Other(int head, IReadOnlyCollection<int> words, List<Actor> subject, Category category)
    {
        var found = Phrases(head, words).Where(phrase => phrase.Actors.Exists(actor => !subject.Contains(actor))).ToList();
        // Who withdraws to a line does nothing to those behind it, and who is left with something is not the one who leaves.
        var leaves = sentence[head].Lemma is "withdraw" or "retreat" or "pull" or "flee" or "leave" or "quit" or "exit";
        if (category.Sign < 0 && found.Find(phrase => phrase.Preposition == "against") is { Actors: not null } against) return (against.Preposition, against.Actors);
        foreach (var prepositions in Toward)
            if (found.Find(phrase => prepositions.Contains(phrase.Preposition) && Leads(phrase.Preposition, category) && !(leaves && phrase.Preposition is "to" or "into" or "with" or "for")) is { Actors: not null } other) return (other.Preposition, other.Actors);
        return null;
    }

    /// <summary>Whom one defends oneself against is no friend, but what one lifts was on somebody; "talks on", "at" and "agreement on" lead to a matter or a place.</summary>
    private static bool Leads(string preposition, Category category) => category.Sign < 0 || (category.Name == "RETREAT" && preposition is "on" or "against") || preposition is not ("against" or "on" or "upon" or "at");

    /// <summary>Whether such relations go both ways by themselves: who meets, agrees or cooperates does so with the other.</summary>
    private static bool IsMutual(Category category) => category.Name is "AGREE" or "CONSULT" or "COOPERATE";

    /// <summary>Whether they do so where this word signals them: two who invest do not do so in each other.</summary>
    private bool IsMutual(Category category, int head) => IsMutual(category) && !cues.OneWay.Contains(sentence[head].Lemma);

    /// <summary>Whether such relations have somebody and not something on the other side: one meets no products.</summary>
    private static bool IsBetweenPersons(Category category) => category.Name is "CONSULT" or "CONCEDE" or "AGREE";

    /// <summary>Whether a relation is one that two have, and no deed of one: partners, rivals, talks.</summary>
    private static bool IsBetweenTwo(Category category) => IsMutual(category) || category is { Sign: < 0, IsMaterial: false };

    /// <summary>Where a deed was done, if it is a place that could suffer it.</summary>
    private static List<Actor> Place(IEnumerable<(string Preposition, List<Actor> Actors, int Word)> phrases, List<Actor> doers) =>
        phrases.FirstOrDefault(phrase => Places.Contains(phrase.Preposition) && phrase.Actors.TrueForAll(actor => actor.Kind is ActorKind.State or ActorKind.Territory && !doers.Contains(actor))).Actors ?? [];

    /// <summary>Where something was done, also to what has no name: "a strike at a plant in Armenia".</summary>
    private IEnumerable<(string Preposition, List<Actor> Actors, int Word)> Grounds(int word, IReadOnlyCollection<int> words) => Phrases(word, words)
        .Concat(words.Append(word).SelectMany(part => sentence.Children(part)).Where(child => (child.Is(Deprel.Obl) || child.Is(Deprel.Nmod)) && phrases.Preposition(child.Index) is "at" or "on" or "against" or "of" && Group(child.Index).Count == 0).SelectMany(child => Phrases(child.Index, words)));

    /// <summary>Whether such relations go one way by themselves: two who accuse, threaten or ask do not do so to each other.</summary>
    private static bool IsDirected(Category category) => category.Name is "REQUEST" or "ACCUSE" or "THREATEN";

    /// <summary>The signal's category, or that of an agreement where its words speak of one: who signs a treaty does so with the other, whatever category the codebook gives it.</summary>
    public static Category Sense(Signal signal, Codebook codebook) =>
        signal.Category.Sign > 0 && !IsMutual(signal.Category) && signal.Text.Split(' ', '|', '<', '>').Any(codebook.Cues.Mutual.Contains) ? codebook.Categories.FirstOrDefault(category => category.Name == "AGREE") ?? signal.Category : signal.Category;
}
