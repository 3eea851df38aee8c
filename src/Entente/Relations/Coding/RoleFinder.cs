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

    /// <summary>Words of things that two have with each other.</summary>
    private static readonly FrozenSet<string> Mutual = WordList.Read("mutual-words.txt");

    private static readonly FrozenSet<string> Receiving = WordList.Read("receiving-verbs.txt");
    private static readonly FrozenSet<string> Light = WordList.Read("light-verbs.txt");

    private readonly ParsedSentence sentence;
    private readonly ActorPhrases phrases;
    private readonly Subjects subjects;
    private readonly HashSet<int> modifiers;

    /// <param name="sentence">The sentence.</param>
    /// <param name="phrases">Its actors.</param>
    /// <param name="modifiers">The words that carry modifiers: they lead from a subject to a signal as light verbs do.</param>
    public RoleFinder(ParsedSentence sentence, ActorPhrases phrases, HashSet<int> modifiers) =>
        (this.sentence, this.phrases, subjects, this.modifiers) = (sentence, phrases, new(sentence), modifiers);

    /// <summary>The roles around a signal; <see langword="null"/> where the sentence does not say both sides.</summary>
    /// <param name="head">The word from which the signal hangs.</param>
    /// <param name="words">All its words.</param>
    /// <param name="category">What it signals.</param>
    public Roles? Of(int head, IReadOnlyCollection<int> words, Category category)
    {
        var roles = Find(head, words, category);
        return roles is not null && ReferenceEquals(roles.Sources, roles.Targets) ? Roles.Together([.. roles.Sources.OrderBy(phrases.Place)], roles.Name) : roles;
    }

    private Roles? Find(int head, IReadOnlyCollection<int> words, Category category)
    {
        var verbal = sentence[head].PartOfSpeech == PartOfSpeech.Verb || (sentence[head].PartOfSpeech == PartOfSpeech.Aux && sentence.Child(head, Deprel.Nsubj) is not null);
        if (verbal && !sentence[head].Is(Deprel.Amod) && !sentence[head].Is(Deprel.Compound)) return OfVerb(head, words, category);
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

    private Roles? OfAdjective(int head, IReadOnlyCollection<int> words, Category category)
    {
        var word = sentence[head];
        if (word.Is(Deprel.Amod) && !phrases.IsNamed(word.Head)) return OfNoun(word.Head, words, category);
        var subject = Group(subjects.Of(head));
        if (Other(head, words, subject) is { } other && subject.Count > 0) return new(subject, other.Actors, $"subject, adjective, '{other.Preposition}'");
        return subject.Count > 1 ? Roles.Together(subject, "subjects of an adjective") : null;
    }

    /// <summary>The actors of a phrase; of a noun that says what its subject is, those of the subject: "it is the country that attacked".</summary>
    private List<Actor> Group(int word)
    {
        if (word < 0) return [];
        var actors = phrases.Group(word);
        return actors.Count == 0 && sentence.Child(word, Deprel.Cop) is not null && sentence.Child(word, Deprel.Nsubj) is { } subject ? phrases.Group(subject.Index) : actors;
    }

    /// <summary>The phrases that hang from a signal's words with a preposition.</summary>
    private IEnumerable<(string Preposition, List<Actor> Actors, int Word)> Phrases(int head, IReadOnlyCollection<int> words) => words.Append(head).Distinct()
        .SelectMany(word => sentence.Children(word))
        .Where(child => (child.Is(Deprel.Obl) || child.Is(Deprel.Nmod)) && !words.Contains(child.Index))
        .SelectMany(child => Within(child).Prepend(child))
        .OrderBy(child => child.Index)
        .Select(child => (phrases.Preposition(child.Index), Group(child.Index), child.Index))
        .Where(phrase => phrase.Item2.Count > 0);

    /// <summary>"An agreement on gas with Azerbaijan": to the parser the gas may be with Azerbaijan.</summary>
    private IEnumerable<Grammar.Word> Within(Grammar.Word child) => phrases.IsNamed(child.Index) ? []
        : sentence.Children(child.Index, Deprel.Nmod).Where(inner => phrases.Preposition(inner.Index) is "with" or "between");

    /// <summary>The likeliest of the phrases with a preposition that names somebody else than the subject.</summary>
    private (string Preposition, List<Actor> Actors)? Other(int head, IReadOnlyCollection<int> words, List<Actor> subject)
    {
        var found = Phrases(head, words).Where(phrase => phrase.Actors.Exists(actor => !subject.Contains(actor))).ToList();
        foreach (var prepositions in Toward)
            if (found.Find(phrase => prepositions.Contains(phrase.Preposition)) is { Actors: not null } other) return (other.Preposition, other.Actors);
        return null;
    }

    /// <summary>Whether such relations go both ways by themselves: who meets, agrees or cooperates does so with the other.</summary>
    private static bool IsMutual(Category category) => category.Name is "AGREE" or "CONSULT" or "COOPERATE";

    /// <summary>The signal's category, or that of an agreement where its words speak of one: who signs a treaty does so with the other, whatever category the codebook gives it.</summary>
    public static Category Sense(Signal signal, Codebook codebook) =>
        signal.Category.Sign > 0 && !IsMutual(signal.Category) && signal.Text.Split(' ', '|', '<', '>').Any(Mutual.Contains) ? codebook.Categories.FirstOrDefault(category => category.Name == "AGREE") ?? signal.Category : signal.Category;
}
