namespace Entente.Topics;

/// <summary>Seeds as the estimation takes them: where their tokens start, and what the prior adds.</summary>
internal sealed class SeedTerms
{
    private readonly Dictionary<int, int[]> topics = [];

    public SeedTerms(TopicCorpus corpus, IReadOnlyList<SeededTopic> seeded, double weight)
    {
        var pairs = seeded.Index().SelectMany(topic => topic.Item.Terms.Distinct(StringComparer.Ordinal).Select(term => (Topic: topic.Index, Term: Occurring(corpus, topic.Item.Name, term)))).ToList();
        Weights = [.. pairs.Select(pair => (corpus.TermRows[pair.Term], pair.Topic, (float)(weight * corpus.Matrix.TermSums[pair.Term])))];
        foreach (var group in pairs.GroupBy(pair => pair.Term)) topics[corpus.TermRows[group.Key]] = [.. group.Select(pair => pair.Topic).Order()];
    }

    /// <summary>The topics that each seed belongs to, by its row.</summary>
    public IReadOnlyDictionary<int, int[]> Topics => topics;

    public IReadOnlyList<(int Row, int Topic, float Weight)> Weights { get; }

    private static int Occurring(TopicCorpus corpus, string topic, string term) =>
        corpus.Matrix.Vocabulary.IdOf(term) is >= 0 and var id && corpus.Matrix.TermSums[id] > 0 ? id : throw Errors.SeedNotFound(topic, term, corpus.Matrix.Vocabulary);
}
