using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Finds actors in a corpus.</summary>
public static class CorpusMentions
{
    /// <summary>Every place where an actor of the lexicon is named, or meant by a role or a pronoun.</summary>
    /// <remarks>
    /// The longest name wins, at word boundaries; case counts (but for text in capitals), diacritics and script do not. What stands around a name decides where it could name another
    /// (<c>data/lexicon/context.csv</c>), and whether a capital is a government or a place. A surname alone counts where the person stands in full in the same document, after a title, or
    /// where the person is in office on the document's date: alone if nobody else in office has the surname and it is no word, given name or common one, else where the document names the state; a surname that is a word or common only where the person also speaks.
    /// American local news means its own towns: Paris in a text of counties, sheriffs and high schools that says nothing else of France is nobody.
    /// A name that the document cuts short (the Commission, the alliance) means the one last named so. Text without capitals has no names to find. <see cref="Mention.Reason"/> says for each mention why it is one.
    /// Documents are worked on side by side; the result does not depend on how many at a time.
    /// </remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="lexicon">Actors and their names, such as <see cref="ActorLexicon.Default"/>.</param>
    /// <param name="options">Whether roles and pronouns count; <see cref="MentionOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each document.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>The mentions in the order of the documents, then of the text; two may have one span, where it means a pair.</returns>
    public static Mentions FindMentions(this IEnumerable<Document> documents, ActorLexicon lexicon, MentionOptions? options = null,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(lexicon);
        var known = MentionOptions.Checked(options);
        long done = 0;
        var threads = known.Threads == 0 ? Math.Min(Environment.ProcessorCount, 512) : known.Threads;
        return new([.. documents.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithCancellation(cancellationToken).SelectMany(document =>
        {
            var found = MentionFinder.Find(document, lexicon, known);
            progress?.Report(new(Interlocked.Increment(ref done), null, "documents"));
            return found;
        })]);
    }
}
