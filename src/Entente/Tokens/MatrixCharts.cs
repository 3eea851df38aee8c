using Entente.Charts;

namespace Entente.Tokens;

/// <summary>Charts of a document-term matrix.</summary>
public static class MatrixCharts
{
    /// <summary>Bars of the most frequent terms.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="terms">How many terms at most; 15 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this DocumentTermMatrix matrix, int terms = 15, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 1);
        return Chart.Bars(matrix.TopTerms(terms), new BarOptions
        {
            Category = "term",
            Value = matrix.HoldsCounts ? "count" : "weight",
            Unit = matrix.HoldsCounts ? "words" : "weights",
            Title = title ?? "The most frequent words",
            Observations = matrix.HoldsCounts ? (long)matrix.Total : matrix.EntryCount,
            Source = TokenCharts.SourceOf(matrix.Documents),
            Note = matrix.TermCount > terms ? FormattableString.Invariant($"The first {terms} of {matrix.TermCount} terms.") : null,
        });
    }
}
