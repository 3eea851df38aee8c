using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Codes the sentences of one document.</summary>
internal sealed class RelationFinder(Codebook codebook)
{
    private readonly FrozenSet<string> negations = codebook.Negations.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> refusals = codebook.Refusals.ToFrozenSet(StringComparer.Ordinal);
    private readonly Category? rejection = codebook.Categories.FirstOrDefault(category => category.Name == "REJECT");

    /// <summary>One relation a sentence, pair and sign: the first signal that ties the pair.</summary>
    public IEnumerable<Relation> Find(Document document, ActorLexicon lexicon) => MentionFinder.Find(document, lexicon)
        .GroupBy(mention => mention.Sentence.Index)
        .SelectMany(mentions => Code(mentions.First().Sentence, [.. mentions]))
        .DistinctBy(relation => (relation.Sentence.Index, relation.Pair, relation.Sign));

    private IEnumerable<Relation> Code(Sentence sentence, List<Mention> mentions)
    {
        var text = sentence.Document.Text;
        var words = Word.Split(text, sentence.Span.Start, sentence.Span.End);
        var groups = ActorGroup.Find(text, words, mentions.Where(mention => mention.Kind != MentionKind.Place));
        if (groups.SelectMany(group => group.Actors).Distinct().Count() < 2) yield break;
        var clauses = Clause.Number(text, words);
        foreach (var match in codebook.Matcher.Find(words))
        {
            var span = new TextSpan(words[match.First].Start, words[match.Last].End);
            if (mentions.Any(mention => mention.Span.Start < span.End && span.Start < mention.Span.End)) continue;
            var own = groups.Where(group => clauses[group.First] == clauses[match.First]).ToList();
            if ((PairPattern.Tie(words, match, own) ?? OnlyPairOfSentence(groups)) is not { } tie) continue;
            var (category, negated) = Meaning(match, words, clauses);
            foreach (var (source, target) in Pairs(tie.Sources, tie.Targets))
                yield return new(source, target, category, sentence, span, $"{match.Signal}; {tie.Name}", negated);
        }
    }

    private static (IReadOnlyList<Actor> Sources, IReadOnlyList<Actor> Targets, string Name)? OnlyPairOfSentence(List<ActorGroup> groups) =>
        groups.SelectMany(group => group.Actors).Distinct().ToList() is { Count: 2 } actors ? ([actors[0]], [actors[1]], "the only two actors of the sentence") : null;

    private (Category Category, bool Negated) Meaning(SignalMatcher.Match match, List<Word> words, int[] clauses)
    {
        var category = match.Signal.Category;
        if (Stands(negations, match.First, 3, words, clauses)) return (category, true);
        if (!Stands(refusals, match.First, 4, words, clauses)) return (category, false);
        return category.Sign > 0 && rejection is not null ? (rejection, false) : (category, category.Sign < 0 && match.Signal.Category != rejection);
    }

    /// <summary>Whether one of the cues (of one word or several) stands at most so many words before, in the same clause.</summary>
    private static bool Stands(FrozenSet<string> cues, int before, int reach, List<Word> words, int[] clauses)
    {
        for (var at = Math.Max(0, before - reach); at < before; at++)
        {
            if (clauses[at] != clauses[before]) continue;
            var one = words[at].Lower;
            if (cues.Contains(one) || one.EndsWith("n't", StringComparison.Ordinal) || (at + 1 < before && cues.Contains($"{one} {words[at + 1].Lower}"))) return true;
        }
        return false;
    }

    private static IEnumerable<(Actor, Actor)> Pairs(IReadOnlyList<Actor> sources, IReadOnlyList<Actor> targets) => ReferenceEquals(sources, targets)
        ? sources.SelectMany((source, index) => sources.Skip(index + 1).Select(target => (source, target)))
        : sources.SelectMany(source => targets.Where(target => target != source).Select(target => (source, target)));
}
