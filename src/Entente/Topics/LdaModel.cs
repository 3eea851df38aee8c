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
    private static readonly ModelFile<SavedLda> File = new("lda");

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
        return Fit(matrix, options ?? new(), ([], 0), progress, cancellationToken);
    }

    /// <summary>Topics of which the first have seeds.</summary>
    internal static LdaModel Fit(DocumentTermMatrix matrix, LdaOptions options, (IReadOnlyList<SeededTopic> Topics, double Weight) seeded, IProgress<TopicProgress>? progress, CancellationToken cancellationToken)
    {
        var corpus = TopicCorpus.Of(matrix);
        var chosen = options.Checked(matrix.TermCount);
        var seeds = new SeedTerms(corpus, seeded.Topics, seeded.Weight);
        var prior = new SharedPrior([.. Enumerable.Repeat(chosen.StartingAlpha, chosen.Topics)], chosen.LearnAlpha);
        var termPrior = new TermPrior(chosen.Beta, chosen.LearnBeta, seeds.Weights);
        var crew = chosen.Crew(cancellationToken);
        var estimator = new Estimator(corpus, prior, termPrior, TopicStart.Of(corpus, chosen.Topics, (uint)chosen.Seed, seeds, crew), crew);
        var course = estimator.Run(chosen.Iterations, progress);
        return new(new(Names(chosen.Topics, seeded.Topics), matrix.Vocabulary, matrix.Documents, TopicNumbers.Of(corpus, estimator, prior)), chosen)
        {
            Alpha = prior.Values,
            Beta = termPrior.Beta,
            Course = course,
        };
    }

    /// <summary>The topics of other documents, while the topics stay as they are.</summary>
    /// <param name="matrix">Counts of terms, cut as those were that the model was fitted to. Terms that it does not know are passed over; a document without a known term has the prior's shares.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="ArgumentException">The matrix holds weights.</exception>
    public DocumentTopics Infer(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return TopicInference.Infer(matrix, Distributions, Alpha.ToArray(), Options.Threads, cancellationToken);
    }

    /// <summary>Writes the model to a file: JSON in UTF-8 with the members <c>format</c>, <c>kind</c>, <c>version</c>, <c>model</c> (options, alpha, beta, course), <c>topics</c> (names), <c>terms</c>, <c>termCounts</c>, <c>termShares</c> (one row a topic) and <c>documents</c> (each with its <c>topicShares</c>).</summary>
    /// <param name="path">A file in a folder that exists; one of that name is replaced once the new one is whole.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => File.Write(Distributions, Version, Saved, path);

    /// <summary>Reads a model that <see cref="Save"/> wrote: the same to the bit.</summary>
    /// <exception cref="TopicException">There is no such file, or it holds no model of this kind, or one of another format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LdaModel Load(string path)
    {
        var (found, version, saved) = File.Read(path, Fits);
        return Restored(found, version, saved);
    }

    internal SavedLda Saved => new(Options, [.. Alpha], Beta, [.. Course]);

    internal static bool Fits(SavedLda saved, int topics, int documents) => saved.Alpha.Length == topics;

    internal static LdaModel Restored(TopicDistributions found, string version, SavedLda saved) =>
        new(found, saved.Options) { Version = version, Alpha = saved.Alpha, Beta = saved.Beta, Course = saved.Course };

    int ITopicModel.Seed => Options.Seed;

    ITopicModel ITopicModel.Refit(DocumentTermMatrix matrix, int seed, CancellationToken cancellationToken) => Fit(matrix, Options with { Seed = seed }, null, cancellationToken);

    /// <inheritdoc cref="TopicDistributions.ToFrame"/>
    public DataFrame ToFrame() => Distributions.ToFrame();

    internal static string[] Names(int topics, IReadOnlyList<SeededTopic> seeded) =>
        [.. Enumerable.Range(0, topics).Select(topic => topic < seeded.Count ? seeded[topic].Name : FormattableString.Invariant($"topic {topic + 1}"))];

    /// <inheritdoc/>
    public override string ToString() => Distributions.ToString();
}
