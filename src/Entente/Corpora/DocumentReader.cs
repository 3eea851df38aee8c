namespace Entente.Corpora;

/// <summary>Reads one file as one document.</summary>
internal static class DocumentReader
{
    private static readonly string[] Known = ["title", "date", "outlet", "author", "perspective", "source"];

    public static bool Reads(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md";

    /// <param name="path">Where the file is.</param>
    /// <param name="file">What it is called in the report and in errors.</param>
    /// <param name="id">What the document is called.</param>
    /// <param name="options">Limits.</param>
    public static (Document Document, IReadOnlyList<Finding> Findings) Read(string path, string file, string id, ReadOptions options)
    {
        var (text, encoding, how, doubt) = TextDecoder.Decode(Bytes(path, file, options), file);
        CheckLines(text, file, options);
        var front = FrontMatter.Read(text);
        var start = front?.End ?? 0;
        var body = ParagraphSegmenter.Trim(text, new(start, text.Length));
        if (body.Length == 0) throw Errors.Empty(file);

        var findings = new List<Finding> { new(file, "encoding", encoding, how, doubt) };
        if (front?.Doubt is not null) findings.Add(new(file, "front matter", null, "front matter", front.Doubt));
        if (front is { Fields.Count: > 0 }) findings.AddRange(front.Fields.Select(field => Found(file, field.Name, field.Value)));
        else findings.AddRange(Masthead.Read(text, start, file));

        string? Value(string field) => findings.FirstOrDefault(f => f.Field == field && f.Value is not null)?.Value;
        return (new Document(id, text, [body])
        {
            Title = Value("title"),
            Date = Value("date") is { } date ? DateNotation.Find(date) : null,
            Outlet = Value("outlet"),
            Author = Value("author"),
            Perspective = Value("perspective"),
            Source = Value("source"),
            Fields = (front?.Fields ?? []).Where(field => !Known.Contains(field.Name)).DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal),
        }, findings);
    }

    private static Finding Found(string file, string name, string value) => new(file, name, value, "front matter",
        name == "date" && DateNotation.Find(value) is null ? "not a date such as 2024-11-28: the document has none" : null);

    private static byte[] Bytes(string path, string file, ReadOptions options)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= options.MaximumBytes ? File.ReadAllBytes(path) : throw Errors.TooLarge(file, length, options.MaximumBytes);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Errors.Unreadable(file, cause);
        }
    }

    private static void CheckLines(string text, string file, ReadOptions options)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > options.MaximumLineLength) throw Errors.LineTooLong(file, number, line.Length, options.MaximumLineLength);
        }
    }
}
