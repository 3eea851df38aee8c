using Entente.Corpora;

namespace Entente.Actors;

/// <summary>A capitalised phrase that looks like a name and that the lexicon lacks.</summary>
/// <param name="Text">The phrase, as it is written most often.</param>
/// <param name="Count">How often it stands in the corpus.</param>
/// <param name="DocumentCount">In how many documents.</param>
/// <param name="Examples">The first sentences with it.</param>
public sealed record UnknownName(string Text, int Count, int DocumentCount, IReadOnlyList<Sentence> Examples)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Text} ({Count})");
}
