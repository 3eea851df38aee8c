using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Latent Dirichlet allocation: every document is a mixture of topics, and every topic a distribution over words.</summary>
/// <remarks>
/// Blei, Ng and Jordan 2003, Latent Dirichlet allocation, JMLR 3. It is fitted by smoothed expectation-maximisation (Asuncion et al. 2009,
/// arXiv:1205.2662): deterministic but for its random start, and the same to the bit on any machine, on any number of threads, and in
/// whatever order the documents come (their ids settle it).
/// </remarks>
/// <example><code>
/// var model = LdaModel.Fit(dtm, new LdaOptions { Topics = 8, Seed = 42 });
/// model.Distributions.TopTerms(0);
/// </code></example>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class LdaModel : ITopicModel
{
    internal LdaModel(TopicDistributions distributions, LdaOptions options) => (Distributions, Options) = (distributions, options);

    /// <inheritdoc/>
    public TopicDistributions Distributions { get; }

    /// <summary>How it was fitted, seed included.</summary>
    public LdaOptions Options { get; }

    /// <summary>The version of the library that fitted it.</summary>
    public string Version { get; internal init; } = LibraryVersion.Current;

    /// <summary>The prior of the documents' topic shares as it was in the end: one parameter a topic.</summary>
    public required IReadOnlyList<float> Alpha { get; init; }

    /// <summary>The prior of the topics' words as it was in the end.</summary>
    public required double Beta { get; init; }

    /// <summary>The course of the likelihood: after the first sweep, every tenth and the last.</summary>
    public required IReadOnlyList<FitStep> Course { get; init; }

    /// <summary>Finds topics.</summary>
    /// <param name="matrix">Counts of terms in documents; every document needs at least one term.</param>
    /// <param name="options">How many topics, how many sweeps, which seed; <see cref="LdaOptions"/> says the defaults.</param>
    /// <param name="progress">Told after the first sweep, every tenth and the last: the likelihood, and the time left.</param>
    /// <param name="cancellationToken">Stops within a sweep; nothing is left half built.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or the matrix holds weights.</exception>
    /// <exception cref="TopicException">The matrix, or one of its documents, is empty.</exception>
    public static LdaModel Fit(DocumentTermMatrix matrix, LdaOptions? options = null, IProgress<TopicProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var corpus = TopicCorpus.Of(matrix);
        var chosen = (options ?? new()).Checked(matrix.TermCount);
        var prior = new SharedPrior([.. Enumerable.Repeat(chosen.StartingAlpha, chosen.Topics)], chosen.LearnAlpha);
        var termPrior = new TermPrior(chosen.Beta, chosen.LearnBeta);
        var estimator = new Estimator(corpus, prior, termPrior, TopicStart.Random(corpus, chosen.Topics, (uint)chosen.Seed), chosen.Crew(cancellationToken));
        var course = estimator.Run(chosen.Iterations, progress);
        var names = Enumerable.Range(1, chosen.Topics).Select(topic => FormattableString.Invariant($"topic {topic}"));
        return new(new([.. names], matrix.Vocabulary, matrix.Documents, TopicNumbers.Of(corpus, estimator, prior)), chosen)
        {
            Alpha = prior.Values,
            Beta = termPrior.Beta,
            Course = course,
        };
    }

    /// <inheritdoc cref="TopicDistributions.ToFrame"/>
    public DataFrame ToFrame() => Distributions.ToFrame();

    /// <inheritdoc/>
    public override string ToString() => Distributions.ToString();
}
