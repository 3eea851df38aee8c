using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Reads documents side by side into one vocabulary, with the same result for any number of threads.</summary>
/// <remarks>
/// Each batch of documents has a vocabulary of its own, of the terms that no round before it has had. Batches are merged in order, so a term's number is its place in the order of
/// first appearance in the whole stream, as if one thread had read it all.
/// </remarks>
internal static class DocumentBatches
{
    /// <summary>UTF-16 units after which a batch is full.</summary>
    private const int BatchLength = 1 << 18;

    /// <typeparam name="TLocal">What reading a document gives, in the numbers of its batch.</typeparam>
    /// <typeparam name="TResult">The same in the numbers of the whole.</typeparam>
    /// <param name="documents">Any number of documents, taken one by one.</param>
    /// <param name="threads">0 for one each processor.</param>
    /// <param name="table">The vocabulary of the whole; terms are added.</param>
    /// <param name="reader">Makes a reader into a vocabulary, told whether that is the whole's own; each serves one thread.</param>
    /// <param name="settle">Renumbers by a map, which is <see langword="null"/> where the numbers are right already.</param>
    /// <param name="progress">Told after each document or batch.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static IEnumerable<TResult> Read<TLocal, TResult>(
        IEnumerable<Document> documents, int threads, TermTable table, Func<TermTable, bool, Func<Document, TLocal>> reader, Func<Document, TLocal, TermMap?, TResult> settle,
        IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (threads == 0) threads = Environment.ProcessorCount;
        long done = 0;
        if (threads == 1)
        {
            var read = reader(table, true);
            foreach (var document in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return settle(document, read(document), null);
                progress?.Report(new(++done, null, "documents"));
            }
            yield break;
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        foreach (var round in Batches(documents).Chunk(threads * 4))
        {
            var tables = new TermTable[round.Length];
            var locals = new TLocal[round.Length][];
            var results = new TResult[round.Length][];
            Parallel.For(0, round.Length, parallel, batch =>
            {
                var read = reader(tables[batch] = new(table), false);
                locals[batch] = Array.ConvertAll(round[batch], document => read(document));
            });
            var maps = Array.ConvertAll(tables, table.Merge);
            Parallel.For(0, round.Length, parallel, batch => results[batch] = [.. round[batch].Select((document, i) => settle(document, locals[batch][i], maps[batch]))]);
            foreach (var result in results.SelectMany(batch => batch)) yield return result;
            progress?.Report(new(done += round.Sum(batch => batch.Length), null, "documents"));
        }
    }

    private static IEnumerable<Document[]> Batches(IEnumerable<Document> documents)
    {
        var (batch, length) = (new List<Document>(), 0L);
        foreach (var document in documents)
        {
            batch.Add(document);
            length += document.Text.Length;
            if (length < BatchLength) continue;
            yield return [.. batch];
            batch.Clear();
            length = 0;
        }
        if (batch.Count > 0) yield return [.. batch];
    }
}
