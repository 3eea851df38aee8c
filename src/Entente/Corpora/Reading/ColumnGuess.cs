namespace Entente.Corpora;

/// <summary>Which column holds a field.</summary>
/// <param name="Field">The field: text, id, title, …</param>
/// <param name="Name">The column's name, as it is written.</param>
/// <param name="How">Said in the options, or known by its name or its length.</param>
/// <param name="Doubt">What is doubtful about it.</param>
internal sealed record ColumnGuess(string Field, string Name, string How, string? Doubt)
{
    /// <summary>Mean length below which a column is no text.</summary>
    private const double ShortestText = 40;

    /// <summary>The names a column may have, the surest first; case, spaces, hyphens and underscores do not count.</summary>
    private static readonly (string Field, string[] Names)[] Known =
    [
        ("text", ["text", "fulltext", "articletext", "articlebody", "maintext", "bodytext", "body", "content", "story", "article", "speech", "transcript", "document", "txt", "plaintext", "rawtext"]),
        ("id", ["id", "docid", "documentid", "articleid", "identifier", "accessionnumber", "uuid", "docname"]),
        ("title", ["title", "headline", "heading", "articletitle"]),
        ("date", ["date", "publicationdate", "pubdate", "publishdate", "datepublish", "datepublished", "publisheddate", "publishedat", "publishedon", "published", "day", "timestamp", "datetime"]),
        ("outlet", ["outlet", "publication", "newspaper", "publisher", "medium", "sitename", "sourcename", "sourcedomain", "journal", "media"]),
        ("author", ["author", "authors", "byline", "creator", "journalist", "writer", "speaker"]),
        ("url", ["url", "link", "href", "permalink", "canonicalurl", "sourceurl", "address"]),
    ];

    /// <summary>One guess a field that has a column.</summary>
    /// <exception cref="CorpusException">A column that is said is not there, or none can be the text.</exception>
    public static IReadOnlyDictionary<string, ColumnGuess> Of(IReadOnlyList<Record> sample, IReadOnlyList<string> names, string file, bool isTable, ReadOptions options)
    {
        var guesses = new Dictionary<string, ColumnGuess>(StringComparer.Ordinal);
        void Add(ColumnGuess? guess)
        {
            if (guess is not null) guesses.TryAdd(guess.Field, guess);
        }
        string[] said = [.. Said(options).Select(pair => pair.Name).OfType<string>()];
        foreach (var (field, name) in Said(options))
            if (name is not null) Add(names.Contains(name) ? new(field, name, "said in the options", null) : throw Errors.NoColumn(file, field, name, names));
        var free = names.Except(said).ToList();
        foreach (var (field, known) in Known) Add(ByName(field, known, free));
        if (isTable) Add(free.Find(name => Plain(name) == "source") is { } source ? new("outlet", source, "the column's name", "a column 'source' is taken for the outlet") : null);
        if (!guesses.ContainsKey("text")) Add(ByLength(sample, [.. names.Where(name => guesses.Values.All(guess => guess.Name != name))]) ?? throw Errors.NoTextColumn(file, names));
        return guesses;
    }

    private static (string Field, string? Name)[] Said(ReadOptions options) =>
    [
        ("text", options.TextColumn), ("id", options.IdColumn), ("title", options.TitleColumn), ("date", options.DateColumn),
        ("outlet", options.OutletColumn), ("author", options.AuthorColumn), ("url", options.UrlColumn),
    ];

    private static ColumnGuess? ByName(string field, string[] known, List<string> names)
    {
        var found = known.SelectMany(want => names.Where(name => Plain(name) == want)).ToList();
        return found is [] ? null : new(field, found[0], "the column's name", found.Count > 1 ? $"'{string.Join("', '", found.Skip(1))}' could be it too" : null);
    }

    private static ColumnGuess? ByLength(IReadOnlyList<Record> sample, List<string> names)
    {
        double Length(string name) => sample.Average(record => record.Values.FirstOrDefault(value => value.Key == name).Value is { } value && value.Contains(' ', StringComparison.Ordinal) ? value.Length : 0);
        var longest = names.Select(name => (Name: name, Length: Length(name))).OrderByDescending(column => column.Length).FirstOrDefault();
        return longest.Length < ShortestText ? null : new("text", longest.Name, "the longest column", "no column is called 'text' or the like: say ReadOptions.TextColumn if this is not it");
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
