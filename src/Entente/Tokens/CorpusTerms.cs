using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Counts the terms of documents.</summary>
public static class CorpusTerms
{
    /// <summary>How often each term stands in each document, straight from the texts: the same as <c>Tokenize(options).Count()</c>, without keeping texts or tokens.</summary>
    /// <remarks>Documents are taken one by one and let go, so a stream that is larger than memory can be counted; what stays is the matrix, a few bytes an entry.</remarks>
    /// <param name="documents">A corpus, or a stream of documents.</param>
    /// <param name="options">Which words there are; <see cref="TokenizerOptions"/> says the defaults.</param>
    /// <param name="progress">Told as documents are done.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static DocumentTermMatrix CountTerms(
        this IEnumerable<Document> documents, TokenizerOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var chosen = (options ?? new()).Checked();
        var table = new TermTable();
        using var counters = new ThreadLocal<TermCounter>(() => new());
        var (variables, rows) = (new List<DocumentVariables>(), new List<byte[]>());
        var read = DocumentBatches.Read(documents, chosen.Threads, table, Reader(chosen, counters),
            (document, counted, map) => (Document: DocumentVariables.Of(document), Row: counted.Row ?? Row(counted.Terms!, map!)), progress, cancellationToken);
        foreach (var (document, row) in read)
        {
            variables.Add(document);
            rows.Add(row);
        }
        return new(variables, new(table), [.. rows], holdsCounts: true);

        byte[] Row((int Term, int Count)[] counted, TermMap map)
        {
            var counter = counters.Value!;
            foreach (var (term, count) in counted) counter.Add(map[term], count);
            return counter.TakeRow();
        }
    }

    /// <summary>Makes the row at once where the whole's vocabulary has all its terms; else it waits for their numbers.</summary>
    private static Func<TermTable, bool, Func<Document, Counted>> Reader(TokenizerOptions options, ThreadLocal<TermCounter> counters) => (table, isWhole) =>
    {
        var (tokenizer, known) = (new DocumentTokenizer(options), isWhole ? int.MaxValue : table.Count);
        return document =>
        {
            var sink = new Sink(counters.Value!, known);
            tokenizer.Read(document, table, ref sink);
            return sink.HasNew ? new(null, sink.Counter.Take()) : new(sink.Counter.TakeRow(), null);
        };
    };

    private readonly record struct Counted(byte[]? Row, (int Term, int Count)[]? Terms);

    private struct Sink(TermCounter counter, int known) : DocumentTokenizer.ISink
    {
        public readonly TermCounter Counter => counter;

        public bool HasNew { get; private set; }

        public void Add(int id, int start, int end)
        {
            if (id < 0) return;
            counter.Add(id);
            if (id >= known) HasNew = true;
        }
    }
}
