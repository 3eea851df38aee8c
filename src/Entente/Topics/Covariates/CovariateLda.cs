using System.Runtime.CompilerServices;
using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Latent Dirichlet allocation in which the prevalence of topics depends on what is known about the documents: outlet, date, perspective.</summary>
/// <remarks>
/// Mimno and McCallum 2008 (Dirichlet-multinomial regression, arXiv:1206.3278), which asks the same question as stm's prevalence formula
/// (Roberts, Stewart and Airoldi 2016, doi:10.1080/01621459.2016.1141684). <see cref="Effects"/> answers it with intervals.
/// </remarks>
/// <example><code>
/// var model = CovariateLda.Fit(dtm, new CovariateLdaOptions { Topics = 8, Covariates = ["outlet", "date"] });
/// model.Effects().Plot("outlet");
/// </code></example>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CovariateLda : ITopicModel
{
    private static readonly ModelFile<SavedCovariateLda> File = new("covariate lda");

    private readonly Design design;
    private readonly double[] posteriorTotals;

    private CovariateLda(TopicDistributions distributions, CovariateLdaOptions options, Design design, double[] posteriorTotals) =>
        (Distributions, Options, this.design, this.posteriorTotals) = (distributions, options, design, posteriorTotals);

    /// <inheritdoc/>
    public TopicDistributions Distributions { get; }

    /// <summary>How it was fitted, seed included.</summary>
    public CovariateLdaOptions Options { get; }

    /// <summary>The version of the library that fitted it.</summary>
    public string Version { get; internal init; } = LibraryVersion.Current;

    /// <summary>The prior of the topics' shares in a document of which nothing is known: the mean of the documents' own.</summary>
    public required IReadOnlyList<float> Alpha { get; init; }

    /// <inheritdoc cref="LdaModel.Course"/>
    public required IReadOnlyList<FitStep> Course { get; init; }

    /// <summary>Finds topics, and what their prevalence depends on.</summary>
    /// <param name="matrix">Counts of terms in documents; every document needs at least one term.</param>
    /// <param name="options">The covariates, and how many topics.</param>
    /// <param name="progress">Told after the first sweep, every tenth and the last.</param>
    /// <param name="cancellationToken">Stops within a sweep; nothing is left half built.</param>
    /// <exception cref="ArgumentException">An option is out of its range, a covariate does not vary, has too many levels or lacks dates, or the matrix holds weights.</exception>
    /// <exception cref="TopicException">The matrix, or one of its documents, is empty.</exception>
    public static CovariateLda Fit(DocumentTermMatrix matrix, CovariateLdaOptions options, IProgress<TopicProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(options);
        var corpus = TopicCorpus.Of(matrix);
        var chosen = options.Checked(matrix.TermCount);
        var design = new Design(options.Covariates, matrix.Documents);
        var prior = new CovariatePrior(design, corpus.Order, chosen.Topics, chosen.StartingAlpha, options.Deviation);
        var crew = chosen.Crew(cancellationToken);
        var start = TopicStart.Of(corpus, chosen.Topics, (uint)chosen.Seed, new(corpus, [], 0), crew);
        var estimator = new Estimator(corpus, prior, new(chosen.Beta, isLearned: false), start, crew);
        var course = estimator.Run(chosen.Iterations, progress);
        var (totals, means) = (new double[corpus.DocumentCount], new double[chosen.Topics]);
        for (var place = 0; place < totals.Length; place++)
        {
            totals[corpus.Order[place]] = corpus.Lengths[place] + prior.Sum(place);
            for (var topic = 0; topic < means.Length; topic++) means[topic] += Unsafe.Add(ref prior.First(place), topic) / totals.Length;
        }
        return new(new(LdaModel.Names(chosen.Topics, []), matrix.Vocabulary, matrix.Documents, TopicNumbers.Of(corpus, estimator, prior)), options, design, totals)
        {
            Alpha = Array.ConvertAll(means, mean => (float)mean),
            Course = course,
        };
    }

    /// <summary>The topics of other documents, while the topics stay as they are; their covariates are not asked for.</summary>
    /// <inheritdoc cref="LdaModel.Infer"/>
    public DocumentTopics Infer(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return TopicInference.Infer(matrix, Distributions, Alpha.ToArray(), Options.Threads, cancellationToken);
    }

    /// <summary>The expected share of each topic at each level of each covariate, the others at their means, with intervals.</summary>
    /// <remarks>
    /// By composition, as stm's <c>estimateEffect</c>: topic shares are drawn from each document's posterior, regressed on the covariates, and coefficients drawn from the
    /// regression's own; so an interval holds both what the documents leave open and what the regression does. A linear regression may leave the range of shares: shares and their
    /// intervals end at 0 and 1, differences do not.
    /// </remarks>
    /// <param name="draws">How often; 20 or more, 100 by default.</param>
    /// <param name="confidence">How much of the draws an interval holds, between 0 and 1; 0.95 by default.</param>
    public CovariateEffects Effects(int draws = 100, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 20);
        if (!(confidence is > 0 and < 1)) throw Errors.Confidence(confidence);
        return new EffectDraws(design, Distributions, posteriorTotals, Options).Summary(draws, confidence);
    }

    /// <summary>Writes the model to a file, as <see cref="LdaModel.Save"/> does; <c>model</c> holds what is of this kind.</summary>
    /// <inheritdoc cref="LdaModel.Save"/>
    public void Save(string path) => File.Write(Distributions, Version, new(Options, [.. Alpha], [.. Course], posteriorTotals), path);

    /// <inheritdoc cref="LdaModel.Load"/>
    public static CovariateLda Load(string path)
    {
        var (found, version, saved) = File.Read(path, static (saved, topics, documents) => saved.Alpha.Length == topics && saved.PosteriorTotals.Length == documents);
        return new(found, saved.Options, new(saved.Options.Covariates, found.Documents), saved.PosteriorTotals) { Version = version, Alpha = saved.Alpha, Course = saved.Course };
    }

    int ITopicModel.Seed => Options.Seed;

    ITopicModel ITopicModel.Refit(DocumentTermMatrix matrix, int seed, CancellationToken cancellationToken) => Fit(matrix, Options with { Seed = seed }, null, cancellationToken);

    /// <inheritdoc cref="TopicDistributions.ToFrame"/>
    public DataFrame ToFrame() => Distributions.ToFrame();

    /// <inheritdoc/>
    public override string ToString() => Distributions.ToString();
}
