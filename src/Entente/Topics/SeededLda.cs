using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Latent Dirichlet allocation with topics that are known beforehand by some of their words, and others that are not.</summary>
/// <remarks>
/// Every occurrence of a seed starts in its topic, and the prior of that topic's words counts the seed as if it had occurred there more often:
/// Jagarlamudi, Daumé and Udupa 2012, Incorporating lexical priors into topic models, EACL; Watanabe and Baturo 2024, doi:10.1177/08944393231178605.
/// The data may still move a seed elsewhere, if they speak against it.
/// </remarks>
/// <example><code>
/// var model = SeededLda.Fit(dtm, new SeededLdaOptions { Seeds = [new("energy", "gas", "pipeline"), new("war", "attack", "troops")] });
/// </code></example>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class SeededLda : ITopicModel
{
    private static readonly ModelFile<SavedSeededLda> File = new("seeded lda");

    private SeededLda(LdaModel lda, SeededLdaOptions options) => (Lda, Options) = (lda, options);

    /// <summary>The model without its seeds: for <see cref="LdaModel.Infer"/> and <see cref="LdaModel.Save"/>. Its first topics have the seeds' names.</summary>
    public LdaModel Lda { get; }

    /// <summary>The version of the library that fitted it.</summary>
    public string Version => Lda.Version;

    /// <summary>How it was fitted, seeds included.</summary>
    public SeededLdaOptions Options { get; }

    /// <inheritdoc/>
    public TopicDistributions Distributions => Lda.Distributions;

    /// <summary>Finds topics, those with seeds first.</summary>
    /// <param name="matrix">Counts of terms in documents; every document needs at least one term.</param>
    /// <param name="options">The seeds, and how many topics there are beside them.</param>
    /// <param name="progress">Told after the first sweep, every tenth and the last.</param>
    /// <param name="cancellationToken">Stops within a sweep; nothing is left half built.</param>
    /// <exception cref="ArgumentException">An option is out of its range, a seed does not occur, or the matrix holds weights.</exception>
    /// <exception cref="TopicException">The matrix, or one of its documents, is empty.</exception>
    public static SeededLda Fit(DocumentTermMatrix matrix, SeededLdaOptions options, IProgress<TopicProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(options);
        return new(LdaModel.Fit(matrix, options.Checked(), (options.Seeds, options.SeedWeight), progress, cancellationToken), options);
    }

    /// <summary>One row a seed: <c>topic</c> (from 1), <c>name</c>, <c>term</c>, <c>count</c> (in all documents), <c>rank</c> (of the term in its topic, from 1), <c>share</c> (of the term in its topic).</summary>
    public DataFrame ToSeedFrame()
    {
        var rows = Options.Seeds.Index().SelectMany(seed => seed.Item.Terms.Distinct(StringComparer.Ordinal).Select(term => (seed.Index, seed.Item.Name, Term: term, Id: Distributions.Vocabulary.IdOf(term)))).ToList();
        return new(
            Column.Wholes("topic", rows.Select(row => row.Index + 1)),
            Column.Strings("name", rows.Select(row => row.Name)),
            Column.Strings("term", rows.Select(row => row.Term)),
            Column.Wholes("count", rows.Select(row => (long)Distributions.TermCounts[row.Id])),
            Column.Wholes("rank", rows.Select(row => Rank(row.Index, row.Id))),
            Column.Reals("share", rows.Select(row => (double)Distributions.TermShares(row.Index)[row.Id])));
    }

    /// <summary>Writes the model to a file, as <see cref="LdaModel.Save"/> does; <c>model</c> holds what is of this kind.</summary>
    /// <inheritdoc cref="LdaModel.Save"/>
    public void Save(string path) => File.Write(Distributions, Version, new(Options, Lda.Saved), path);

    /// <inheritdoc cref="LdaModel.Load"/>
    public static SeededLda Load(string path)
    {
        var (found, version, saved) = File.Read(path, static (saved, topics, documents) => LdaModel.Fits(saved.Lda, topics, documents));
        return new(LdaModel.Restored(found, version, saved.Lda), saved.Options);
    }

    int ITopicModel.Seed => Options.Seed;

    ITopicModel ITopicModel.Refit(DocumentTermMatrix matrix, int seed, CancellationToken cancellationToken) => Fit(matrix, Options with { Seed = seed }, null, cancellationToken);

    /// <inheritdoc cref="TopicDistributions.ToFrame"/>
    public DataFrame ToFrame() => Distributions.ToFrame();

    /// <inheritdoc/>
    public override string ToString() => Distributions.ToString();

    private int Rank(int topic, int term)
    {
        var shares = Distributions.TermShares(topic);
        var rank = 1;
        foreach (var share in shares)
            if (share > shares[term]) rank++;
        return rank;
    }
}
