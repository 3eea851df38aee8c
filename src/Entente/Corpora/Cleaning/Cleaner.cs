namespace Entente.Corpora;

/// <summary>Takes furniture out of the bodies of documents.</summary>
internal static class Cleaner
{
    public static IReadOnlyList<Document> Clean(IReadOnlyList<Document> documents, CleanOptions options)
    {
        List<Document> plain = [.. documents.Select(document => Without(document, [.. Furniture.Find(document, options)]))];
        var repeated = new RepeatedParagraphs(plain, options);
        return [.. plain.Select(document => Without(document, repeated.Find(document)))];
    }

    private static Document Without(Document document, IReadOnlyList<Removal> removals)
    {
        if (removals.Count == 0) return document;
        var body = document.Body.SelectMany(span => Subtract(span, removals)).Select(span => ParagraphSegmenter.Trim(document.Text, span)).Where(span => span.Length > 0);
        return document.Narrow([.. body], removals: [.. document.Removals.Concat(removals).OrderBy(removal => removal.Span)]);
    }

    private static IEnumerable<TextSpan> Subtract(TextSpan span, IReadOnlyList<Removal> removals)
    {
        var start = span.Start;
        foreach (var gone in removals.Select(removal => removal.Span).Where(gone => span.Start < gone.End && gone.Start < span.End))
        {
            if (gone.Start > start) yield return new(start, gone.Start);
            start = Math.Max(start, gone.End);
        }
        if (start < span.End) yield return new(start, span.End);
    }
}
