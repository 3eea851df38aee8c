using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>The roles of deeds that strike a place: "an attack on Mariupol" strikes the state whose town it is.</summary>
/// <param name="roles">The roles where places are actors too.</param>
/// <param name="mentions">The actors and places of the sentence.</param>
internal sealed class Places(RoleFinder roles, IReadOnlyList<Mention> mentions)
{
    private readonly FrozenSet<Actor> actors = mentions.Where(mention => mention.IsActor).Select(mention => mention.Represents).ToFrozenSet();
    private readonly FrozenSet<Actor> places = mentions.Where(mention => mention.Kind == MentionKind.Place).Select(mention => mention.Represents).ToFrozenSet();

    private static readonly FrozenSet<string> Kinds = WordList.Read("kinds-of-place.txt");

    /// <summary>Whether the words name the place itself: "Mariupol", "the Tovuz region"; "the Beirut explosion" is no place.</summary>
    public static bool IsItself(Mention mention, ParsedSentence sentence)
    {
        var word = sentence.FirstOrDefault(word => mention.Span.Start < word.Span.End && word.Span.Start < mention.Span.End);
        while (word is { Head: >= 0 } && (word.Is(Deprel.Flat) || word.Is(Deprel.Compound)) && sentence[word.Head].Span.Start < mention.Span.End) word = sentence[word.Head];
        return word is not null && (!(word.Is(Deprel.Compound) || word.Is(Deprel.Amod) || word.Is(Deprel.NmodPoss)) || (word.Head >= 0 && Kinds.Contains(sentence[word.Head].Lemma)));
    }

    /// <summary>Whether a deed strikes places as it strikes those who live there, or is a visit: who pays one to a capital visits the state.</summary>
    public static bool CanSuffer(Signal signal) => signal.Category.Name is "ASSAULT" or "MOBILIZE" || IsVisit(signal);

    private static bool IsVisit(Signal signal) => signal.Category.Name == "CONSULT" && (signal.Text.EndsWith("visit", StringComparison.Ordinal) || signal.Text.EndsWith("trip", StringComparison.Ordinal));

    /// <summary>Who strikes and whose place is struck; <see langword="null"/> where no actor that the sentence names strikes one.</summary>
    public Roles? Of(PlacedSignal found, Category category) =>
        found.Match.Signal is { } signal && CanSuffer(signal) && roles.Of(found.Top, found.Tokens, found.Match.Kind, category) is { } struck && !ReferenceEquals(struck.Sources, struck.Targets)
            && struck.Sources.All(source => actors.Contains(source) && !struck.Targets.Contains(source)) && struck.Targets.All(places.Contains)
                ? struck with { Name = struck.Name + ", a place" } : null;
}
