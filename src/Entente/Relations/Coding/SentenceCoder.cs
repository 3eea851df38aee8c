using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Codes a sentence by its grammar: finds the signals of the codebook, who they are said of, and what the words around them make of them.</summary>
internal sealed class SentenceCoder(Codebook codebook, Func<Sentence, ParsedSentence> parse)
{
    private readonly FrozenSet<string> nouns = codebook.Signals.Where(signal => signal.Kind == SignalKind.Noun).Select(signal => signal.Text).ToFrozenSet(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<Codebook, SignalMatcher> Matchers = [];

    private readonly SignalMatcher matcher = Matchers.GetValue(codebook, static book => new(Strong(book)));
    private readonly FrozenSet<string> denials = codebook.Cues.NegationAfter.ToFrozenSet(StringComparer.Ordinal);
    private readonly Category? threat = codebook.Categories.FirstOrDefault(category => category.Name == "THREATEN");

    /// <summary>The relations of a sentence, in the order of their signals.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">Its words, for the codebook.</param>
    /// <param name="mentions">Its actors, in the order of the text; two at least.</param>
    public IReadOnlyList<Relation> Code(Sentence sentence, List<Word> words, IReadOnlyList<Mention> mentions)
    {
        var matches = matcher.Find(words).Where(match => !IsInName(match, words, mentions) && !IsNotOnly(match, words)).ToList();
        if (!matches.Exists(match => match.Signal is not null || match.Modifier!.Modifier.Alone is not null)) return [];
        var parsed = TreeRepair.Mend(parse(sentence));
        if (parsed.Count == 0) return [];
        var map = new TokenMap(words, parsed);
        var placed = matches.ConvertAll(match => (Match: match, Tokens: map.Tokens(match))).ConvertAll(found => (found.Match, found.Tokens, Top: TokenMap.Top(parsed, found.Tokens)));
        placed.RemoveAll(found => found.Match.Signal is { } signal && IsOtherWord(signal, parsed[found.Top]));
        var modifiers = placed.FindAll(found => found.Match.Signal is null);
        var scope = new Scope(parsed, modifiers);
        var roles = new RoleFinder(parsed, new ActorPhrases(parsed, mentions), [.. modifiers.Select(modifier => modifier.Top)]);
        var speakers = new Speakers(parsed, mentions);

        var over = placed.FindAll(found => found.Match.Signal is not null).ConvertAll(found => (found.Match, found.Tokens, found.Top, Modifiers: scope.Over(found.Top, found.Tokens)));
        var used = over.SelectMany(found => found.Modifiers).ToHashSet();
        over.AddRange(modifiers.FindAll(found => found.Match is { Kind: SignalKind.Verb, Modifier.Modifier.Alone: not null } && !used.Contains(found.Match)).ConvertAll(found => (found.Match, found.Tokens, found.Top, scope.Over(found.Top, found.Tokens))));

        var relations = new List<Relation>();
        foreach (var (match, tokens, top, around) in over.OrderBy(found => found.Top))
        {
            if (Meaning.Of([.. around, match], words, "") is not { } reading) continue;
            if (roles.Of(top, tokens, match.Signal is { } signal ? RoleFinder.Sense(signal, codebook) : reading.Category) is not { } found) continue;
            reading = Settled(reading, match, found);
            if (IsDenied(parsed, top) || (match.Signal is not null && parsed[top].Is(Deprel.Ccomp) && reading.Modifiers.Any(modifier => modifier.Text == "deny")))
                reading = reading with { Category = match.Signal?.Category ?? reading.Category, Negated = true, Modality = Modality.Asserted };
            if (threat is not null && IsThreatened(parsed, top, over.Select(other => (other.Match, other.Top)))) reading = reading with { Category = threat, Modality = Modality.Intended };
            foreach (var (source, target) in found.Pairs)
                relations.Add(new(source, target, reading.Category, sentence, reading.SignalSpan, reading.Rule + found.Name, reading.Negated)
                {
                    Intensity = reading.Intensity,
                    Modality = reading.Modality,
                    IsQuoted = ScareQuotes.Around(sentence, reading.SignalSpan),
                    Speaker = speakers.Of(top),
                });
        }
        return Chosen(relations);
    }

    /// <summary>The codebook without its weak signals: they say something only where it is known that there is a relation.</summary>
    private static Codebook Strong(Codebook codebook) => new(new CodebookParts(codebook.Name)
    {
        Categories = [.. codebook.Categories],
        Signals = [.. codebook.Signals.Where(signal => !signal.IsWeak)],
        Modifiers = [.. codebook.Modifiers],
        Classes = codebook.Classes,
        Cues = codebook.Cues,
    });

    /// <summary>"An alliance is unlikely", "the agreement collapsed": what is said of the signal denies it.</summary>
    private bool IsDenied(ParsedSentence sentence, int top)
    {
        if (sentence[top].Head is not (>= 0 and var said) || !sentence[top].Is(Deprel.Nsubj)) return false;
        var word = sentence[said].Text.ToLowerInvariant();
        return denials.Contains(word) || (said + 1 < sentence.Count && denials.Contains($"{word} {sentence[said + 1].Text.ToLowerInvariant()}"));
    }

    /// <summary>
    /// What only two who act together deny is denied, not rejected: "there is no alliance between A and B". Force that is announced or hangs on a condition is a threat.
    /// </summary>
    private RelationReading Settled(RelationReading reading, SignalMatch match, Roles roles)
    {
        if (ReferenceEquals(roles.Sources, roles.Targets) && match.Signal is { Category: { Sign: > 0 } category } && reading.Modifiers.Any(modifier => modifier.Modifier.Denies) && reading.Category.Name == "REJECT")
            return reading with { Category = category, Negated = true };
        // "Never attacked" denies; it rejects nothing.
        if (match.Signal is { Category: { Sign: < 0 } hostile } && reading.Category.Name == "REJECT" && hostile.Name != "REJECT" && reading.Modifiers.Any(modifier => modifier.Kind == SignalKind.Adjective && modifier.Modifier.Modality == Modality.Refused))
            return reading with { Category = hostile, Negated = true, Modality = Modality.Asserted };
        return threat is not null && reading.Modality is Modality.Intended or Modality.Hypothetical && reading.Category is { Name: "ASSAULT" or "COERCE" } ? reading with { Category = threat! } : reading;
    }

    /// <summary>One relation a pair and sign: what is told as a fact before what is not, deeds before words, then the strongest and the first.</summary>
    private static List<Relation> Chosen(List<Relation> relations) =>
    [
        .. relations.Index()
            .GroupBy(found => (found.Item.PairIds, found.Item.Sign))
            .Select(group => group.OrderBy(found => found.Item.Modality != Modality.Asserted).ThenByDescending(found => found.Item.Category.IsMaterial)
                .ThenByDescending(found => Math.Abs(found.Item.Intensity)).ThenBy(found => found.Index).First())
            .OrderBy(found => found.Index).Select(found => found.Item),
    ];

    /// <summary>Whether the grammar takes a word for another part of speech than the codebook means: "offensive weapons" are no offensive, "security challenges" challenge nobody.</summary>
    private bool IsOtherWord(Signal signal, Grammar.Word word) => signal.Kind switch
    {
        SignalKind.Noun => word.PartOfSpeech == PartOfSpeech.Adj && word.Is(Deprel.Amod),
        SignalKind.Verb => word.Tag is "NN" or "NNS" && !signal.Text.Contains(' ') && !word.Text.EndsWith("ing", StringComparison.Ordinal) && !nouns.Contains(signal.Text),
        _ => false,
    };

    /// <summary>"Threatened to attack": what hangs from a threat is threatened.</summary>
    private static bool IsThreatened(ParsedSentence sentence, int top, IEnumerable<(SignalMatch Match, int Top)> signals) => (sentence[top].Is(Deprel.Xcomp) || sentence[top].Is(Deprel.Ccomp))
        && signals.Any(other => other.Top == sentence[top].Head && other.Match.Signal?.Category.Name == "THREATEN");

    private static bool IsNotOnly(SignalMatch match, List<Word> words) => match.Modifier is not null && match.Last + 1 < words.Count && words[match.Last].Lower == "not" && words[match.Last + 1].Lower is "only" or "just" or "merely";

    /// <summary>"The Partnership for Peace" is a name, not a partnership.</summary>
    private static bool IsInName(SignalMatch match, List<Word> words, IReadOnlyList<Mention> mentions) =>
        match.Words.Any(word => mentions.Any(mention => mention.Span.Start < words[word].End && words[word].Start < mention.Span.End));
}
