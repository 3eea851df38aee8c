namespace Entente.Tokens;

/// <summary>Verbs that make a matrix out of a matrix.</summary>
public static class MatrixVerbs
{
    /// <summary>The same documents without the terms that are too rare or too frequent; the terms that are left are renumbered in their order.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">What is too rare and too frequent; nothing, unless it is said.</param>
    public static DocumentTermMatrix Trim(this DocumentTermMatrix matrix, TrimOptions options)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var (sums, documents) = (matrix.TermSums.ToArray(), matrix.DocumentFrequencies.ToArray());
        var kept = Enumerable.Range(0, matrix.TermCount).Where(term =>
            sums[term] >= options.MinimumCount && sums[term] <= options.MaximumCount
            && documents[term] >= options.MinimumDocuments && documents[term] <= options.MaximumDocuments
            && documents[term] >= options.MinimumDocumentShare * matrix.DocumentCount && documents[term] <= options.MaximumDocumentShare * matrix.DocumentCount);
        if (options.MaximumTerms is { } most) kept = kept.OrderByDescending(term => sums[term]).ThenBy(term => matrix.Vocabulary[term], StringComparer.Ordinal).Take(most).Order();
        return Select(matrix, [.. kept]);
    }

    /// <summary>The columns of the terms that match one of the patterns.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="patterns">Words; a string is a glob, case ignored.</param>
    public static DocumentTermMatrix Keep(this DocumentTermMatrix matrix, params IEnumerable<TermPattern> patterns) => Select(matrix, patterns, keep: true);

    /// <summary>The columns of the terms that match none of the patterns.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="patterns">Words; a string is a glob, case ignored.</param>
    public static DocumentTermMatrix Remove(this DocumentTermMatrix matrix, params IEnumerable<TermPattern> patterns) => Select(matrix, patterns, keep: false);

    /// <summary>The columns of the terms that are not on the list.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="terms">Words as they stand, case ignored: a <see cref="StopWords">stop list</see>, say.</param>
    public static DocumentTermMatrix Remove(this DocumentTermMatrix matrix, IEnumerable<string> terms) => Select(matrix, terms.Select(term => TermPattern.Fixed(term)), keep: false);

    private static DocumentTermMatrix Select(DocumentTermMatrix matrix, IEnumerable<TermPattern> patterns, bool keep)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(patterns);
        var all = patterns.ToList();
        var set = new PatternSet(all, matrix.Vocabulary);
        return Select(matrix, [.. Enumerable.Range(0, matrix.TermCount).Where(term => set.Matches([term]).Any() == keep)]);
    }

    private static DocumentTermMatrix Select(DocumentTermMatrix matrix, int[] kept)
    {
        var map = new int[matrix.TermCount];
        Array.Fill(map, -1);
        for (var i = 0; i < kept.Length; i++) map[kept[i]] = i;
        return matrix.Map(new Vocabulary(kept.Select(term => matrix.Vocabulary[term])), matrix.HoldsCounts, row =>
        {
            var (terms, values) = (new List<int>(row.Count), new List<double>(row.Count));
            for (var i = 0; i < row.Count; i++)
                if (map[row.Terms[i]] is >= 0 and var term)
                {
                    terms.Add(term);
                    values.Add(row.Values[i]);
                }
            return ([.. terms], [.. values]);
        });
    }
}
