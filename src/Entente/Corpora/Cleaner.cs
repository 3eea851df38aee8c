namespace Entente.Corpora;

/// <summary>Takes furniture out of a document's body.</summary>
internal static class Cleaner
{
    public static Document Clean(Document document)
    {
        var removals = Furniture.Find(document).ToList();
        if (removals.Count == 0) return document;
        var body = document.Body.SelectMany(span => Subtract(span, removals)).Select(span => ParagraphSegmenter.Trim(document.Text, span)).Where(span => span.Length > 0);
        return document.Narrow([.. body], removals: [.. document.Removals.Concat(removals).OrderBy(removal => removal.Span)]);
    }

    private static IEnumerable<TextSpan> Subtract(TextSpan span, List<Removal> removals)
    {
        var start = span.Start;
        foreach (var gone in removals.Select(removal => removal.Span).Where(gone => span.Contains(gone)))
        {
            if (gone.Start > start) yield return new(start, gone.Start);
            start = gone.End;
        }
        if (start < span.End) yield return new(start, span.End);
    }
}
