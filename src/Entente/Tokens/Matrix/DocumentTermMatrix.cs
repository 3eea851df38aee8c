using Entente.Frames;

namespace Entente.Tokens;

/// <summary>How often each term stands in each document, or a weight in place of the count: sparse, one row a document, one column a term.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class DocumentTermMatrix : ITabular
{
    private readonly byte[][] rows;
    private readonly Lazy<(double[] Sums, int[] Documents)> columns;

    internal DocumentTermMatrix(IReadOnlyList<DocumentVariables> documents, Vocabulary vocabulary, byte[][] rows, bool holdsCounts)
    {
        (Documents, Vocabulary, this.rows, HoldsCounts) = (documents, vocabulary, rows, holdsCounts);
        columns = new(Columns);
    }

    /// <summary>The documents, or groups of documents: one a row, without their texts.</summary>
    public IReadOnlyList<DocumentVariables> Documents { get; }

    /// <summary>The terms: one a column.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Whether the values are counts (whole numbers) and not weights.</summary>
    public bool HoldsCounts { get; }

    /// <summary>How many rows there are.</summary>
    public int DocumentCount => rows.Length;

    /// <summary>How many columns there are.</summary>
    public int TermCount => Vocabulary.Count;

    /// <summary>How many values are not zero.</summary>
    public long EntryCount => rows.Sum(row => (long)RowCode.EntryCount(row));

    /// <summary>The sum of all values; for counts, the number of tokens.</summary>
    public double Total => columns.Value.Sums.Sum();

    /// <summary>The share of values that are zero, from 0 to 1; NaN for a matrix without cells.</summary>
    public double Sparsity => 1 - EntryCount / ((double)DocumentCount * TermCount);

    /// <summary>The sum of each column, by the terms' numbers: for counts, how often the term stands in all documents together.</summary>
    public ReadOnlySpan<double> TermSums => columns.Value.Sums;

    /// <summary>In how many documents each term stands, by the terms' numbers.</summary>
    public ReadOnlySpan<int> DocumentFrequencies => columns.Value.Documents;

    /// <summary>The entries of a row. They are stored packed, so each call makes new arrays: call it once a row.</summary>
    /// <param name="document">Zero-based, below <see cref="DocumentCount"/>.</param>
    public TermRow Row(int document) => RowCode.Read(rows[document], HoldsCounts);

    /// <summary>The value of a term in a document; 0 where the term does not stand in it, or nowhere.</summary>
    /// <param name="document">Zero-based, below <see cref="DocumentCount"/>.</param>
    /// <param name="term">The term, exactly as it is written.</param>
    public double this[int document, string term] => Vocabulary.IdOf(term) is >= 0 and var id ? Row(document)[id] : 0;

    /// <summary>
    /// One row an entry that is not zero, document by document and in each by the terms' numbers: <c>document</c>, <c>term</c>,
    /// and <c>count</c> (a whole number) or <c>weight</c> (a real one).
    /// </summary>
    public DataFrame ToFrame()
    {
        var (ids, terms, values) = (new List<string>(), new List<string>(), new List<double>());
        for (var document = 0; document < rows.Length; document++)
        {
            var row = Row(document);
            for (var i = 0; i < row.Count; i++)
            {
                ids.Add(Documents[document].Id);
                terms.Add(Vocabulary[row.Terms[i]]);
                values.Add(row.Values[i]);
            }
        }
        return new(Column.Strings("document", ids), Column.Strings("term", terms),
            HoldsCounts ? Column.Wholes("count", values.Select(value => (long)value)) : Column.Reals("weight", values));
    }

    /// <summary>The rows of the documents of which <paramref name="keep"/> is true; all terms stay, those that occur in none of them too.</summary>
    public DocumentTermMatrix Where(Func<DocumentVariables, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return Take([.. Enumerable.Range(0, DocumentCount).Where(document => keep(Documents[document]))]);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{DocumentCount} documents × {TermCount} terms, {EntryCount} entries of {(HoldsCounts ? "counts" : "weights")}");

    /// <summary>Another matrix whose rows are made from these, one for one.</summary>
    internal DocumentTermMatrix Map(Vocabulary vocabulary, bool holdsCounts, Func<TermRow, (int[] Terms, double[] Values)> map) => new(Documents, vocabulary,
        [.. Enumerable.Range(0, rows.Length).AsParallel().AsOrdered().Select(document =>
        {
            var (terms, values) = map(Row(document));
            return holdsCounts ? CountRow(terms, values) : RowCode.Weights(terms, values);
        })], holdsCounts);

    /// <summary>A row of counts, one a term, in any order.</summary>
    internal static byte[] CountRow(int[] terms, double[] counts)
    {
        var counter = new TermCounter();
        for (var i = 0; i < terms.Length; i++) counter.Add(terms[i], (int)counts[i]);
        return counter.TakeRow();
    }

    /// <summary>These rows, in this order.</summary>
    internal DocumentTermMatrix Take(int[] documents) =>
        new(Array.ConvertAll(documents, document => Documents[document]), Vocabulary, Array.ConvertAll(documents, document => rows[document]), HoldsCounts);

    private (double[] Sums, int[] Documents) Columns()
    {
        var (sums, frequencies) = (new double[TermCount], new int[TermCount]);
        for (var document = 0; document < rows.Length; document++)
        {
            var row = Row(document);
            for (var i = 0; i < row.Count; i++)
            {
                sums[row.Terms[i]] += row.Values[i];
                frequencies[row.Terms[i]]++;
            }
        }
        return (sums, frequencies);
    }
}
