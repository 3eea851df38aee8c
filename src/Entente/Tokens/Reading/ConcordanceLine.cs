using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>One place of a key word, with what stands around it.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="From">The position of its first token in the document, from 1.</param>
/// <param name="To">The position of its last token, from 1.</param>
/// <param name="Span">Where it stands in the document's original text.</param>
/// <param name="BeforeSpan">Where the words before it stand; empty at the beginning of the document.</param>
/// <param name="AfterSpan">Where the words after it stand; empty at the end of the document.</param>
/// <param name="Pattern">The pattern that it matches.</param>
public sealed record ConcordanceLine(Document Document, int From, int To, TextSpan Span, TextSpan BeforeSpan, TextSpan AfterSpan, string Pattern)
{
    /// <summary>The key word as the text has it, on one line.</summary>
    public string Keyword => OnOneLine(Span);

    /// <summary>The words before it as the text has them, on one line.</summary>
    public string Before => OnOneLine(BeforeSpan);

    /// <summary>The words after it as the text has them, on one line.</summary>
    public string After => OnOneLine(AfterSpan);

    /// <inheritdoc/>
    public override string ToString() => $"{Before} [{Keyword}] {After}".Trim();

    private string OnOneLine(TextSpan span) => Sentence.OnOneLine(Document.Text.AsSpan(span.Start, span.Length));
}
