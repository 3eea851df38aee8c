namespace Entente.Relations;

/// <summary>Words that speak of a relation.</summary>
/// <param name="Category">Of which kind.</param>
/// <param name="Text">The words in their basic form, in lower case; <c>&lt;name&gt;</c> stands for any word of that class, <c>a|b</c> for either, <c>*</c> for words between.</param>
/// <param name="Kind">How they are inflected.</param>
public sealed record Signal(Category Category, string Text, SignalKind Kind)
{
    /// <summary>How strong the relation is, from −10 to +10: the category's, unless the codebook gives the signal its own.</summary>
    public double Intensity { get; init; } = Category.Intensity;

    /// <summary>Whether it counts only where nothing else in the sentence signals a relation.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The rule as results name it: <c>AGREE: sign (verb)</c>.</summary>
    public override string ToString() => $"{Category.Name}: {Text} ({(IsWeak ? "weak " : "")}{Kind.ToString().ToLowerInvariant()})";
}
