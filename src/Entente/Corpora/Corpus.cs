using System.Collections;
using Entente.Frames;

namespace Entente.Corpora;

/// <summary>Documents, in a fixed order, each with an id of its own.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class Corpus : IReadOnlyList<Document>, ITabular
{
    private readonly IReadOnlyList<Document> documents;
    private readonly Dictionary<string, Document> byId = new(StringComparer.Ordinal);

    /// <summary>A corpus of these documents.</summary>
    /// <exception cref="ArgumentException">Two share an id.</exception>
    public Corpus(params IEnumerable<Document> documents) : this([.. documents], []) { }

    private Corpus(IReadOnlyList<Document> documents, IReadOnlyList<Finding> findings, Duplicates? duplicates = null)
    {
        (this.documents, Findings, Duplicates) = (documents, findings, duplicates);
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

    /// <summary>What <see cref="Deduplicate"/> found and left out; <see langword="null"/> for a corpus that was not deduplicated.</summary>
    public Duplicates? Duplicates { get; }

    /// <summary>
    /// What reading found and how, one row a file (or document) and field: <c>file</c>, <c>document</c> (its id; missing where the row is about the whole file), <c>field</c>
    /// (encoding, title, date, …; <c>problem</c> for what was left out), <c>value</c>, <c>how</c> (front matter, markup, first lines, column, …), <c>doubt</c>.
    /// In the order of the files; empty for a corpus that was not read from files.
    /// </summary>
    public DataFrame Report => Findings.ToFrame();

    /// <summary>The documents of which <paramref name="keep"/> is true, in their order.</summary>
    public Corpus Where(Func<Document, bool> keep) => new([.. documents.Where(keep)], Findings, Duplicates);

    /// <summary>The same documents without page furniture: navigation, image credits, share bars, citation notices, repeated lines, and paragraphs an outlet puts on many of its pages.</summary>
    /// <remarks>Bodies become narrower, texts and offsets stay; <see cref="Document.Removals"/> and <see cref="Removals"/> say what went, by which rule and why.</remarks>
    /// <param name="options">Rules of one's own, and when a repeated paragraph goes; <see cref="CleanOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">A rule of one's own is no regular expression.</exception>
    /// <exception cref="CorpusException">A rule of one's own takes longer on a line than allowed.</exception>
    public Corpus Clean(CleanOptions? options = null) => new(Cleaner.Clean(documents, (options ?? new()).Checked()), Findings, Duplicates);

    /// <summary>What <see cref="Clean"/> removed, one row a stretch: <c>document</c>, <c>rule</c>, <c>why</c>, <c>start</c>, <c>end</c> (UTF-16 units of the original text), <c>text</c>.</summary>
    public DataFrame Removals()
    {
        var rows = documents.SelectMany(document => document.Removals.Select(removal => (document, removal))).ToList();
        return new(
            Column.Strings("document", rows.Select(row => row.document.Id)),
            Column.Strings("rule", rows.Select(row => row.removal.Rule)),
            Column.Strings("why", rows.Select(row => row.removal.Why)),
            Column.Wholes("start", rows.Select(row => row.removal.Span.Start)),
            Column.Wholes("end", rows.Select(row => row.removal.Span.End)),
            Column.Strings("text", rows.Select(row => Sentence.OnOneLine(row.removal.Span.In(row.document.Text)))));
    }

    /// <summary>One document of each group of exact or near duplicates, such as the copies of one agency report, and all documents without any.</summary>
    /// <param name="options">How alike duplicates are, and which one stays; <see cref="DeduplicateOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each thousand documents.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>The documents that stay, in their order; <see cref="Duplicates"/> says which went, for which, and by what policy.</returns>
    public Corpus Deduplicate(DeduplicateOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var found = Duplicates.Find(documents, options, progress, cancellationToken);
        return new([.. documents.Where(document => !found.IsLeftOut(document.Id))], Findings, found);
    }

    /// <summary>One document a paragraph or sentence, called after its document with the unit's number from 1: <c>01-digest#3</c>.</summary>
    /// <remarks>Metadata are the whole document's, and the text is the original one with the unit as its body, so offsets stay what they were.</remarks>
    /// <param name="unit">The unit; <see cref="By.Document"/> gives this corpus.</param>
    public Corpus Segment(By unit) => unit == By.Document ? this : new([.. documents.SelectMany(document =>
        (unit == By.Paragraph ? document.Paragraphs : document.Sentences.Select(sentence => sentence.Span))
            .Select((span, index) => document.Narrow([span], FormattableString.Invariant($"{document.Id}#{index + 1}"))))], Findings, Duplicates);

    /// <summary>
    /// One row a document, in their order: <c>document</c> (its id), <c>title</c>, <c>date</c>, <c>outlet</c>, <c>author</c>, <c>url</c>, <c>perspective</c>, <c>source</c>,
    /// <c>paragraphs</c>, <c>sentences</c> and <c>words</c> (runs of letters and digits in the body).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("document", documents.Select(d => d.Id)),
        Column.Strings("title", documents.Select(d => d.Title)),
        Column.Dates("date", documents.Select(d => d.Date)),
        Column.Strings("outlet", documents.Select(d => d.Outlet)),
        Column.Strings("author", documents.Select(d => d.Author)),
        Column.Strings("url", documents.Select(d => d.Url)),
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
