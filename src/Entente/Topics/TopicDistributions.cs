using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>What a topic model found: the share of each term in each topic, and of each topic in each document.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TopicDistributions : ITabular
{
    private const int ShownTerms = 10;

    private readonly float[] termShares;
    private readonly float[] topicShares;
    private readonly double[] lengths;
    private readonly double[] termCounts;
    private readonly Lazy<double[]> shareSums;

    internal TopicDistributions(IReadOnlyList<string> names, Vocabulary vocabulary, IReadOnlyList<DocumentVariables> documents, TopicNumbers numbers)
    {
        (TopicNames, Vocabulary, Documents) = (names, vocabulary, documents);
        (termShares, topicShares, lengths, termCounts) = (numbers.TermShares, numbers.TopicShares, numbers.Lengths, numbers.TermCounts);
        Prevalence = Weighted();
        shareSums = new(SharesOfAllTopics);
    }

    /// <summary>What the topics are called: <c>topic 1</c>, <c>topic 2</c> and so on, or the names that were given to seeds.</summary>
    public IReadOnlyList<string> TopicNames { get; }

    /// <summary>How many topics there are.</summary>
    public int TopicCount => TopicNames.Count;

    /// <summary>The terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The documents that the model was fitted to, without their texts.</summary>
    public IReadOnlyList<DocumentVariables> Documents { get; }

    /// <summary>The share of each topic in all tokens, from 0 to 1: the documents' shares, weighted by their lengths.</summary>
    public IReadOnlyList<double> Prevalence { get; }

    /// <summary>How many tokens each document has, in the order of <see cref="Documents"/>.</summary>
    public ReadOnlySpan<double> DocumentLengths => lengths;

    /// <summary>How often each term stands in all documents, by the terms' numbers.</summary>
    public ReadOnlySpan<double> TermCounts => termCounts;

    /// <summary>The share of each term in a topic (phi), by the terms' numbers; together 1, to single precision.</summary>
    /// <param name="topic">Zero-based, below <see cref="TopicCount"/>.</param>
    public ReadOnlySpan<float> TermShares(int topic)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(topic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(topic, TopicCount);
        return termShares.AsSpan(topic * Vocabulary.Count, Vocabulary.Count);
    }

    /// <summary>The share of each topic in a document (theta); together 1, to single precision.</summary>
    /// <param name="document">Zero-based place in <see cref="Documents"/>.</param>
    public ReadOnlySpan<float> TopicShares(int document)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, Documents.Count);
        return topicShares.AsSpan(document * TopicCount, TopicCount);
    }

    /// <summary>One row a topic, in order: <c>topic</c> (from 1), <c>name</c>, <c>prevalence</c> (its share of all tokens), <c>terms</c> (the ten with the greatest shares).</summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("topic", Enumerable.Range(1, TopicCount)),
        Column.Strings("name", TopicNames),
        Column.Reals("prevalence", Prevalence),
        Column.Strings("terms", Enumerable.Range(0, TopicCount).Select(topic => string.Join(", ", this.TopTerms(topic, ShownTerms)))));

    /// <summary>One row a term and topic: <c>topic</c> (from 1), <c>term</c>, <c>share</c> (of the term in the topic); topic by topic, in the order of the vocabulary.</summary>
    public DataFrame ToTermFrame() => new(
        Column.Wholes("topic", Enumerable.Range(1, TopicCount).SelectMany(topic => Enumerable.Repeat(topic, Vocabulary.Count))),
        Column.Strings("term", Enumerable.Range(0, TopicCount).SelectMany(_ => Vocabulary)),
        Column.Reals("share", termShares.Select(share => (double)share)));

    /// <summary>One row a document and topic: <c>document</c>, <c>topic</c> (from 1), <c>share</c> (of the topic in the document); document by document, in their order.</summary>
    public DataFrame ToDocumentFrame() => new(
        Column.Strings("document", Documents.SelectMany(document => Enumerable.Repeat(document.Id, TopicCount))),
        Column.Wholes("topic", Documents.SelectMany(_ => Enumerable.Range(1, TopicCount))),
        Column.Reals("share", topicShares.Select(share => (double)share)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{TopicCount} topics of {Documents.Count} documents and {Vocabulary.Count} terms");

    /// <summary>The sum of each term's shares in all topics.</summary>
    internal ReadOnlySpan<double> ShareSums => shareSums.Value;

    private double[] SharesOfAllTopics()
    {
        var sums = new double[Vocabulary.Count];
        for (var topic = 0; topic < TopicCount; topic++)
            for (var term = 0; term < sums.Length; term++) sums[term] += termShares[topic * sums.Length + term];
        return sums;
    }

    private double[] Weighted()
    {
        var sums = new double[TopicCount];
        for (var document = 0; document < lengths.Length; document++)
            for (var topic = 0; topic < sums.Length; topic++) sums[topic] += lengths[document] * topicShares[document * TopicCount + topic];
        var total = sums.Sum();
        return total > 0 ? Array.ConvertAll(sums, sum => sum / total) : sums;
    }
}
