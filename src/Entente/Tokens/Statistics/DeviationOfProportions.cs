namespace Entente.Tokens;

/// <summary>How unevenly terms are spread over documents: Gries' deviation of proportions.</summary>
/// <remarks>
/// DP = ½ Σ |share of the term's occurrences − share of all tokens| over the documents: 0 where the term is spread as all words are, near 1 where it stands in one
/// small document. Source: Gries 2008, Dispersions and adjusted frequencies in corpora, https://doi.org/10.1075/ijcl.13.4.02gri.
/// </remarks>
internal static class DeviationOfProportions
{
    /// <summary>The deviation of each term, by the terms' numbers; missing where a term does not occur, and everywhere where there are fewer than two documents.</summary>
    public static double?[] Of(DocumentTermMatrix matrix)
    {
        var deviations = new double?[matrix.TermCount];
        if (matrix.DocumentCount < 2) return deviations;
        var (sums, total) = (matrix.TermSums.ToArray(), matrix.Total);
        // Documents that lack the term add their own shares: all of them, less those of the documents that have it.
        var doubled = new double[matrix.TermCount];
        Array.Fill(doubled, 1);
        for (var document = 0; document < matrix.DocumentCount; document++)
        {
            var row = matrix.Row(document);
            var share = row.Sum / total;
            for (var i = 0; i < row.Count; i++) doubled[row.Terms[i]] += Math.Abs(row.Values[i] / sums[row.Terms[i]] - share) - share;
        }
        for (var term = 0; term < deviations.Length; term++)
            if (sums[term] > 0) deviations[term] = Math.Clamp(doubled[term] / 2, 0, 1);
        return deviations;
    }
}
