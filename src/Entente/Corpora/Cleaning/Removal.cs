namespace Entente.Corpora;

/// <summary>A stretch of text that is no part of the article.</summary>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Rule">The rule that knew it: of <c>data/words/furniture.yaml</c>, of <see cref="CleanOptions.Lines"/>, <c>repeated line</c> or <c>repeated paragraph</c>.</param>
/// <param name="Why">Why it is none, in a few words.</param>
public sealed record Removal(TextSpan Span, string Rule, string Why);
