using Entente.Actors;
using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Counts who appears with whom straight from documents.</summary>
public static class CorpusCoMentions
{
    private const int BatchSize = 512;

    /// <summary>The same as <c>FindMentions(lexicon).CoMentions(unit)</c>, without keeping texts or mentions.</summary>
    /// <remarks>
    /// Documents are taken one by one and let go, so a stream that is larger than memory can be counted; what stays is a few numbers a document and the first passages of each pair. Shards counted apart are put
    /// together with <see cref="CoMentionNetwork.Merge"/>. Documents are worked on side by side; the result does not depend on how many at a time.
    /// </remarks>
    /// <param name="documents">A corpus, or a stream of documents.</param>
    /// <param name="lexicon">Actors and their names, such as <see cref="ActorLexicon.Default"/>.</param>
    /// <param name="options">The unit of text, and how much evidence is kept; <see cref="CoMentionOptions"/> says the defaults.</param>
    /// <param name="progress">Told as documents are done.</param>
    /// <param name="cancellationToken">Stops between two batches of documents.</param>
    /// <exception cref="ArgumentException">Two documents share an id.</exception>
    public static CoMentionNetwork CountCoMentions(this IEnumerable<Document> documents, ActorLexicon lexicon, CoMentionOptions? options = null,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(lexicon);
        var chosen = (options ?? new()).Checked();
        var counts = new CoMentionCounts { Unit = chosen.Unit, PassagesPerPair = chosen.PassagesPerPair };
        long done = 0;
        foreach (var batch in documents.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var mentions = batch.FindMentions(lexicon, cancellationToken: cancellationToken);
            foreach (var counted in MentionCoMentions.ByDocument(mentions).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(document => DocumentCount.Of(document, chosen.Unit)))
                if (counted is var (tally, passages)) counts.Add(tally, passages);
            progress?.Report(new(done += batch.Length, null, "documents"));
        }
        return counts.ToNetwork();
    }
}
