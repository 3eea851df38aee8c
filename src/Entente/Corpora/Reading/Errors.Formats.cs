using System.Globalization;

namespace Entente.Corpora;

internal static partial class Errors
{
    public static CorpusException BrokenArchive(string archive, Exception cause) => new(
        $"Archive '{archive}' is no .zip, or was cut short: {cause.Message} Download or pack it again.", cause);

    public static CorpusException ArchiveTooLarge(string archive, long allowed) => new(
        $"Archive '{archive}' unpacks to more than {Number(allowed)} bytes. What was read before that is kept. Unpack what you need into a folder, or raise ReadOptions.MaximumArchiveBytes.");

    public static CorpusException Bomb(string file, long packed) => new(
        $"File '{file}' is {Number(packed)} bytes packed and more than {Number(BoundedStream.HighestRatio)} times that unpacked. No text is: it may be a bomb. Unpack it into a folder if you trust it.");

    public static CorpusException Climbs(string archive, string entry) => new(
        $"Archive '{archive}' has an entry '{entry}', which points out of the archive. No honest archive has one, and the entry is not read. Pack the folder anew.");

    public static CorpusException NotDocx(string file, Exception? cause = null) => new(
        $"File '{file}' is not a DOCX: it {(cause is null ? "holds no word/document.xml" : "is no archive, as every DOCX is")}. Open it in the word processor and save it as .docx, or as plain text in UTF-8.", cause);

    public static CorpusException PageTooLong(string file, int length, int allowed) => new(
        $"File '{file}' is a page of {Number(length)} characters, and at most {Number(allowed)} are read. Split it, or save its text as .txt.");

    public static CorpusException TooDeep(string file, int depth, int allowed) => new(
        $"File '{file}' nests its tags {Number(depth)} deep, and at most {Number(allowed)} are read. No page that a person wrote does: save its text as .txt.");

    public static CorpusException NoNexisBody(string file, int number) => new(
        $"File '{file}', article {Number(number)}: no line 'Body' and no 'Length: … words', so nothing says where the text begins. Export it again with the full text.");

    public static CorpusException NexisCutShort(string file, int number) => new(
        $"File '{file}', after article {Number(number - 1)}: text without a header or without 'End of Document'. The export may be cut short: download it again.");

    public static CorpusException NoFactivaText(string file, int number) => new(
        $"File '{file}', article {Number(number)}: no paragraph of text. Export it again as 'Article Format', not as 'Headline Format'.");

    public static CorpusException NoColumn(string file, string field, string name, IReadOnlyList<string> names) => new(
        $"File '{file}' has no column '{name}', which ReadOptions.{char.ToUpperInvariant(field[0])}{field[1..]}Column says. It has {Number(names.Count)}: {List(names)}. Check the spelling, which counts capitals.");

    public static CorpusException NoTextColumn(string file, IReadOnlyList<string> names) => new(
        $"File '{file}' has no column that looks like text. It has {Number(names.Count)}: {List(names)}. Say which one it is in ReadOptions.TextColumn.");

    public static CorpusException NoText(string file, int number, string column) => new(
        $"File '{file}', row {Number(number)}: nothing in column '{column}'. A document has a text: fill it in, or leave the row out.");

    public static CorpusException Ragged(string file, int line, int expected, int found) => new(
        $"File '{file}', line {Number(line)}: {Number(found)} fields, and the first line names {Number(expected)} columns. Look for a delimiter too many or too few, or for a text that should stand in quotes.");

    public static CorpusException OpenQuote(string file, int line) => new(
        $"File '{file}', line {Number(line)}: a quote opens and nothing closes it up to the end of the file. A quote within a field is doubled: \"so \"\"quoted\"\" here\".");

    public static CorpusException FieldTooLong(string file, int line, long length, int allowed) => new(
        $"File '{file}', line {Number(line)}: a field of {Number(length)} characters, and at most {Number(allowed)} are read. Look for a quote that nothing closes, or raise ReadOptions.MaximumFieldLength.");

    public static CorpusException RecordTooLong(string file, string place, long length, int allowed) => new(
        $"File '{file}', {place}: {Number(length)} characters, and at most {Number(allowed)} are read. Split the document, or raise ReadOptions.MaximumFieldLength.");

    public static CorpusException BrokenRecord(string file, string place, Exception cause) => new(
        $"File '{file}', {place}: not JSON: {cause.Message} Each line is one object, such as {{\"id\": \"a\", \"text\": \"…\"}}.", cause);

    public static CorpusException NoObject(string file, string place, string found) => new(
        $"File '{file}', {place}: {found.ToLowerInvariant()}, not an object. A document is an object, such as {{\"id\": \"a\", \"text\": \"…\"}}.");

    public static CorpusException NoObjects(string file, string found) => new(
        $"File '{file}' holds a {found.ToLowerInvariant()}, not documents. It should be a list of objects, such as [{{\"id\": \"a\", \"text\": \"…\"}}].");

    private static string List(IReadOnlyList<string> names) => string.Join(", ", names.Take(20).Select(name => $"'{name}'")) + (names.Count > 20 ? ", …" : "");
}
