using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Parses the sentences of documents.</summary>
public static class CorpusParses
{
    /// <summary>The sentences of documents as words with part of speech, lemma and dependencies.</summary>
    /// <remarks>Documents are worked on side by side; the result does not depend on how many at a time. For more than fits into memory there is <see cref="ParseStream"/>.</remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="options">The model and the threads; <see cref="ParseOptions"/> says the defaults.</param>
    /// <param name="progress">Told as documents are done.</param>
    /// <param name="cancellationToken">Stops between two sentences.</param>
    public static Parses Parse(this IEnumerable<Document> documents, ParseOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new([.. documents.ParseStream(options, progress, cancellationToken)]);

    /// <summary>The same, sentence by sentence: documents are taken as they are needed, and let go.</summary>
    /// <inheritdoc cref="Parse" path="/param"/>
    public static IEnumerable<ParsedSentence> ParseStream(this IEnumerable<Document> documents, ParseOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var chosen = (options ?? new()).Checked();
        return documents.SelectMany(chosen.Model.Parse);
    }
}
