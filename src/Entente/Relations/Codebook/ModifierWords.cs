namespace Entente.Relations;

/// <summary>Words of a modifier.</summary>
/// <param name="Modifier">Which one.</param>
/// <param name="Text">The words, written as those of a <see cref="Signal"/> are.</param>
/// <param name="Kind">How they are inflected.</param>
public sealed record ModifierWords(Modifier Modifier, string Text, SignalKind Kind)
{
    /// <summary>The rule as results name it: <c>refusal: refuse to (verb)</c>.</summary>
    public override string ToString() => $"{Modifier.Name}: {Text} ({Kind.ToString().ToLowerInvariant()})";
}
