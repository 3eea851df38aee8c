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
        var rows = DocumentBatches.Read(documents, chosen.Threads, table, Reader(chosen),
            (read, numbers) => numbers is null ? read : read with { Row = Renumbered(read.Row, numbers, counters.Value!) }, progress, cancellationToken);
        return new(Array.ConvertAll(rows, row => row.Document), new(table), Array.ConvertAll(rows, row => row.Row), holdsCounts: true);
    }

    private static Func<TermTable, Func<Document, Counted>> Reader(TokenizerOptions options) => table =>
    {
        var (tokenizer, counter) = (new DocumentTokenizer(options), new TermCounter());
        return document =>
        {
            var sink = new Sink(counter);
            tokenizer.Read(document, table, ref sink);
            return new(DocumentVariables.Of(document), counter.TakeRow());
        };
    };

    private static byte[] Renumbered(byte[] row, int[] numbers, TermCounter counter)
    {
        foreach (var (term, count) in RowCode.Entries(row)) counter.Add(numbers[term], count);
        return counter.TakeRow();
    }

    private readonly record struct Counted(DocumentVariables Document, byte[] Row);

    private readonly struct Sink(TermCounter counter) : DocumentTokenizer.ISink
    {
        public void Add(int id, int start, int end)
        {
            if (id >= 0) counter.Add(id);
        }
    }
}
