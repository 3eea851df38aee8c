using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Finds actors in a corpus.</summary>
public static class CorpusMentions
{
    /// <summary>Every place where an actor of the lexicon is named.</summary>
    /// <remarks>
    /// The longest name wins, at word boundaries; case counts (but for text in capitals), diacritics do not. A surname alone counts where the person stands in full in the
    /// same document, or after a title where no other person of the lexicon has it. A capital after "in" or after "visit to" is a place.
    /// Documents are worked on side by side; the result does not depend on how many at a time.
    /// </remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="lexicon">Actors and their names, such as <see cref="ActorLexicon.Default"/>.</param>
    /// <param name="progress">Told after each document.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static Mentions FindMentions(this IEnumerable<Document> documents, ActorLexicon lexicon, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        long done = 0;
        return new([.. documents.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(document =>
        {
            var found = MentionFinder.Find(document, lexicon);
            progress?.Report(new(Interlocked.Increment(ref done), null, "documents"));
            return found;
        })]);
    }
}
