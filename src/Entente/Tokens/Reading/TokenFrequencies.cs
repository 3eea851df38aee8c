using Entente.Frames;

namespace Entente.Tokens;

/// <summary>How often words stand in groups of documents.</summary>
public static class TokenFrequencies
{
    /// <summary>How often each word or phrase stands in each group of documents, also for every 10,000 words.</summary>
    /// <param name="tokens">The tokens of all words: what was removed before does not count among the 10,000.</param>
    /// <param name="by">outlet, author, perspective, source, year, month, or another field of the documents; documents without one are <see cref="MatrixGroups.Missing"/>.</param>
    /// <param name="patterns">Words or phrases; a string is a glob, case ignored.</param>
    /// <returns>
    /// One row a pattern and group, patterns in their order, groups in ordinal order, the missing one last: <c>pattern</c>, <paramref name="by"/> (the group), <c>count</c>,
    /// <c>words</c> (of the group), <c>per_10000</c> (missing for a group without words), <c>documents</c> (of the group that have the pattern).
    /// </returns>
    /// <exception cref="ArgumentException">No document has the variable.</exception>
    public static DataFrame Frequencies(this Tokens tokens, string by, params IEnumerable<TermPattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(patterns);
        var variables = tokens.Select(document => DocumentVariables.Of(document.Document)).ToList();
        if (variables.Count > 0 && variables.All(document => document[by] is null)) throw Errors.NoVariable(by, DocumentVariables.Names(variables));
        var groups = tokens.Zip(variables).GroupBy(pair => pair.Second[by], pair => pair.First)
            .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key ?? MatrixGroups.Missing, Documents: group.ToList(), Words: group.Sum(document => (long)document.Count - document.Ids.Count(Tokens.Pad))))
            .ToList();
        var rows = patterns.SelectMany(pattern =>
        {
            var set = new PatternSet([pattern], tokens.Vocabulary);
            return groups.Select(group => (pattern.Text, group.Name, group.Words, Counts: group.Documents.ConvertAll(document => set.Matches(document.IdArray).LongCount())));
        }).ToList();
        return new(
            Column.Strings("pattern", rows.Select(row => row.Text)),
            Column.Strings(by, rows.Select(row => row.Name)),
            Column.Wholes("count", rows.Select(row => row.Counts.Sum())),
            Column.Wholes("words", rows.Select(row => row.Words)),
            Column.Reals("per_10000", rows.Select(row => row.Words > 0 ? 10_000.0 * row.Counts.Sum() / row.Words : (double?)null)),
            Column.Wholes("documents", rows.Select(row => row.Counts.Count(count => count > 0))));
    }
}
