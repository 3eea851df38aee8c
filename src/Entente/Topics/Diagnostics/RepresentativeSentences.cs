using Entente.Corpora;
using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>For each topic the sentences that are most about it: what to read before a topic is given a name.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class RepresentativeSentences : TabularList<RepresentativeSentence>
{
    private const int FewestTerms = 5;

    // Weak, so that the few words of one sentence decide, and not the prior.
    private const float Alpha = 0.1f;

    private RepresentativeSentences(IReadOnlyList<RepresentativeSentence> sentences, TopicDistributions distributions) : base(sentences) => Distributions = distributions;

    /// <summary>The topics they stand for.</summary>
    public TopicDistributions Distributions { get; }

    /// <summary>Finds them: the sentences with at least five tokens that the model knows, by their topic shares; of two with the same share, the one with more of them.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="corpus">The documents to look in: whole ones, whether the model was fitted to them or to their paragraphs.</param>
    /// <param name="options">How the model's documents were cut; <see cref="TokenizerOptions"/> says the defaults. Words that the model does not know are passed over.</param>
    /// <param name="count">How many sentences a topic; 1 or more, 3 by default.</param>
    public static RepresentativeSentences Of(ITopicModel model, Corpus corpus, TokenizerOptions? options = null, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var found = model.Distributions;
        var sentences = corpus.SelectMany(document => document.Sentences).ToList();
        var matrix = corpus.Segment(By.Sentence).CountTerms(options);
        var map = TopicInference.Map(matrix, found);
        var known = Enumerable.Range(0, matrix.DocumentCount).Select(sentence => TopicInference.Known(matrix.Row(sentence), map, found).Counts.Sum()).ToList();
        var shares = TopicInference.Infer(matrix, found, [.. Enumerable.Repeat(Alpha, found.TopicCount)], 0, default);
        return new([.. Enumerable.Range(0, found.TopicCount).SelectMany(topic => Enumerable.Range(0, sentences.Count)
            .Where(sentence => known[sentence] >= FewestTerms)
            .OrderByDescending(sentence => shares[sentence][topic]).ThenByDescending(sentence => known[sentence])
            .Take(count)
            .Select(sentence => new RepresentativeSentence(topic, sentences[sentence], shares[sentence][topic])))], found);
    }

    /// <summary>One row a topic and sentence, topic by topic from the greatest share down: <c>topic</c> (from 1), <c>name</c>, <c>document</c>, <c>sentence</c> (zero-based), <c>share</c> (of the topic in it), <c>text</c>.</summary>
    public override DataFrame ToFrame() => new(
        Column.Wholes("topic", Items.Select(sentence => sentence.Topic + 1)),
        Column.Strings("name", Items.Select(sentence => Distributions.TopicNames[sentence.Topic])),
        Column.Strings("document", Items.Select(sentence => sentence.Sentence.Document.Id)),
        Column.Wholes("sentence", Items.Select(sentence => sentence.Sentence.Index)),
        Column.Reals("share", Items.Select(sentence => sentence.Share)),
        Column.Strings("text", Items.Select(sentence => sentence.Sentence.Text)));
}
