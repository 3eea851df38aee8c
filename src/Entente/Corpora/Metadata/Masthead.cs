namespace Entente.Corpora;

/// <summary>What the first and last lines of a scraped page say of its title, date, author, outlet and address.</summary>
/// <remarks>Each field comes from the first rule that speaks, in the order in which they stand below; no rule knows any outlet or author by name.</remarks>
internal static class Masthead
{
    public static IEnumerable<Article.Field> Read(string text, int start)
    {
        var page = new MastheadLines(text, start);
        var title = Title(page);
        var author = Authors.Find(page, title?.Value);
        Article.Field?[] fields = [Dates(page), title, author, Outlets.Find(page, author?.Value), Addresses.Find(page)];
        return fields.OfType<Article.Field>();
    }

    private static Article.Field? Dates(MastheadLines page)
    {
        // A date within a sentence is of what is told, not of the telling.
        var days = page.First.Where(line => line.Length <= 40 || line[^1] is not ('.' or '!' or '?')).Select(line => DateNotation.Find(line)).OfType<DateOnly>().ToList();
        if (days is [var day, ..])
            return new("date", $"{day:yyyy-MM-dd}", "first lines", days.Exists(other => other != day) ? "the first lines name another date too" : null);
        return page.Last.Where(line => line.Length < 80 && Furniture.IsFurniture(line)).Select(line => DateNotation.Find(line)).OfType<DateOnly>().Select(last => (DateOnly?)last).LastOrDefault() is { } only
            ? new("date", $"{only:yyyy-MM-dd}", "last lines")
            : null;
    }

    private static Article.Field? Title(MastheadLines page)
    {
        if (page.Labelled("title") is { } said) return said;
        if (page.Count < 2) return null;
        var line = page.First.FirstOrDefault(line => !Furniture.IsFurniture(line) && MastheadLines.Label(line) is null);
        if (line is null || line.Length < 15 || line[^1] is '.' or ',' or ';' or ':' || line == page.Wrapped || Salutations.Begins(line)) return null;
        if (SentenceSegmenter.Cut(line, new(0, line.Length)).Skip(1).Any() && line[^1] == '!') return null;
        return new("title", MastheadLines.WithoutDate(line), "first lines");
    }
}
