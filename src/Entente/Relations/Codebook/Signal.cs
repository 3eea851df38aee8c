namespace Entente.Relations;

/// <summary>Words that speak of a relation.</summary>
/// <param name="Category">Of which kind.</param>
/// <param name="Text">The words in their basic form, in lower case.</param>
/// <param name="Kind">How they are inflected.</param>
public sealed record Signal(Category Category, string Text, SignalKind Kind)
{
    /// <summary>The rule as results name it: <c>AGREE: sign (verb)</c>.</summary>
    public override string ToString() => $"{Category.Name}: {Text} ({Kind.ToString().ToLowerInvariant()})";
}
