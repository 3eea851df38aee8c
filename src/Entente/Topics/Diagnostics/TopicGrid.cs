using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Models with different numbers of topics, compared: what helps to choose one.</summary>
/// <remarks>No number is right. Perplexity falls long after topics have stopped to make sense (Chang et al. 2009, Reading tea leaves, NIPS 22); weigh it against coherence and exclusivity, and read the topics.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TopicGrid : TabularList<TopicGridPoint>
{
    private const int FewestDocuments = 10;

    private TopicGrid(IReadOnlyList<TopicGridPoint> points, IReadOnlyList<DocumentVariables> documents) : base(points) => Documents = documents;

    /// <summary>The documents the models were fitted to or tried on.</summary>
    public IReadOnlyList<DocumentVariables> Documents { get; }

    /// <summary>Fits a model with each number of topics to nine tenths of the documents, and tries it on the last.</summary>
    /// <param name="matrix">Counts of terms; every document needs at least one term, and there have to be ten documents.</param>
    /// <param name="tokens">The texts in which coherence is looked for.</param>
    /// <param name="topics">The numbers of topics.</param>
    /// <param name="options">Everything but the number of topics; <see cref="LdaOptions"/> says the defaults. The documents held out follow from its seed and the documents' ids.</param>
    /// <param name="cancellationToken">Stops within a sweep.</param>
    /// <exception cref="ArgumentException">There are no numbers or too few documents, or an option is out of its range.</exception>
    public static TopicGrid Fit(DocumentTermMatrix matrix, Tokens.Tokens tokens, IReadOnlyList<int> topics, LdaOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(tokens);
        if (topics is null or []) throw Errors.EmptyGrid();
        if (matrix.DocumentCount < FewestDocuments) throw Errors.FewDocuments(matrix.DocumentCount);
        var chosen = options ?? new();
        var (seen, unseen) = matrix.HoldOut(seed: chosen.Seed);
        return new([.. topics.Select(count =>
        {
            var model = LdaModel.Fit(seen, chosen with { Topics = count }, null, cancellationToken);
            return new TopicGridPoint(count, model.Perplexity(unseen), model.CoherenceOf(tokens).Average(), model.CoherenceOf(tokens, CoherenceMeasure.UMass).Average(), model.Exclusivity().Average());
        })], matrix.Documents);
    }

    /// <summary>One row a number of topics, in the order given: <c>topics</c>, <c>perplexity</c> (of documents held out), <c>npmi</c> and <c>umass</c> (mean coherence), <c>exclusivity</c> (mean).</summary>
    public override DataFrame ToFrame() => new(
        Column.Wholes("topics", Items.Select(point => point.Topics)),
        Column.Reals("perplexity", Items.Select(point => point.Perplexity)),
        Column.Reals("npmi", Items.Select(point => point.Npmi)),
        Column.Reals("umass", Items.Select(point => point.UMass)),
        Column.Reals("exclusivity", Items.Select(point => point.Exclusivity)));
}
