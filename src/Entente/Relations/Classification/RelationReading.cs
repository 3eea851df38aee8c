using Entente.Corpora;

namespace Entente.Relations;

/// <summary>What a sentence says about two actors, and why.</summary>
/// <param name="Category">The kind of relation, after all that changes what its signal means.</param>
/// <param name="Signal">The words of the codebook that signal it; <see langword="null"/> where a modifier means something alone.</param>
/// <param name="Modifiers">What changes its meaning, from the outside in: "agreed" and "lift" of "agreed to lift the ban".</param>
/// <param name="SignalSpan">Where the words of the signal stand in the text.</param>
/// <param name="Modality">Whether it is told as a fact.</param>
/// <param name="Negated">Whether the sentence denies it.</param>
/// <param name="Place">How the signal was tied to the two: by the grammar of the sentence, by the order of its words, or by being there.</param>
public sealed record RelationReading(Category Category, Signal? Signal, IReadOnlyList<ModifierWords> Modifiers, TextSpan SignalSpan, Modality Modality, bool Negated, string Place)
{
    /// <summary>How strong the relation is: the signal's intensity, or the category's where a modifier made it another one.</summary>
    public double Intensity => Signal is not null && Signal.Category == Category ? Signal.Intensity : Category.Intensity;

    /// <summary>What fired: <c>commitment: agree to (verb) → RETREAT: release (verb); word order</c>.</summary>
    public string Rule => string.Join(" → ", [.. Modifiers.Select(words => words.ToString()), .. Signal is null ? Array.Empty<string>() : [Signal.ToString()]]) + "; " + Place;
}
