using System.Globalization;

namespace Entente.Corpora;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static CorpusException NoPath(string path) => new(
        $"No file or folder '{path}', seen from '{Path.GetFileName(Directory.GetCurrentDirectory())}'. Give a folder of articles, or a file: {Formats.Endings}; a relative path starts there, in a notebook at its own folder.");

    public static CorpusException NothingToRead(string path, int others) => new(
        $"No article in '{path}': it holds {Number(others)} other file(s), and none that is read, in no folder below it either. What is read is {Formats.Endings}.");

    public static CorpusException NothingReadable(IEnumerable<string> paths, IEnumerable<string> problems) => new(
        $"Nothing in '{string.Join("', '", paths)}' can be read. {string.Join(" ", problems)}");

    public static CorpusException WrongKind(string file) => new(Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".pdf" => $"File '{file}' is a PDF, whose text has no order of its own. What is read is {Formats.Endings}. Convert it with 'pdftotext -enc UTF-8 {Path.GetFileName(file)}' (of poppler-utils), look at the .txt, and read that.",
        ".doc" or ".rtf" or ".odt" or ".pages" => $"File '{file}' is of a word processor and not a .docx. What is read is {Formats.Endings}. Open it in the word processor and save it as .docx or as plain text in UTF-8.",
        ".xls" or ".xlsx" or ".ods" => $"File '{file}' is a spreadsheet. What is read is {Formats.Endings}. Open it in the spreadsheet program and save it as CSV in UTF-8.",
        ".zip" or ".gz" or ".7z" or ".rar" or ".tar" or ".tgz" => $"File '{file}' is an archive within an archive, or not a .zip. What is read is {Formats.Endings}. Unpack it into a folder.",
        _ => $"File '{file}' ends in '{Path.GetExtension(file)}'. What is read is {Formats.Endings}: save it as plain text in UTF-8.",
    });

    public static CorpusException Binary(string file, long at) => new(
        $"File '{file}' is not text: byte {Number(at)} is zero. Save it as plain text in UTF-8 (a PDF with pdftotext, a DOC from the word processor).");

    public static CorpusException NotUtf8(string file, long at, int line) => new(
        $"File '{file}' is not valid UTF-8: byte {Number(at)}, in line {Number(line)}; and its letters look like none of Windows-1250, 1251, 1252 and 1254. Save the file as UTF-8, or say its encoding in ReadOptions.Encoding.");

    public static ArgumentException NoEncoding(string name) => new(
        $"ReadOptions.Encoding is '{name}', which is not known. Names are those of IANA, such as utf-8, windows-1250 or iso-8859-2; leave it out to have it guessed.");

    public static ArgumentException Delimiter(char delimiter) => new(
        $"ReadOptions.Delimiter is U+{((int)delimiter).ToString("X4", CultureInfo.InvariantCulture)}. Quotes and line ends have a meaning of their own: try ',' or ';' or a tab.");

    public static CorpusException Empty(string file) => new(
        $"File '{file}' has no text but white space or front matter. Delete it, or put the article into it.");

    public static CorpusException TooLarge(string file, long bytes, long allowed) => new(
        $"File '{file}' has {Number(bytes)} bytes and at most {Number(allowed)} are read in one piece. Split it into one file an article, make it a .jsonl, which is read line by line, or raise ReadOptions.MaximumBytes.");

    public static CorpusException LineTooLong(string file, int line, int length, int allowed) => new(
        $"File '{file}', line {Number(line)}: {Number(length)} characters on one line, and at most {Number(allowed)} are read. Split the file into articles and paragraphs, or raise ReadOptions.MaximumLineLength.");

    public static CorpusException Unreadable(string file, Exception cause) => new(
        $"File '{file}' cannot be read: {cause.Message} Close the program that holds it, or allow reading.", cause);

    public static CorpusException Broken(string file, Exception cause) => new(
        $"File '{file}' is not what its ending '{Path.GetExtension(file)}' says, or was cut short: {cause.Message} Save or download it again.", cause);

    public static CorpusException Changed(string file, Exception? cause = null) => new(
        $"File '{file}' changed while it was read, so what was read of it belongs to no one state of it. Let whatever writes it finish, and read again.", cause);

    public static ArgumentException DuplicateId(string id) => new(
        $"Two documents are called '{id}'. Every result names its documents by id, so ids are unique in a corpus: rename one.");

    public static KeyNotFoundException NoDocument(string id, IReadOnlyList<Document> documents) => new(
        $"No document '{id}' among {Number(documents.Count)}. Ids are file names without their ending, such as '{documents.FirstOrDefault()?.Id}'; corpus.ToFrame() lists them.");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
