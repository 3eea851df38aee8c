namespace Entente.Actors;

/// <summary>A word of a text: a run of letters and digits.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Id">Which word of the lexicon it is, case and diacritics aside; 0 if it is none.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Shape">Its capitals.</param>
internal readonly record struct TextWord(int Start, int End, int Id, Gap Gap, Shape Shape)
{
    /// <summary>Whether it begins as a name does.</summary>
    public bool IsCapital => Shape >= Shape.Capital;
}
