using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Which topics are found again from another random start, and in other draws of the documents.</summary>
/// <remarks>
/// Each fit's topics are matched one to one with the model's, so that the sum of the cosine similarities of their words is greatest. Greene, O'Callaghan and Cunningham
/// 2014, How many topics? Stability analysis for topic models, doi:10.1007/978-3-662-44848-9_32.
/// </remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TopicStability : TabularList<StableTopic>
{
    private TopicStability(IReadOnlyList<StableTopic> topics, TopicDistributions distributions, StabilityOptions options) : base(topics) => (Distributions, Options) = (distributions, options);

    /// <summary>The topics they are about.</summary>
    public TopicDistributions Distributions { get; }

    /// <summary>How often the model was fitted again.</summary>
    public StabilityOptions Options { get; }

    /// <summary>Fits a model again and again.</summary>
    /// <param name="model">The model.</param>
    /// <param name="matrix">What it was fitted to.</param>
    /// <param name="options">How often; twice with other seeds and twice with other draws of documents by default.</param>
    /// <param name="cancellationToken">Stops within a sweep.</param>
    /// <exception cref="ArgumentException">The matrix has other terms than the model, or an option is out of its range.</exception>
    public static TopicStability Of(ITopicModel model, DocumentTermMatrix matrix, StabilityOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(matrix);
        var chosen = (options ?? new()).Checked();
        var found = model.Distributions;
        if (!found.Vocabulary.SequenceEqual(matrix.Vocabulary)) throw Errors.OtherVocabulary(found.Vocabulary.Count, matrix.TermCount);
        var matching = new TopicMatching(found, chosen.Terms);
        var seeds = Enumerable.Range(1, chosen.Seeds).Select(run => Again(matrix, unchecked(model.Seed + run))).ToList();
        var draws = Enumerable.Range(1, chosen.Bootstraps).Select(run => Again(Drawn(matrix, model.Seed, run), model.Seed)).ToList();
        return new([.. Enumerable.Range(0, found.TopicCount).Select(topic => new StableTopic(topic, Mean(seeds, topic, 0), Mean(seeds, topic, 1), Mean(draws, topic, 0), Mean(draws, topic, 1)))], found, chosen);

        (double Similarity, double Overlap)[] Again(DocumentTermMatrix drawn, int seed) => matching.Match(model.Refit(drawn, seed, cancellationToken).Distributions);
    }

    /// <summary>
    /// One row a topic: <c>topic</c> (from 1), <c>name</c>, <c>seed_similarity</c> (mean cosine of the words' shares with those of the topic found again, from 0 to 1),
    /// <c>seed_overlap</c> (mean share of the top terms found again), <c>bootstrap_similarity</c>, <c>bootstrap_overlap</c>; missing where there was no such fit.
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Wholes("topic", Items.Select(topic => topic.Topic + 1)),
        Column.Strings("name", Items.Select(topic => Distributions.TopicNames[topic.Topic])),
        Column.Reals("seed_similarity", Items.Select(topic => topic.SeedSimilarity)),
        Column.Reals("seed_overlap", Items.Select(topic => topic.SeedOverlap)),
        Column.Reals("bootstrap_similarity", Items.Select(topic => topic.BootstrapSimilarity)),
        Column.Reals("bootstrap_overlap", Items.Select(topic => topic.BootstrapOverlap)));

    private static DocumentTermMatrix Drawn(DocumentTermMatrix matrix, int seed, int run)
    {
        // By the documents' ids, so that their order in the matrix changes nothing.
        var order = Enumerable.Range(0, matrix.DocumentCount).OrderBy(document => matrix.Documents[document].Id, StringComparer.Ordinal).ToArray();
        var random = new RandomStream((uint)seed, 1UL << 32 | (uint)run);
        return matrix.Take([.. order.Select(_ => order[random.NextIndex(order.Length)])]);
    }

    private static double? Mean(List<(double Similarity, double Overlap)[]> runs, int topic, int which) =>
        runs.Count == 0 ? null : runs.Average(run => which == 0 ? run[topic].Similarity : run[topic].Overlap);
}
