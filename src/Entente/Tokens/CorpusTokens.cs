using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Cuts documents into words.</summary>
public static class CorpusTokens
{
    /// <summary>The words of each document's body, by Unicode Standard Annex #29 and the options.</summary>
    /// <remarks>Documents are worked on side by side; the result does not depend on how many at a time. Their texts stay in memory: see <c>CountTerms</c> for more than fits.</remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="options">Which words there are; <see cref="TokenizerOptions"/> says the defaults.</param>
    /// <param name="progress">Told as documents are done.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>Tokens with one sequence a document, in their order.</returns>
    public static Tokens Tokenize(
        this IEnumerable<Document> documents, TokenizerOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var chosen = (options ?? new()).Checked();
        var table = new TermTable();
        var vocabulary = new Vocabulary(table);
        return new(
            DocumentBatches.Read(documents, chosen.Threads, table, Reader(chosen),
                (read, numbers) => new DocumentTokens(read.Document, vocabulary, Renumbered(read.Tokens.Ids, numbers), read.Tokens.Starts, read.Tokens.Ends), progress, cancellationToken),
            vocabulary, chosen);
    }

    private static Func<TermTable, Func<Document, (Document Document, (int[] Ids, int[] Starts, int[] Ends) Tokens)>> Reader(TokenizerOptions options) => table =>
    {
        var tokenizer = new DocumentTokenizer(options);
        return document =>
        {
            var tokens = new TokenList();
            tokenizer.Read(document, table, ref tokens);
            return (document, tokens.ToArrays());
        };
    };

    private static int[] Renumbered(int[] ids, int[]? numbers)
    {
        for (var i = 0; numbers is not null && i < ids.Length; i++)
            if (ids[i] >= 0) ids[i] = numbers[ids[i]];
        return ids;
    }
}
