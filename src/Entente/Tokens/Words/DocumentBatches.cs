using System.Collections.Concurrent;
using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Reads documents side by side into one vocabulary, with the same result for any number of threads.</summary>
/// <remarks>
/// Each thread takes the next batch of documents when it has done its last, and has a vocabulary of its own. The terms of batches are merged in the order of the stream, so a term's
/// number is its place in the order of first appearance, as if one thread had read it all.
/// </remarks>
internal static class DocumentBatches
{
    /// <summary>Terms after which a thread begins a new vocabulary: more would be as much memory for each thread as for the whole.</summary>
    private const int MostOwnTerms = 100_000;

    /// <typeparam name="TLocal">What reading a document gives, in the numbers of its thread's vocabulary.</typeparam>
    /// <typeparam name="TResult">The same in the numbers of the whole.</typeparam>
    /// <param name="documents">Any number of documents, taken one by one and by one thread at a time.</param>
    /// <param name="threads">0 for one each processor.</param>
    /// <param name="table">The vocabulary of the whole; terms are added.</param>
    /// <param name="reader">Makes a reader into a vocabulary; each serves one thread.</param>
    /// <param name="settle">Renumbers by a list of the numbers in the whole, which is <see langword="null"/> where they are right already; any thread may call it.</param>
    /// <param name="progress">Told after each document or batch.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static TResult[] Read<TLocal, TResult>(
        IEnumerable<Document> documents, int threads, TermTable table, Func<TermTable, Func<Document, TLocal>> reader, Func<TLocal, int[]?, TResult> settle,
        IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (threads == 0) threads = Environment.ProcessorCount;
        if (threads > 1) return Together(documents, threads, table, reader, settle, progress, cancellationToken);
        var (read, results) = (reader(table), new List<TResult>());
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(settle(read(document), null));
            progress?.Report(new(results.Count, null, "documents"));
        }
        return [.. results];
    }

    private static TResult[] Together<TLocal, TResult>(
        IEnumerable<Document> documents, int threads, TermTable table, Func<TermTable, Func<Document, TLocal>> reader, Func<TLocal, int[]?, TResult> settle,
        IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        using var queue = new DocumentQueue(documents, progress, cancellationToken);
        var (merge, results) = (new VocabularyMerge<TLocal>(table), new ConcurrentDictionary<int, TResult[]>());
        Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, _ =>
        {
            var (own, numbers) = (new TermTable(), new TermNumbers());
            var read = reader(own);
            while (queue.Next() is { } batch)
            {
                if (own.Count > MostOwnTerms)
                {
                    (own, numbers) = (new(), new());
                    read = reader(own);
                }
                var before = own.Count;
                if (queue.Work(batch.Documents, read) is not { } locals) return;
                foreach (var ready in merge.Add(new(batch.Number, own, before, own.Count, numbers, locals)))
                    results[ready.Number] = Array.ConvertAll(ready.Read, local => settle(local, ready.Numbers));
            }
        });
        queue.ThrowIfStopped();
        return [.. results.OrderBy(batch => batch.Key).SelectMany(batch => batch.Value)];
    }
}
