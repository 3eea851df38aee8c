namespace Entente.Corpora;

/// <summary>Plain text and Markdown, one article a file, unless it is an export of Nexis Uni.</summary>
internal static class TextFormat
{
    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        var (text, encoding) = TextDecoder.Text(file, options);
        CheckLines(text, file.Name, options);
        report(new(file.Name, null, encoding.Name, encoding.Value, encoding.How, encoding.Doubt));
        return NexisFormat.Is(text) ? NexisFormat.Split(text, file.Name, report) : [One(text, file.Name)];
    }

    /// <summary>An article without markup: front matter if there is some, or else what the first and last lines say.</summary>
    public static Article One(string text, string file)
    {
        var front = FrontMatter.Read(text);
        var start = front?.End ?? 0;
        var body = ParagraphSegmenter.Trim(text, new(start, text.Length));
        if (body.Length == 0) throw Errors.Empty(file);
        var fields = new List<Article.Field>();
        if (front?.Doubt is not null) fields.Add(new("front matter", null, "front matter", front.Doubt));
        if (front is { Fields.Count: > 0 }) fields.AddRange(front.Fields.Select(field => new Article.Field(field.Name, field.Value, "front matter")));
        else fields.AddRange(Masthead.Read(text, start));
        return new() { Text = text, Body = [body], Fields = fields };
    }

    /// <exception cref="CorpusException">A line is longer than allowed.</exception>
    public static void CheckLines(string text, string file, ReadOptions options)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > options.MaximumLineLength) throw Errors.LineTooLong(file, number, line.Length, options.MaximumLineLength);
        }
    }
}
