namespace Entente.Corpora;

/// <summary>What a chart's caption says of the documents behind it.</summary>
internal static class SourceNote
{
    /// <summary>Such as <c>5 documents, 2021–2025 (2 undated)</c>.</summary>
    public static string Of(IEnumerable<Document> documents) => OfDates(documents.DistinctBy(document => document.Id).Select(document => document.Date));

    /// <summary>The same of documents of which only the dates are at hand, one a document.</summary>
    public static string OfDates(IEnumerable<DateOnly?> dates)
    {
        var all = dates.ToList();
        var years = all.Select(date => date?.Year).OfType<int>().Order().ToList();
        var count = FormattableString.Invariant($"{all.Count} {(all.Count == 1 ? "document" : "documents")}");
        var undated = all.Count > years.Count ? FormattableString.Invariant($" ({all.Count - years.Count} undated)") : "";
        return years switch
        {
            [] => count,
            [var first, .., var last] when first != last => FormattableString.Invariant($"{count}, {first}–{last}{undated}"),
            [var year, ..] => FormattableString.Invariant($"{count}, {year}{undated}"),
        };
    }
}
