namespace Entente.Corpora;

/// <summary>A stretch of text that is no part of the article.</summary>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Rule">The rule of <c>data/words/furniture.yaml</c> that knew it.</param>
public sealed record Removal(TextSpan Span, string Rule);
