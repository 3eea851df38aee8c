namespace Entente.Topics;

/// <summary>Where the estimation starts from: every token dealt to a topic at random.</summary>
internal sealed class TopicStart
{
    private TopicStart(TopicCorpus corpus, int topics) => (Topics, Weights) = (new(corpus.DocumentCount, topics), new(corpus.TermCount, topics));

    /// <summary>How many tokens of each document each topic has.</summary>
    public Rows Topics { get; }

    /// <summary>How many tokens of each term each topic has.</summary>
    public Rows Weights { get; }

    /// <param name="corpus">The documents.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="seed">Of the random numbers: a stream of its own for each document.</param>
    /// <param name="seedTopics">The topics that a term's tokens may start in, by the term's row; any, where it has none.</param>
    public static TopicStart Random(TopicCorpus corpus, int topics, ulong seed, IReadOnlyDictionary<int, int[]>? seedTopics = null)
    {
        var start = new TopicStart(corpus, topics);
        var random = new SplitMix[corpus.DocumentCount];
        for (var place = 0; place < random.Length; place++) random[place] = new(seed, (ulong)place);
        foreach (var block in corpus.Blocks)
            for (var documents = 0; documents < corpus.Parts; documents++)
                for (var terms = 0; terms < corpus.Parts; terms++) start.Deal(block[documents, terms], random, seedTopics);
        return start;
    }

    private void Deal(Cell cell, SplitMix[] random, IReadOnlyDictionary<int, int[]>? seedTopics)
    {
        for (var (i, entry) = (0, 0); i < cell.Documents.Length; i++)
        {
            var place = cell.Documents[i];
            for (; entry < cell.Ends[i]; entry++)
            {
                var own = seedTopics?.GetValueOrDefault(cell.Terms[entry]);
                for (var token = 0; token < cell.Counts[entry]; token++)
                {
                    var topic = own is null ? random[place].NextIndex(Topics.Width) : own[random[place].NextIndex(own.Length)];
                    Topics[place][topic]++;
                    Weights[cell.Terms[entry]][topic]++;
                }
            }
        }
    }
}
