using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Codes the sentences of one document.</summary>
internal sealed class RelationFinder(Codebook codebook)
{
    private readonly Polarity polarity = new(codebook);

    /// <summary>One relation a sentence, pair and sign: the first signal that ties the pair.</summary>
    public IEnumerable<Relation> Find(Document document, ActorLexicon lexicon) => MentionFinder.Find(document, lexicon, MentionOptions.Checked(null))
        .GroupBy(mention => mention.Sentence.Index)
        .SelectMany(mentions => Code(mentions.First().Sentence, [.. mentions]))
        .DistinctBy(relation => (relation.Sentence.Index, relation.PairIds, relation.Sign));

    private IEnumerable<Relation> Code(Sentence sentence, List<Mention> mentions)
    {
        var text = sentence.Document.Text;
        var words = Word.Split(text, sentence.Span.Start, sentence.Span.End);
        var groups = ActorGroup.Find(text, words, mentions.Where(mention => mention.IsActor));
        if (groups.SelectMany(group => group.Actors).Distinct().Count() < 2) yield break;
        var clauses = Clause.Number(text, words, word => groups.Any(group => group.First <= word && word <= group.Last));
        foreach (var match in codebook.Matcher.Find(words))
        {
            if (match.Signal is null or { IsWeak: true }) continue;
            var span = new TextSpan(words[match.First].Start, words[match.Last].End);
            if (mentions.Any(mention => mention.Span.Start < span.End && span.Start < mention.Span.End)) continue;
            var own = groups.Where(group => clauses[group.First] == clauses[match.First]).ToList();
            if ((PairPattern.Tie(text, words, match, own) ?? PairPattern.OnlyPair(match, groups, "sentence")) is not { } tie) continue;
            var (category, negated) = polarity.Of(match, words, clauses);
            foreach (var (source, target) in Pairs(tie.Sources, tie.Targets))
                yield return new(source, target, category, sentence, span, $"{match.Signal}; {tie.Name}", negated);
        }
    }

    private static IEnumerable<(Actor, Actor)> Pairs(IReadOnlyList<Actor> sources, IReadOnlyList<Actor> targets) => ReferenceEquals(sources, targets)
        ? sources.SelectMany((source, index) => sources.Skip(index + 1).Select(target => (source, target)))
        : sources.SelectMany(source => targets.Where(target => target != source).Select(target => (source, target)));
}
