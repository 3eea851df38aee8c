using System.Collections;
using Entente.Frames;

namespace Entente.Corpora;

/// <summary>Documents, in a fixed order, each with an id of its own.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Corpus : IReadOnlyList<Document>, ITabular
{
    private readonly IReadOnlyList<Document> documents;
    private readonly Dictionary<string, Document> byId = new(StringComparer.Ordinal);

    /// <summary>A corpus of these documents.</summary>
    /// <exception cref="ArgumentException">Two share an id.</exception>
    public Corpus(params IEnumerable<Document> documents) : this([.. documents], []) { }

    private Corpus(IReadOnlyList<Document> documents, IReadOnlyList<Finding> findings)
    {
        (this.documents, Findings) = (documents, findings);
        foreach (var document in documents)
            if (!byId.TryAdd(document.Id, document)) throw Errors.DuplicateId(document.Id);
    }

    private IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc/>
    public int Count => documents.Count;

    /// <inheritdoc/>
    public Document this[int index] => documents[index];

    /// <summary>The document of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Document this[string id] => byId.TryGetValue(id, out var document) ? document : throw Errors.NoDocument(id, documents);

    /// <summary>
    /// What reading found and how, one row a file and field: <c>file</c>, <c>field</c> (encoding, title, date, …; <c>problem</c> for a file that was left out),
    /// <c>value</c>, <c>how</c> (front matter, first lines, …), <c>doubt</c>. In the order of the files; empty for a corpus that was not read from files.
    /// </summary>
    public DataFrame Report => new(
        Column.Strings("file", Findings.Select(f => f.File)),
        Column.Strings("field", Findings.Select(f => f.Field)),
        Column.Strings("value", Findings.Select(f => f.Value)),
        Column.Strings("how", Findings.Select(f => f.How)),
        Column.Strings("doubt", Findings.Select(f => f.Doubt)));

    /// <summary>Reads a folder of articles, or one file, one document a file.</summary>
    /// <remarks>
    /// <c>.txt</c> and <c>.md</c> are read, in folders below too, in ordinal order of their paths; hidden files are not. Front matter (YAML between two lines of
    /// <c>---</c>) gives title, date, outlet, author, perspective, source and any other field; without it, the first and last lines are searched for title, date and author.
    /// In a folder, a file that cannot be read is left out and has a row in <see cref="Report"/>; a single file that cannot be read is an error.
    /// </remarks>
    /// <param name="path">A folder, or a .txt or .md file; relative paths start at the current folder, in a notebook the notebook's own.</param>
    /// <param name="options">Limits; <see cref="ReadOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <exception cref="CorpusException">There is no such path, nothing to read in it, or nothing in it that can be read.</exception>
    public static Corpus Read(string path, ReadOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var (documents, findings) = CorpusReader.Read(path, (options ?? new()).Checked(), progress, cancellationToken);
        return new(documents, findings);
    }

    /// <summary>The documents of which <paramref name="keep"/> is true, in their order.</summary>
    public Corpus Where(Func<Document, bool> keep) => new([.. documents.Where(keep)], Findings);

    /// <summary>The same documents without page furniture: navigation, image credits, share bars, citation notices, repeated lines.</summary>
    /// <remarks>Bodies become narrower, texts and offsets stay; <see cref="Document.Removals"/> and <see cref="Removals"/> say what went and by which rule.</remarks>
    public Corpus Clean() => new([.. documents.Select(Cleaner.Clean)], Findings);

    /// <summary>What <see cref="Clean"/> removed, one row a stretch: <c>document</c>, <c>rule</c>, <c>start</c>, <c>end</c> (UTF-16 units of the original text), <c>text</c>.</summary>
    public DataFrame Removals()
    {
        var rows = documents.SelectMany(document => document.Removals.Select(removal => (document, removal))).ToList();
        return new(
            Column.Strings("document", rows.Select(row => row.document.Id)),
            Column.Strings("rule", rows.Select(row => row.removal.Rule)),
            Column.Wholes("start", rows.Select(row => row.removal.Span.Start)),
            Column.Wholes("end", rows.Select(row => row.removal.Span.End)),
            Column.Strings("text", rows.Select(row => Sentence.OnOneLine(row.removal.Span.In(row.document.Text)))));
    }

    /// <summary>One document a paragraph or sentence, called after its document with the unit's number from 1: <c>01-digest#3</c>.</summary>
    /// <remarks>Metadata are the whole document's, and the text is the original one with the unit as its body, so offsets stay what they were.</remarks>
    /// <param name="unit">The unit; <see cref="By.Document"/> gives this corpus.</param>
    public Corpus Segment(By unit) => unit == By.Document ? this : new([.. documents.SelectMany(document =>
        (unit == By.Paragraph ? document.Paragraphs : document.Sentences.Select(sentence => sentence.Span))
            .Select((span, index) => document.Narrow([span], FormattableString.Invariant($"{document.Id}#{index + 1}"))))], Findings);

    /// <summary>
    /// One row a document, in their order: <c>document</c> (its id), <c>title</c>, <c>date</c>, <c>outlet</c>, <c>author</c>, <c>perspective</c>, <c>source</c>,
    /// <c>paragraphs</c>, <c>sentences</c> and <c>words</c> (runs of letters and digits in the body).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("document", documents.Select(d => d.Id)),
        Column.Strings("title", documents.Select(d => d.Title)),
        Column.Dates("date", documents.Select(d => d.Date)),
        Column.Strings("outlet", documents.Select(d => d.Outlet)),
        Column.Strings("author", documents.Select(d => d.Author)),
        Column.Strings("perspective", documents.Select(d => d.Perspective)),
        Column.Strings("source", documents.Select(d => d.Source)),
        Column.Wholes("paragraphs", documents.Select(d => d.Paragraphs.Count)),
        Column.Wholes("sentences", documents.Select(d => d.Sentences.Count)),
        Column.Wholes("words", documents.Select(d => d.Body.Sum(span => WordCount(d.Text.AsSpan(span.Start, span.Length))))));

    /// <inheritdoc/>
    public IEnumerator<Document> GetEnumerator() => documents.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} documents");

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var letter in text)
        {
            var word = char.IsLetterOrDigit(letter) || (inside && letter is '\'' or '’' or '-');
            if (word && !inside) count++;
            inside = word;
        }
        return count;
    }
}
