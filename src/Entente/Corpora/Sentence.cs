using System.Text;

namespace Entente.Corpora;

/// <summary>One sentence of a document: what every number of this library leads back to.</summary>
/// <param name="Document">The document it stands in.</param>
/// <param name="Index">Zero-based place among the document's sentences.</param>
/// <param name="Paragraph">Zero-based place of its paragraph.</param>
/// <param name="Span">Where it stands in the document's original text.</param>
public sealed record Sentence(Document Document, int Index, int Paragraph, TextSpan Span)
{
    /// <summary>The sentence on one line: white space of any kind, line breaks included, becomes single spaces; soft hyphens and signs without width are left out.</summary>
    public string Text => OnOneLine(Document.Text.AsSpan(Span.Start, Span.Length));

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (NormalizedText.IsInvisible(letter)) continue;
            if (!char.IsWhiteSpace(letter)) line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }
}
