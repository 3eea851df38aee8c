using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Codes a sentence by its grammar: finds the signals of the codebook, who they are said of, and what the words around them make of them.</summary>
internal sealed class SentenceCoder(Codebook codebook)
{
    private static readonly ConditionalWeakTable<Codebook, SignalMatcher> Matchers = [];

    private readonly SignalMatcher matcher = Matchers.GetValue(codebook, static book => new(book, strong: true));
    private readonly FrozenSet<string> strong = codebook.Signals.Where(signal => signal is { Kind: SignalKind.Noun, IsWeak: false }).Select(signal => signal.Text).ToFrozenSet(StringComparer.Ordinal);
    private readonly SignalMeaning meaning = new(codebook);

    /// <summary>What of the codebook stands in a sentence; none where nothing does that could make a relation, so that it need not be parsed.</summary>
    /// <param name="words">The sentence's words, for the codebook.</param>
    /// <param name="mentions">Its actors and places, in the order of the text; two at least.</param>
    public List<SignalMatch> Find(List<Word> words, IReadOnlyList<Mention> mentions)
    {
        MarkNames(words, mentions);
        var matches = matcher.Find(words).Where(match => !IsInName(match, words, mentions) && !IsNotOnly(match, words)).ToList();
        // A place is a party only to what destroys or threatens it.
        var hit = mentions.Where(mention => mention.IsActor).DistinctBy(mention => mention.Represents).Count() < 2;
        return matches.Exists(match => hit ? match.Signal is { } signal && Places.CanSuffer(signal) : match.Signal is not null || match.Modifier!.Modifier.Alone is not null) ? matches : [];
    }

    /// <summary>The relations of a sentence, in the order of their signals.</summary>
    /// <param name="parse">The sentence, parsed.</param>
    /// <param name="words">Its words, for the codebook.</param>
    /// <param name="mentions">Its actors and places, in the order of the text; two at least.</param>
    /// <param name="matches">What was found in it.</param>
    public IReadOnlyList<Relation> Code(ParsedSentence parse, List<Word> words, IReadOnlyList<Mention> mentions, List<SignalMatch> matches)
    {
        var (sentence, parsed) = (parse.Sentence, TreeRepair.Mend(parse));
        if (parsed.Count == 0) return [];
        var placed = PlacedSignal.Place(matches, words, parsed);
        placed.RemoveAll(found => found.Match.Signal is { } signal && (IsOtherWord(signal, parsed[found.Top]) || IsAdjective(signal, parsed[found.Tokens.Min]) || IsNamed(found, signal, parsed[found.Top], parsed) || IsTorn(found, parsed)));
        var scope = new Scope(parsed, codebook.Cues, placed.FindAll(found => found.Match.Signal is null));
        var (speakers, tenses) = (new Speakers(parsed, mentions, codebook.Cues), new Tenses(parsed));
        var (pronouns, deeds) = (new Pronouns(parsed, mentions, speakers), Deeds(placed));
        var roles = Roles([.. mentions.Where(mention => mention.IsActor)]);
        var places = mentions.Any(mention => mention.Kind == MentionKind.Place) ? new Places(Roles([.. mentions.Where(mention => mention.IsActor || (mention.Kind == MentionKind.Place && Places.IsItself(mention, parsed)))]), mentions) : null;
        var relations = new List<(Relation Relation, PlacedSignal Found)>();
        var used = new HashSet<SignalMatch>();
        // A modifier that changes no signal between two may mean something alone, so signals come first.
        foreach (var found in placed.OrderBy(found => found.Match.Signal is null).ThenBy(found => found.Top))
        {
            if (found.Match is { Signal: null } alone && (alone is not { Kind: SignalKind.Verb, Modifier.Modifier.Alone: not null } || used.Contains(alone))) continue;
            var modifiers = scope.Over(found.Top, found.Tokens);
            if (Meaning.Of([.. modifiers, found.Match], words, "") is not { } reading || speakers.IsAlleged(found.Top) || IsBanned(found, parsed, placed)) continue;
            var sense = found.Match.Signal is { } signal ? RoleFinder.Sense(signal, codebook) : reading.Category;
            if ((roles.Of(found.Top, found.Tokens, found.Match.Kind, sense) ?? places?.Of(found, sense)) is not { } parties) continue;
            // "Serbia did not join the EU's sanctions": what the EU did is not denied.
            var anothers = modifiers.Count > 0 && roles.IsAnothers(found.Top, parties);
            if (anothers) reading = Meaning.Of([found.Match], words, "") ?? reading;
            // Two who pledge or refuse do not do so to each other.
            if (found.Match.Signal is null && ReferenceEquals(parties.Sources, parties.Targets) && parsed[found.Top].Lemma != "agree") continue;
            if (!anothers) used.UnionWith(modifiers);
            reading = meaning.Settle(reading, found, parties, parsed, placed);
            foreach (var (source, target) in parties.Pairs)
                relations.Add((new(source, target, reading.Category, sentence, reading.SignalSpan, reading.Rule + parties.Name, reading.Negated)
                {
                    Intensity = reading.Intensity,
                    Modality = reading.Modality,
                    Tense = tenses.Of(found.Top, reading.Modality),
                    IsQuoted = ScareQuotes.Around(sentence, reading.SignalSpan),
                    Speaker = speakers.Of(found.Top),
                }, found));
        }
        LeaveOutMatters(relations, parsed);
        return Chosen([.. relations.Select(one => one.Relation).OrderBy(relation => relation.SignalSpan.Start)]);

        RoleFinder Roles(List<Mention> named) => new(parsed, new ActorPhrases(parsed, named, pronouns, deeds, codebook.Cues), codebook.Cues, placed);
    }

    /// <summary>The nouns of deeds of conflict: what follows them with "of" suffers them.</summary>
    private static HashSet<int> Deeds(List<PlacedSignal> placed) =>
        [.. placed.Where(found => found.Match is { Kind: SignalKind.Noun, Signal.Category: { Sign: < 0, IsMaterial: true } }).Select(found => found.Top)];

    /// <summary>"The embargo on exports to Norland": what is banned does not take place.</summary>
    private static bool IsBanned(PlacedSignal found, ParsedSentence sentence, List<PlacedSignal> placed) => found.Match.Signal is { Category.Sign: > 0 } && sentence[found.Top] is { Head: >= 0 } word && word.Is(Deprel.Nmod)
        && sentence.Child(found.Top, Deprel.Case)?.Lemma is "on" or "of" or "against"
        && placed.Exists(other => other.Top == word.Head && other.Match is { Kind: SignalKind.Noun, Signal.Category: { Sign: < 0, IsMaterial: true, Name: "COERCE" or "SANCTION" } });

    /// <summary>"Signed an agreement on cooperation": what an agreement is about is not told beside it, of the same two.</summary>
    private static void LeaveOutMatters(List<(Relation Relation, PlacedSignal Found)> relations, ParsedSentence sentence)
    {
        // By signals, of which there are few, and not by relations, of which a list of states makes thousands.
        var told = relations.GroupBy(one => one.Found, one => (one.Relation.PairIds, one.Relation.Sign), ReferenceEqualityComparer.Instance).Select(group => (Found: (PlacedSignal)group.Key!, Pairs: group.ToHashSet())).ToList();
        foreach (var (found, _) in told)
            foreach (var (deed, pairs) in told)
                if (IsMatter(found, deed, sentence)) relations.RemoveAll(one => ReferenceEquals(one.Found, found) && pairs.Contains((one.Relation.PairIds, one.Relation.Sign)));
    }

    /// <summary>Whether a noun says what the deed of a verb is about.</summary>
    private static bool IsMatter(PlacedSignal matter, PlacedSignal deed, ParsedSentence sentence) => matter.Match.Kind == SignalKind.Noun && deed.Match.Kind == SignalKind.Verb
        && sentence[matter.Top] is { Head: >= 0 } word && word.Is(Deprel.Nmod) && deed.Tokens.Contains(word.Head) && sentence.Child(word.Index, Deprel.Case)?.Lemma is "on" or "about" or "for";

    /// <summary>One relation a pair and sign: what is told as a fact before what is not, deeds before words, then the strongest and the first.</summary>
    private static List<Relation> Chosen(List<Relation> relations) =>
    [
        .. relations.Index()
            .GroupBy(found => (found.Item.PairIds, found.Item.Sign))
            .Select(group => group.OrderBy(found => found.Item.Modality != Modality.Asserted).ThenByDescending(found => found.Item.Category.IsMaterial)
                .ThenByDescending(found => Math.Abs(found.Item.Intensity)).ThenBy(found => found.Index).First())
            .OrderBy(found => found.Index).Select(found => found.Item),
    ];

    /// <summary>Whether the grammar takes a word for another part of speech than the codebook means: "offensive weapons" are no offensive, "security challenges" challenge nobody, "clear" words clear nothing.</summary>
    private bool IsOtherWord(Signal signal, Grammar.Word word) => signal.Kind switch
    {
        SignalKind.Noun => word.PartOfSpeech == PartOfSpeech.Adj && word.Is(Deprel.Amod),
        // Armed forces arm nobody.
        SignalKind.Verb => (word.Lemma is "arm" or "armed" && word.Is(Deprel.Amod)) || (word.Tag is "NN" or "NNS" && !signal.Text.Contains(' ') && !word.Text.EndsWith("ing", StringComparison.Ordinal) && !strong.Contains(signal.Text))
            || (word.PartOfSpeech == PartOfSpeech.Adj && !signal.Text.Contains(' ') && !(word.Text.EndsWith("ed", StringComparison.Ordinal) || word.Text.EndsWith("en", StringComparison.Ordinal) || word.Text.EndsWith("ing", StringComparison.Ordinal))),
        _ => false,
    };

    /// <summary>"A clear appeal of the ministers" clears nothing.</summary>
    private static bool IsAdjective(Signal signal, Grammar.Word first) => signal.Kind == SignalKind.Verb && first is { PartOfSpeech: PartOfSpeech.Adj, Tag: "JJ" } && first.Is(Deprel.Amod)
        && !(first.Text.EndsWith("ed", StringComparison.Ordinal) || first.Text.EndsWith("en", StringComparison.Ordinal) || first.Text.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>"A strong force for peace" and "Iraqi forces" force nobody: what an adjective or a possessive stands before is no verb; "a clear appeal to them" is one all the same.</summary>
    private bool IsNamed(PlacedSignal found, Signal signal, Grammar.Word top, ParsedSentence sentence) => signal.Kind == SignalKind.Verb && !strong.Contains(signal.Text.Split(' ')[0]) && top.Tag is "NN" or "NNS" && !top.Text.EndsWith("ing", StringComparison.Ordinal)
        && top.Index > 0 && sentence[top.Index - 1] is var before && before.Head == top.Index && (before.Tag == "PRP$" || (before.PartOfSpeech == PartOfSpeech.Adj && before.Is(Deprel.Amod) && char.IsLower(before.Text[0])))
        || (signal.Kind == SignalKind.Verb && top is { Tag: "NNS", Index: > 0 } && codebook.Cues.Bodies.Contains(top.Lemma) && top.Index == found.Tokens.Min && sentence[top.Index - 1].Head == top.Index);

    /// <summary>"The troops will withdraw, observers will stay": what is the subject of another verb is no part of a signal that begins before it.</summary>
    private static bool IsTorn(PlacedSignal found, ParsedSentence sentence) => found.Match.Kind == SignalKind.Verb && sentence[found.Top].PartOfSpeech == PartOfSpeech.Verb
        && found.Tokens.Any(token => token > found.Top && sentence[token].Is(Deprel.Nsubj) && sentence[token].Head > token && !found.Tokens.Contains(sentence[token].Head));

    private static bool IsNotOnly(SignalMatch match, List<Word> words) => match.Modifier is not null && match.Last + 1 < words.Count && words[match.Last].Lower == "not" && words[match.Last + 1].Lower is "only" or "just" or "merely";

    /// <summary>"Left the European Union" leaves the Union, and is no end of a union.</summary>
    private static void MarkNames(List<Word> words, IReadOnlyList<Mention> mentions)
    {
        var at = 0;
        foreach (var mention in mentions)
        {
            // "The ambassador" is a role, and may be expelled.
            if (mention.Kind == MentionKind.Role) continue;
            while (at < words.Count && words[at].End <= mention.Span.Start) at++;
            for (; at < words.Count && words[at].Start < mention.Span.End; at++) words[at] = words[at] with { IsName = true };
        }
    }

    /// <summary>"The Partnership for Peace" is a name, not a partnership; "the ambassador" who is expelled is a role, and expelled all the same.</summary>
    private static bool IsInName(SignalMatch match, List<Word> words, IReadOnlyList<Mention> mentions) =>
        match.Words.Any(word => mentions.Any(mention => (mention.Kind != MentionKind.Role || word == match.First) && mention.Span.Start < words[word].End && words[word].Start < mention.Span.End));
}
