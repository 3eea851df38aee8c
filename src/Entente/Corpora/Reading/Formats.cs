namespace Entente.Corpora;

/// <summary>Which reader is for which ending.</summary>
internal static class Formats
{
    /// <summary>Reads the articles of one file.</summary>
    public delegate IEnumerable<Article> Reader(InputFile file, ReadOptions options, Action<Finding> report);

    /// <summary>The endings that are read, for messages.</summary>
    public const string Endings = ".txt or .md, .html, .csv, .tsv, .json, .jsonl, .docx, or a .zip of these";

    public static Reader? Of(string ending) => ending.ToLowerInvariant() switch
    {
        ".txt" or ".md" => TextFormat.Read,
        ".html" or ".htm" or ".xhtml" => HtmlFormat.Read,
        ".csv" or ".tsv" => TableFormat.Read,
        ".json" => JsonFormat.Read,
        ".jsonl" or ".ndjson" => JsonLinesFormat.Read,
        ".docx" => DocxFormat.Read,
        _ => null,
    };
}
