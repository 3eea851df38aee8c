using System.Globalization;

namespace Entente.Corpora;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static CorpusException NoPath(string path) => new(
        $"No file or folder '{path}', seen from '{Path.GetFileName(Directory.GetCurrentDirectory())}'. Give a folder of articles, or one .txt or .md file; a relative path starts at the notebook's own folder.");

    public static CorpusException NothingToRead(string folder, int others) => new(
        $"No article in folder '{folder}': it holds {Number(others)} other file(s) and no .txt or .md, in no folder below it either. Put one article into one .txt or .md file.");

    public static CorpusException NothingReadable(string folder, int count, IEnumerable<string> problems) => new(
        $"None of the {Number(count)} file(s) in folder '{folder}' can be read. {string.Join(" ", problems)}");

    public static CorpusException WrongKind(string file) => new(
        $"File '{file}' ends in '{Path.GetExtension(file)}'. What is read is .txt and .md, one article a file: save it as plain text in UTF-8.");

    public static CorpusException Binary(string file, int at) => new(
        $"File '{file}' is not text: byte {Number(at)} is zero. Save it as plain text in UTF-8 (a PDF with pdftotext, a DOCX from the word processor).");

    public static CorpusException NotUtf8(string file, int at, int line) => new(
        $"File '{file}' is not valid UTF-8: byte {Number(at)}, in line {Number(line)}. UTF-8, and UTF-16 with or without a byte order mark, are read: save the file as UTF-8 (from Windows-1252, say, with iconv or an editor's \"Save with encoding\").");

    public static CorpusException Empty(string file) => new(
        $"File '{file}' has no text but white space or front matter. Delete it, or put the article into it.");

    public static CorpusException TooLarge(string file, long bytes, long allowed) => new(
        $"File '{file}' has {Number(bytes)} bytes and at most {Number(allowed)} are read as one article. Split it into one file an article, or raise ReadOptions.MaximumBytes.");

    public static CorpusException LineTooLong(string file, int line, int length, int allowed) => new(
        $"File '{file}', line {Number(line)}: {Number(length)} characters on one line, and at most {Number(allowed)} are read. Split the file into articles and paragraphs, or raise ReadOptions.MaximumLineLength.");

    public static CorpusException Unreadable(string file, Exception cause) => new(
        $"File '{file}' cannot be opened: {cause.Message} Close the program that holds it, or allow reading.", cause);

    public static ArgumentException DuplicateId(string id) => new(
        $"Two documents are called '{id}'. Every result names its documents by id, so ids are unique in a corpus: rename one.");

    public static KeyNotFoundException NoDocument(string id, IReadOnlyList<Document> documents) => new(
        $"No document '{id}' among {Number(documents.Count)}. Ids are file names without their ending, such as '{documents.FirstOrDefault()?.Id}'; corpus.ToFrame() lists them.");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
