using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>What reviewers ask of a topic model, topic by topic: how coherent, how exclusive, how stable.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TopicDiagnostics : ITabular
{
    private readonly IReadOnlyDictionary<CoherenceMeasure, IReadOnlyList<double>> coherence;
    private readonly IReadOnlyList<double> exclusivity;

    private TopicDiagnostics(ITopicModel model, IReadOnlyDictionary<CoherenceMeasure, IReadOnlyList<double>> coherence, IReadOnlyList<double> exclusivity, TopicStability stability) =>
        (Model, this.coherence, this.exclusivity, Stability) = (model, coherence, exclusivity, stability);

    /// <summary>The model they are about.</summary>
    public ITopicModel Model { get; }

    /// <summary>Which topics are found again.</summary>
    public TopicStability Stability { get; }

    /// <summary>The coherence of each topic by a measure.</summary>
    public IReadOnlyList<double> Coherence(CoherenceMeasure measure) => coherence[measure];

    /// <summary>Measures a model's topics by their ten top terms.</summary>
    /// <param name="model">The model.</param>
    /// <param name="matrix">What it was fitted to; the model is fitted again for its stability.</param>
    /// <param name="tokens">The texts in which coherence is looked for.</param>
    /// <param name="stability">How often it is fitted again; <see cref="StabilityOptions"/> says the defaults.</param>
    /// <param name="cancellationToken">Stops within a sweep.</param>
    /// <exception cref="ArgumentException">The matrix has other terms than the model.</exception>
    public static TopicDiagnostics Of(ITopicModel model, DocumentTermMatrix matrix, Tokens.Tokens tokens, StabilityOptions? stability = null, CancellationToken cancellationToken = default)
    {
        var stable = TopicStability.Of(model, matrix, stability, cancellationToken);
        // A topic of a vocabulary of one term has no pairs to compare.
        var measured = model.Distributions.Vocabulary.Count < 2 ? _ => [double.NaN] : (Func<CoherenceMeasure, IReadOnlyList<double>>)(measure => model.CoherenceOf(tokens, measure));
        return new(model, Enum.GetValues<CoherenceMeasure>().ToDictionary(measure => measure, measured), model.Exclusivity(), stable);
    }

    /// <summary>
    /// One row a topic: <c>topic</c> (from 1), <c>name</c>, <c>prevalence</c>, <c>umass</c>, <c>uci</c>, <c>npmi</c>, <c>cv</c> (coherence), <c>exclusivity</c>,
    /// <c>seed_similarity</c>, <c>seed_overlap</c>, <c>bootstrap_similarity</c>, <c>bootstrap_overlap</c> (stability).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("topic", Enumerable.Range(1, Model.Distributions.TopicCount)),
        Column.Strings("name", Model.Distributions.TopicNames),
        Column.Reals("prevalence", Model.Distributions.Prevalence),
        Column.Reals("umass", coherence[CoherenceMeasure.UMass]),
        Column.Reals("uci", coherence[CoherenceMeasure.Uci]),
        Column.Reals("npmi", coherence[CoherenceMeasure.Npmi]),
        Column.Reals("cv", coherence[CoherenceMeasure.Cv]),
        Column.Reals("exclusivity", exclusivity),
        Column.Reals("seed_similarity", Stability.Select(topic => topic.SeedSimilarity)),
        Column.Reals("seed_overlap", Stability.Select(topic => topic.SeedOverlap)),
        Column.Reals("bootstrap_similarity", Stability.Select(topic => topic.BootstrapSimilarity)),
        Column.Reals("bootstrap_overlap", Stability.Select(topic => topic.BootstrapOverlap)));
}
