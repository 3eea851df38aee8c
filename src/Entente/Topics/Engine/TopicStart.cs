namespace Entente.Topics;

/// <summary>Where the estimation starts from: each topic has the words of one document, of documents that lie far apart, and a little of every word.</summary>
/// <remarks>From there thirty sweeps find what a hundred do not from tokens dealt at random, where all topics look alike and have to part first.</remarks>
internal sealed class TopicStart
{
    private const double CommonShare = 0.1;

    private TopicStart(TopicCorpus corpus, int topics) => (Topics, Weights) = (new(corpus.DocumentCount, topics), new(corpus.TermCount, topics));

    /// <summary>How many tokens of each document each topic has: none, so that all are equally likely.</summary>
    public Rows Topics { get; }

    /// <summary>How many tokens of each term each topic has.</summary>
    public Rows Weights { get; }

    /// <param name="corpus">The documents.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="seeds">What the first topics start from, instead of a document.</param>
    /// <param name="crew">Who does it.</param>
    public static TopicStart Of(TopicCorpus corpus, int topics, ulong seed, SeedTerms seeds, Crew crew)
    {
        var start = new TopicStart(corpus, topics);
        start.Spread(corpus, seed, seeds.TopicCount, crew);
        start.Sprinkle(corpus, seed, seeds);
        foreach (var (row, topic, count) in seeds.Starts) start.Weights[row][topic] += count;
        return start;
    }

    private void Spread(TopicCorpus corpus, ulong seed, int first, Crew crew)
    {
        var (documents, random) = (SpreadDocuments.Of(corpus), new RandomStream(seed, 0));
        for (var topic = first; topic < Weights.Width; topic++)
            foreach (var term in documents.Next(ref random, crew).Terms) Weights[term][topic] += 1;
    }

    /// <summary>Unequal amounts of each word: topics that start from the same document, for want of others, could never part otherwise.</summary>
    private void Sprinkle(TopicCorpus corpus, ulong seed, SeedTerms seeds)
    {
        var random = new RandomStream(seed, 1);
        var counts = new double[corpus.TermCount];
        for (var term = 0; term < counts.Length; term++) counts[corpus.TermRows[term]] = corpus.Matrix.TermSums[term];
        for (var row = 0; row < counts.Length; row++)
        {
            var weights = Weights[row];
            if (seeds.IsSeed(row)) weights.Clear();
            var share = CommonShare * counts[row] / weights.Length * (seeds.IsSeed(row) ? CommonShare : 1);
            for (var topic = 0; topic < weights.Length; topic++) weights[topic] += (float)(share * (0.5 + random.NextDouble()));
        }
    }
}
