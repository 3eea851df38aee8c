using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Finds cooperation and conflict in a corpus.</summary>
public static class CorpusRelations
{
    /// <summary>Documents whose sentences are parsed together: what one part of the parser needs then stays in the processor's cache for all of them.</summary>
    private const int DocumentsTogether = 8;

    /// <summary>Every sentence that speaks of cooperation or conflict between two actors: one relation a sentence, pair and sign.</summary>
    /// <remarks>
    /// Sentences that name two actors are parsed; the codebook's signals are found in them, and grammar tells who acts towards whom: subject, object and agent, "between A and B", possessives,
    /// relative clauses, infinitives and participles whose subject stands elsewhere. What stands above a signal changes it: "refused to meet" is a rejection, "will attack" a threat.
    /// Where the grammar does not tie two actors to a signal there is no relation. Every relation names its rule (<see cref="Relation.Rule"/>) and says why (<see cref="Relation.Explain"/>).
    /// </remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="lexicon">Actors and their names, such as <see cref="ActorLexicon.Default"/>.</param>
    /// <param name="codebook">What signals what, such as <see cref="Codebook.Default"/>.</param>
    /// <param name="options">The grammar, the longest sentence and the threads; <see cref="RelationOptions"/> says the defaults.</param>
    /// <param name="progress">Told of each document, after some of them.</param>
    /// <param name="cancellationToken">Stops between some documents and the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static Relations FindRelations(this IEnumerable<Document> documents, ActorLexicon lexicon, Codebook codebook, RelationOptions? options = null,
        IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var given = (options ?? new()).Checked();
        var coder = new DocumentCoder(lexicon, codebook, given);
        long done = 0;
        var work = documents.Chunk(DocumentsTogether).AsParallel().AsOrdered().WithCancellation(cancellationToken);
        var coded = (given.Threads > 0 ? work.WithDegreeOfParallelism(given.Threads) : work).Select(group =>
        {
            var found = coder.Code(group);
            foreach (var _ in group) progress?.Report(new(Interlocked.Increment(ref done), null, "documents"));
            return found;
        }).ToList();
        return new([.. coded.SelectMany(found => found.Relations)], [.. coded.SelectMany(found => found.Skipped)]);
    }
}
