using System.Collections.Concurrent;
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
        var counters = new ConcurrentBag<TermCounter>();
        var (variables, rows) = (new List<DocumentVariables>(), new List<byte[]>());
        var read = DocumentBatches.Read(documents, chosen.Threads, table, Reader(chosen),
            (document, counted, map) => (Document: DocumentVariables.Of(document), Row: Row(counted, map)), progress, cancellationToken);
        foreach (var (document, row) in read)
        {
            variables.Add(document);
            rows.Add(row);
        }
        return new(variables, new(table), [.. rows], holdsCounts: true);

        byte[] Row(Counted counted, int[]? map)
        {
            if (map is null) return counted.Row!;
            if (!counters.TryTake(out var counter)) counter = new();
            foreach (var (term, count) in counted.Terms!) counter.Add(map[term], count);
            var row = counter.TakeRow();
            counters.Add(counter);
            return row;
        }
    }

    /// <summary>Counts in the numbers of the table; where that is the whole's own the row is made at once, else it waits for the whole's numbers.</summary>
    private static Func<TermTable, bool, Func<Document, Counted>> Reader(TokenizerOptions options) => (table, isWhole) =>
    {
        var (tokenizer, sink) = (new DocumentTokenizer(options), new Sink(new()));
        return document =>
        {
            tokenizer.Read(document, table, ref sink);
            return isWhole ? new(sink.Counter.TakeRow(), null) : new(null, sink.Counter.Take());
        };
    };

    private readonly record struct Counted(byte[]? Row, (int Term, int Count)[]? Terms);

    private readonly struct Sink(TermCounter counter) : DocumentTokenizer.ISink
    {
        public TermCounter Counter => counter;

        public void Add(int id, int start, int end)
        {
            if (id >= 0) counter.Add(id);
        }
    }
}
