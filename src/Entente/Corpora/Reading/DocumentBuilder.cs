using System.Globalization;

namespace Entente.Corpora;

/// <summary>Makes a document of an article that has a name, and reports where its fields come from.</summary>
internal static class DocumentBuilder
{
    private static readonly string[] Known = ["title", "date", "outlet", "author", "url", "perspective", "source", "id", "text"];

    public static Document Build(Article article, string file, string id, ReadOptions options, Action<Finding> report)
    {
        var (text, body, mojibake) = Mojibake.Inspect(article.Text, article.Body ?? [new(0, article.Text.Length)], options.RepairMojibake);
        if (mojibake is not null) report(new(file, id, mojibake.Name, mojibake.Value, mojibake.How, mojibake.Doubt));
        var fields = article.Fields.Select(field => field.Value is null ? field : field with { Value = Repaired(field.Value, options) }).ToList();
        if (article is { IsReported: true, Number: null } && !fields.Exists(field => field is { Name: "date", Value: not null }) && DayOfName(file) is { } named) fields.Add(named);
        var date = fields.FirstOrDefault(field => field is { Name: "date", Value: not null });
        var day = date is null ? null : Day(date.Value!, options);
        if (article.IsReported)
            foreach (var field in fields)
                report(new(file, id, field.Name, field == date && day is { } known ? $"{known:yyyy-MM-dd}" : field.Value, field.How,
                    field == date && day is null ? "not a date such as 2024-11-28: the document has none" : field.Doubt));

        string? Value(string name) => fields.FirstOrDefault(field => field.Name == name && field.Value is not null)?.Value;
        var others = fields.Where(field => field is { Value: not null, IsOfReading: false } && (!Known.Contains(field.Name) || (field == date && day is null)))
            .DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value!, StringComparer.Ordinal);
        return new(id, text, body)
        {
            Title = Value("title"),
            Date = day,
            Outlet = Value("outlet"),
            Author = Value("author"),
            Url = Value("url"),
            Perspective = Value("perspective"),
            Source = Value("source"),
            Fields = others,
        };
    }

    /// <summary>The day a value names, in the notation the options say or in one that can mean only one day.</summary>
    public static DateOnly? Day(string value, ReadOptions options) =>
        options.DateFormat is { } format && DateTime.TryParseExact(value.Trim(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var said)
            ? DateOnly.FromDateTime(said)
            : DateNotation.Find(value);

    /// <summary>A date in a file's name, between anything that is no letter or digit: 2024-03-04_ministers-meet.txt.</summary>
    private static Article.Field? DayOfName(string file) =>
        DateNotation.Find(Path.GetFileNameWithoutExtension(file).Replace('_', ' ')) is { } day ? new("date", $"{day:yyyy-MM-dd}", "file name") : null;

    private static string Repaired(string value, ReadOptions options) =>
        options.RepairMojibake ? Mojibake.Inspect(value, [new(0, value.Length)], repair: true).Text : value;
}
