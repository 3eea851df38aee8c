namespace Entente.Corpora;

/// <summary>One article: its original text, what is known about it, and which stretches of the text are its body.</summary>
/// <remarks>
/// <see cref="Text"/> is the article's text as its file has it, decoded and without markup of HTML, JSON, tables or DOCX, but with front matter and page furniture;
/// <see cref="Body"/> says which stretches are read.
/// Cleaning and segmenting narrow the body and leave the text alone, so every offset of every result leads back to the original.
/// </remarks>
public sealed class Document
{
    private readonly Lazy<IReadOnlyList<TextSpan>> paragraphs;
    private readonly Lazy<IReadOnlyList<Sentence>> sentences;

    /// <summary>A document whose body is all of its text.</summary>
    /// <param name="id">What the document is called in every result; unique in its corpus, not blank.</param>
    /// <param name="text">The original text.</param>
    public Document(string id, string text) : this(id, text, [new TextSpan(0, text.Length)]) { }

    internal Document(string id, string text, IReadOnlyList<TextSpan> body)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        (Id, Text, Body) = (id, text, body);
        paragraphs = new(() => [.. Body.SelectMany(span => ParagraphSegmenter.Cut(Text, span))]);
        sentences = new(() => [.. Paragraphs
            .SelectMany((paragraph, number) => SentenceSegmenter.Cut(Text, paragraph).Select(span => (number, span)))
            .Select((piece, index) => new Sentence(this, index, piece.number, piece.span))]);
    }

    /// <summary>What the document is called in every result; for a file, its name without the ending.</summary>
    public string Id { get; }

    /// <summary>The original text, whole.</summary>
    public string Text { get; }

    /// <summary>The stretches of <see cref="Text"/> that are read, in order, not overlapping.</summary>
    public IReadOnlyList<TextSpan> Body { get; }

    /// <summary>The headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, if known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who published it, if known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, if known.</summary>
    public string? Author { get; init; }

    /// <summary>The address it was taken from, if known.</summary>
    public string? Url { get; init; }

    /// <summary>Whose view it takes, in the corpus's own labels, if known.</summary>
    public string? Perspective { get; init; }

    /// <summary>Who tells it: the perspective, or, where that is not known, the outlet, the author, or the document itself.</summary>
    public string Voice => Perspective ?? Outlet ?? Author ?? Id;

    /// <summary>What it rests on, as a citation, if known.</summary>
    public string? Source { get; init; }

    /// <summary>Everything else that the document's front matter says, by field name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>What <see cref="Corpus.Clean"/> took out of the body, and why.</summary>
    public IReadOnlyList<Removal> Removals { get; init; } = [];

    /// <summary>The paragraphs of the body, in order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs => paragraphs.Value;

    /// <summary>The sentences of the body, in order; none crosses a paragraph's end.</summary>
    public IReadOnlyList<Sentence> Sentences => sentences.Value;

    /// <inheritdoc/>
    public override string ToString() => Title is null ? Id : $"{Id}: {Title}";

    /// <summary>The same document under the same or another name, with a body that is a part of this one.</summary>
    internal Document Narrow(IReadOnlyList<TextSpan> body, string? id = null, IReadOnlyList<Removal>? removals = null) => new(id ?? Id, Text, body)
    {
        Title = Title,
        Date = Date,
        Outlet = Outlet,
        Author = Author,
        Url = Url,
        Perspective = Perspective,
        Source = Source,
        Fields = Fields,
        Removals = removals ?? Removals,
    };
}
