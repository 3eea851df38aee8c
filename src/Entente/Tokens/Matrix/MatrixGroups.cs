namespace Entente.Tokens;

/// <summary>Adds up the documents of a matrix.</summary>
public static class MatrixGroups
{
    /// <summary>What documents are called together that lack the variable by which a matrix is grouped.</summary>
    public const string Missing = "(missing)";

    /// <summary>One row for each value of a document variable: the sums of its documents.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="variable">outlet, author, perspective, source, date, year, month, or another field of the documents.</param>
    /// <returns>Groups in the ordinal order of their values, which are their ids; documents without one come last, as <see cref="Missing"/>.</returns>
    /// <exception cref="ArgumentException">No document has the variable.</exception>
    public static DocumentTermMatrix Group(this DocumentTermMatrix matrix, string variable)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix.Documents.Count > 0 && matrix.Documents.All(document => document[variable] is null)
            ? throw Errors.NoVariable(variable, DocumentVariables.Names(matrix.Documents))
            : matrix.Group(document => document[variable], variable);
    }

    /// <summary>One row for each key: the sums of its documents.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="key">The group of a document; <see langword="null"/> for none.</param>
    /// <param name="variable">What the keys are called among the groups' variables; "group" by default.</param>
    /// <returns>Groups in the ordinal order of their keys, which are their ids; documents without one come last, as <see cref="Missing"/>.</returns>
    public static DocumentTermMatrix Group(this DocumentTermMatrix matrix, Func<DocumentVariables, string?> key, string variable = "group")
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(key);
        var groups = Enumerable.Range(0, matrix.DocumentCount)
            .GroupBy(document => key(matrix.Documents[document]))
            .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var variables = groups.Select(group => new DocumentVariables
        {
            Id = group.Key ?? Missing,
            Outlet = variable == "outlet" ? group.Key : null,
            Author = variable == "author" ? group.Key : null,
            Perspective = variable == "perspective" ? group.Key : null,
            Source = variable == "source" ? group.Key : null,
            Fields = group.Key is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [variable] = group.Key },
        });
        return new([.. variables], matrix.Vocabulary, [.. groups.Select(group => Sum(matrix, group))], matrix.HoldsCounts);
    }

    private static byte[] Sum(DocumentTermMatrix matrix, IEnumerable<int> documents)
    {
        if (matrix.HoldsCounts)
        {
            var counter = new TermCounter();
            foreach (var document in documents)
            {
                var row = matrix.Row(document);
                for (var i = 0; i < row.Count; i++) counter.Add(row.Terms[i], (int)row.Values[i]);
            }
            return counter.TakeRow();
        }
        var sums = new SortedDictionary<int, double>();
        foreach (var document in documents)
        {
            var row = matrix.Row(document);
            for (var i = 0; i < row.Count; i++) sums[row.Terms[i]] = sums.GetValueOrDefault(row.Terms[i]) + row.Values[i];
        }
        return RowCode.Weights([.. sums.Keys], [.. sums.Values]);
    }
}
