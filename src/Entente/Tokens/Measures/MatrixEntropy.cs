using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Shannon's entropy of documents and terms.</summary>
public static class MatrixEntropy
{
    /// <summary>How evenly each document's tokens are spread over terms: −Σ p log p, p a term's share of the document.</summary>
    /// <param name="matrix">A matrix of values that are not negative.</param>
    /// <param name="logarithmBase">Of the logarithm, above 1; 2 (bits) by default.</param>
    /// <returns>One row a document: <c>document</c>, <c>entropy</c>; 0 for a document of one term or none.</returns>
    public static DataFrame DocumentEntropy(this DocumentTermMatrix matrix, double logarithmBase = 2)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = Enumerable.Range(0, matrix.DocumentCount).Select(document => matrix.Row(document).Values.ToArray());
        return new(Column.Strings("document", matrix.Documents.Select(document => document.Id)), Column.Reals("entropy", rows.Select(row => Entropy(row, logarithmBase))));
    }

    /// <summary>How evenly each term is spread over the documents: −Σ p log p, p a document's share of the term's occurrences.</summary>
    /// <param name="matrix">A matrix of values that are not negative.</param>
    /// <param name="logarithmBase">Of the logarithm, above 1; 2 (bits) by default.</param>
    /// <returns>One row a term: <c>term</c>, <c>entropy</c>; 0 for a term of one document or none.</returns>
    public static DataFrame TermEntropy(this DocumentTermMatrix matrix, double logarithmBase = 2)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var columns = Enumerable.Range(0, matrix.TermCount).Select(_ => new List<double>()).ToArray();
        for (var document = 0; document < matrix.DocumentCount; document++)
        {
            var row = matrix.Row(document);
            for (var i = 0; i < row.Count; i++) columns[row.Terms[i]].Add(row.Values[i]);
        }
        return new(Column.Strings("term", matrix.Vocabulary), Column.Reals("entropy", columns.Select(column => Entropy(column, logarithmBase))));
    }

    private static double Entropy(IReadOnlyCollection<double> values, double logarithmBase)
    {
        if (!(logarithmBase > 1)) throw Errors.LogarithmBase(logarithmBase);
        var sum = values.Sum();
        // Minus minus zero is zero, and a document of one term has no entropy.
        return sum == 0 ? 0 : Math.Max(0, -values.Where(value => value > 0).Sum(value => value / sum * Math.Log(value / sum)) / Math.Log(logarithmBase));
    }
}
