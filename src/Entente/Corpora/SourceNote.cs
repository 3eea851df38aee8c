namespace Entente.Corpora;

/// <summary>What a chart's caption says of the documents behind it.</summary>
internal static class SourceNote
{
    /// <summary>Such as <c>5 documents, 2021–2025 (2 undated)</c>.</summary>
    public static string Of(IEnumerable<Document> documents)
    {
        var all = documents.DistinctBy(document => document.Id).ToList();
        var years = all.Select(document => document.Date?.Year).OfType<int>().Order().ToList();
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
