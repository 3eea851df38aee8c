namespace Entente.Topics;

/// <summary>Seeds as the estimation takes them: where their tokens start, and what the prior adds.</summary>
internal sealed class SeedTerms
{
    private readonly HashSet<int> rows = [];

    /// <param name="corpus">The documents.</param>
    /// <param name="seeded">The topics with seeds, which come first.</param>
    /// <param name="weight">The prior's count of a seed, as a share of its occurrences.</param>
    public SeedTerms(TopicCorpus corpus, IReadOnlyList<SeededTopic> seeded, double weight)
    {
        TopicCount = seeded.Count;
        if (seeded.SelectMany(topic => topic.Terms.Where(term => Occurring(corpus, term) < 0).Select(term => (topic.Name, term))).Distinct().ToList() is { Count: > 0 } missing)
            throw Errors.SeedsNotFound(missing, corpus.Matrix.Vocabulary);
        var pairs = seeded.Index().SelectMany(topic => topic.Item.Terms.Distinct(StringComparer.Ordinal).Select(term => (Topic: topic.Index, Term: Occurring(corpus, term)))).ToList();
        Starts = [.. pairs.Select(pair => (corpus.TermRows[pair.Term], pair.Topic, (float)corpus.Matrix.TermSums[pair.Term]))];
        Weights = [.. Starts.Select(start => (start.Row, start.Topic, (float)(weight * start.Count)))];
        foreach (var (row, _, _) in Starts) rows.Add(row);
    }

    /// <summary>How many topics have seeds.</summary>
    public int TopicCount { get; }

    /// <summary>The tokens that each topic starts with.</summary>
    public IReadOnlyList<(int Row, int Topic, float Count)> Starts { get; }

    /// <summary>What the prior of each topic's words adds.</summary>
    public IReadOnlyList<(int Row, int Topic, float Weight)> Weights { get; }

    /// <summary>Whether a term is a seed of any topic.</summary>
    public bool IsSeed(int row) => rows.Contains(row);

    private static int Occurring(TopicCorpus corpus, string term) => corpus.Matrix.Vocabulary.IdOf(term) is >= 0 and var id && corpus.Matrix.TermSums[id] > 0 ? id : -1;
}
