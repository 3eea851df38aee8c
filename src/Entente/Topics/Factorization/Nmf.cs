using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Non-negative matrix factorisation: documents by terms ≈ documents by topics · topics by terms, with the least squared error.</summary>
/// <remarks>
/// Lee and Seung 1999, doi:10.1038/44565; by coordinate descent, as scikit-learn does. It takes weights, and finds clearer topics in tf-idf than in counts. It starts from
/// documents that lie far apart, drawn at random, so it has a seed; the same seed gives the same bits on any machine and any number of threads.
/// </remarks>
/// <example><code>
/// var model = Nmf.Fit(dtm.Weight(TfIdfOptions.ScikitLearn), new NmfOptions { Topics = 8 });
/// </code></example>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Nmf : ITopicModel
{
    private static readonly ModelFile<SavedNmf> File = new("nmf");

    private Nmf(TopicDistributions distributions, NmfOptions options) => (Distributions, Options) = (distributions, options);

    /// <summary>The factors as shares: each topic's weights of terms, and each document's weights of topics, divided by their sums.</summary>
    /// <remarks>A document's weight of a topic counts by the sum of the topic's terms, so that shares compare. A document without any weight has equal shares.</remarks>
    public TopicDistributions Distributions { get; }

    /// <summary>How it was fitted, seed included.</summary>
    public NmfOptions Options { get; }

    /// <summary>The version of the library that fitted it.</summary>
    public string Version { get; internal init; } = LibraryVersion.Current;

    /// <summary>How many rounds it took.</summary>
    public required int Iterations { get; init; }

    /// <summary>The root of the squared differences between the matrix and the product (the Frobenius norm).</summary>
    public required double Error { get; init; }

    /// <summary>Factorises a matrix.</summary>
    /// <param name="matrix">Weights or counts, none below zero; every document needs at least one.</param>
    /// <param name="options">How many topics; <see cref="NmfOptions"/> says the defaults.</param>
    /// <param name="progress">Told after every tenth round; the likelihood is NaN, for there is none.</param>
    /// <param name="cancellationToken">Stops within a round; nothing is left half built.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or a weight is below zero or no number.</exception>
    /// <exception cref="TopicException">The matrix, or one of its documents, is empty.</exception>
    public static Nmf Fit(DocumentTermMatrix matrix, NmfOptions? options = null, IProgress<TopicProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var chosen = (options ?? new()).Checked(matrix.TermCount);
        if (matrix.EntryCount == 0) throw Errors.EmptyMatrix(matrix);
        if (Enumerable.Range(0, matrix.DocumentCount).Where(document => matrix.Row(document).Count == 0).Select(document => matrix.Documents[document].Id).ToList() is { Count: > 0 } empty)
            throw Errors.EmptyDocuments(empty);
        var crew = new Crew(chosen.Threads == 0 ? Environment.ProcessorCount : chosen.Threads, cancellationToken);
        var factors = new Factors(matrix, chosen, crew);
        var rounds = factors.Descend(crew, progress);
        return new(new(LdaModel.Names(chosen.Topics, []), matrix.Vocabulary, matrix.Documents, factors.Numbers(matrix)), chosen) { Iterations = rounds, Error = factors.Error(crew) };
    }

    /// <summary>The topics of other documents, while the topics stay as they are.</summary>
    /// <param name="matrix">Weights of the kind that the model was fitted to, none below zero: weigh old and new documents together, for inverse document frequencies are of all of them. Terms that the model does not know are passed over; a document without a known term has equal shares.</param>
    /// <param name="cancellationToken">Stops between two rounds.</param>
    /// <exception cref="ArgumentException">A weight is below zero or no number.</exception>
    public DocumentTopics Infer(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Projection.Of(matrix, Distributions, Options, cancellationToken);
    }

    /// <summary>Writes the model to a file, as <see cref="LdaModel.Save"/> does; <c>model</c> holds what is of this kind.</summary>
    /// <inheritdoc cref="LdaModel.Save"/>
    public void Save(string path) => File.Write(Distributions, Version, new(Options, Iterations, Error), path);

    /// <inheritdoc cref="LdaModel.Load"/>
    public static Nmf Load(string path)
    {
        var (found, version, saved) = File.Read(path, static (_, _, _) => true);
        return new(found, saved.Options) { Version = version, Iterations = saved.Iterations, Error = saved.Error };
    }

    int ITopicModel.Seed => Options.Seed;

    ITopicModel ITopicModel.Refit(DocumentTermMatrix matrix, int seed, CancellationToken cancellationToken) => Fit(matrix, Options with { Seed = seed }, null, cancellationToken);

    /// <inheritdoc cref="TopicDistributions.ToFrame"/>
    public DataFrame ToFrame() => Distributions.ToFrame();

    /// <inheritdoc/>
    public override string ToString() => Distributions.ToString();
}
