using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Finds cooperation and conflict in a corpus.</summary>
public static class CorpusRelations
{
    /// <summary>Every sentence that speaks of cooperation or conflict between two actors: one relation a sentence, pair and sign.</summary>
    /// <remarks>
    /// A signal of the codebook ties actors of its own clause by a short list of patterns (subject–verb–object, passive, "between", "with", a pair before the noun, two actors
    /// together, the only two of the clause). This is a first cut by word order: it errs in long sentences, and every relation names its rule so that this can be seen.
    /// </remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="lexicon">Actors and their names, such as <see cref="ActorLexicon.Default"/>.</param>
    /// <param name="codebook">What signals what, such as <see cref="Codebook.Default"/>.</param>
    /// <param name="progress">Told after each document.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static Relations FindRelations(this IEnumerable<Document> documents, ActorLexicon lexicon, Codebook codebook,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var finder = new RelationFinder(codebook);
        long done = 0;
        return new([.. documents.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(document =>
        {
            var found = finder.Find(document, lexicon).ToList();
            progress?.Report(new(Interlocked.Increment(ref done), null, "documents"));
            return found;
        })]);
    }
}
