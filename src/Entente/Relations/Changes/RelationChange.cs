using Entente.Corpora;

namespace Entente.Relations;

/// <summary>What two codings of the same sentence and pair differ in.</summary>
/// <param name="Before">The relation that was found before; <see langword="null"/> where it is new.</param>
/// <param name="After">The relation that is found now; <see langword="null"/> where it is gone.</param>
public sealed record RelationChange(Relation? Before, Relation? After)
{
    /// <summary><c>added</c>, <c>removed</c> or <c>changed</c>.</summary>
    public string Kind => Before is null ? "added" : After is null ? "removed" : "changed";

    /// <summary>The sentence.</summary>
    public Sentence Sentence => (After ?? Before)!.Sentence;

    /// <summary>The pair.</summary>
    public string Pair => (After ?? Before)!.Pair;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Brief(Before) ?? "nothing"} → {Brief(After) ?? "nothing"}";

    /// <summary>Such as <c>SRB → AZE AGREE +1</c>.</summary>
    internal static string? Brief(Relation? relation) => relation is null ? null
        : FormattableString.Invariant($"{relation.Source.Id} → {relation.Target.Id} {relation.Category.Name} {relation.Sign:+0;−0;0}") + (relation.Modality == Modality.Asserted ? "" : $", {relation.Modality.ToString().ToLowerInvariant()}");
}
