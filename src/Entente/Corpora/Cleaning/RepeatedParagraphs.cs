namespace Entente.Corpora;

/// <summary>Knows the paragraphs that an outlet puts on many of its pages: notes on itself, calls to subscribe, disclaimers.</summary>
/// <remarks>
/// A paragraph is one if it stands word for word, white space aside, among the first or last <see cref="Edge"/> paragraphs of enough documents of one named outlet.
/// A document that consists of such paragraphs for more than half of its letters is a copy of others, not furniture: nothing of it goes, and it does not count.
/// </remarks>
internal sealed class RepeatedParagraphs
{
    private const int Edge = 5;

    /// <summary>A shorter paragraph may well be said twice by an author.</summary>
    private const int Shortest = 20;

    private readonly Dictionary<(string Outlet, string Paragraph), int> counts;
    private readonly Dictionary<string, int> documentsOf;
    private readonly int enough;

    public RepeatedParagraphs(IReadOnlyList<Document> documents, CleanOptions options)
    {
        enough = options.RepeatedIn;
        var named = documents.Where(document => document.Outlet is not null).ToList();
        documentsOf = named.CountBy(document => document.Outlet!).ToDictionary(StringComparer.Ordinal);
        var first = Count(named);
        counts = Count(named.Where(document => !IsCopy(document, first)));
    }

    public IReadOnlyList<Removal> Find(Document document)
    {
        if (document.Outlet is not { } outlet || IsCopy(document, counts)) return [];
        return [.. AtEdges(document)
            .Select(paragraph => (paragraph.Span, Count: counts.GetValueOrDefault((outlet, paragraph.Text))))
            .Where(paragraph => paragraph.Count >= enough)
            .Select(paragraph => new Removal(paragraph.Span, "repeated paragraph", FormattableString.Invariant($"in {paragraph.Count} of {documentsOf[outlet]} documents of {outlet}")))];
    }

    private bool IsCopy(Document document, Dictionary<(string, string), int> repeated)
    {
        var letters = AtEdges(document).Where(paragraph => repeated.GetValueOrDefault((document.Outlet!, paragraph.Text)) >= enough).Sum(paragraph => paragraph.Span.Length);
        return letters * 2 > document.Body.Sum(span => span.Length);
    }

    private static Dictionary<(string, string), int> Count(IEnumerable<Document> documents) => documents
        .SelectMany(document => AtEdges(document).Select(paragraph => (document.Outlet!, paragraph.Text)).Distinct())
        .CountBy(paragraph => paragraph).ToDictionary();

    private static IEnumerable<(TextSpan Span, string Text)> AtEdges(Document document) => document.Paragraphs
        .Where((_, index) => index < Edge || index >= document.Paragraphs.Count - Edge)
        .Where(span => span.Length >= Shortest)
        .Select(span => (span, Sentence.OnOneLine(document.Text.AsSpan(span.Start, span.Length))));
}
