using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>One sentence and pair of actors to be coded by a person.</summary>
/// <param name="Name">What the unit is called on the sheet: <c>u001</c>.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">The one actor: who acts, as far as the rules saw it.</param>
/// <param name="Target">The other.</param>
/// <param name="Relation">What the rules found; <see langword="null"/> where they found nothing.</param>
/// <param name="Stratum">From which stratum it was drawn.</param>
/// <param name="Weight">How many units of the corpus it stands for: the stratum's units over those drawn from it.</param>
public sealed record CodingUnit(string Name, Sentence Sentence, Actor Source, Actor Target, Relation? Relation, string Stratum, double Weight)
{
    /// <summary>The category that the rules give, or <see cref="CodingSheet.None"/> where they found nothing or the sentence denies it.</summary>
    public string Predicted => Relation is { Negated: false } relation ? relation.Category.Name : CodingSheet.None;
}
