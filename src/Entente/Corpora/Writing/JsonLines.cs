using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Frames;

namespace Entente.Corpora;

/// <summary>Documents as JSON lines, the form in which every part of the tool gives them to another.</summary>
public static class JsonLines
{
    private static readonly string[] Known = ["id", "title", "date", "outlet", "author", "url", "perspective", "source", "text"];

    /// <summary>
    /// Writes one object a line: <c>id</c>, then what is known of <c>title</c>, <c>date</c> (2024-11-28), <c>outlet</c>, <c>author</c>, <c>url</c>, <c>perspective</c>, <c>source</c>
    /// and every other field by ordinal order of its name, then <c>text</c>: the body, its stretches with a blank line between.
    /// </summary>
    /// <remarks>
    /// <see cref="Corpus.Read(string, ReadOptions?, IProgress{WorkProgress}?, CancellationToken)"/> gives back the same ids, fields, paragraphs and sentences; offsets then lead to the text
    /// that was written. UTF-8 without a mark, <c>\n</c> after each line; documents are written as they come, aside, and the file is put in place at the end.
    /// </remarks>
    /// <param name="documents">The documents; a stream is never held as a whole.</param>
    /// <param name="path">The file; its folder exists.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void WriteJsonLines(this IEnumerable<Document> documents, string path)
    {
        ArgumentNullException.ThrowIfNull(documents);
        AtomicFile.Write(path, writer =>
        {
            foreach (var document in documents)
            {
                writer.Write(Line(document));
                writer.Write('\n');
            }
        });
    }

    /// <summary>One document's line, without its end.</summary>
    internal static string Line(Document document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            void Write(string name, string? value)
            {
                // What could not be read as a date is kept as it was written.
                if ((value ?? document.Fields.GetValueOrDefault(name)) is { } known) json.WriteString(name, known);
            }
            Write("title", document.Title);
            Write("date", document.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Write("outlet", document.Outlet);
            Write("author", document.Author);
            Write("url", document.Url);
            Write("perspective", document.Perspective);
            Write("source", document.Source);
            foreach (var (name, value) in document.Fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                if (!Known.Contains(name)) json.WriteString(name, value);
            json.WriteString("text", string.Join("\n\n", document.Body.Select(span => span.In(document.Text))));
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
