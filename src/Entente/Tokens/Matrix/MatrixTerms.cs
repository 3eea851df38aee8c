using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Ranks the terms of a matrix.</summary>
public static class MatrixTerms
{
    /// <summary>The most frequent terms.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="terms">How many at most; 10 by default.</param>
    /// <returns>One row a term, the highest sum first, ties in ordinal order: <c>term</c>, <c>count</c> (or <c>weight</c>, the sum), <c>documents</c>.</returns>
    public static DataFrame TopTerms(this DocumentTermMatrix matrix, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfNegative(terms);
        var (sums, documents) = (matrix.TermSums.ToArray(), matrix.DocumentFrequencies.ToArray());
        var top = Enumerable.Range(0, matrix.TermCount).OrderByDescending(term => sums[term]).ThenBy(term => matrix.Vocabulary[term], StringComparer.Ordinal).Take(terms).ToList();
        return new(
            Column.Strings("term", top.Select(term => matrix.Vocabulary[term])),
            matrix.HoldsCounts ? Column.Wholes("count", top.Select(term => (long)sums[term])) : Column.Reals("weight", top.Select(term => sums[term])),
            Column.Wholes("documents", top.Select(term => documents[term])));
    }
}
