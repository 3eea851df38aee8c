namespace Entente.Charts;

/// <summary>One line of a wrapped sentence with its arcs; places are relative to its upper left corner.</summary>
/// <param name="Words">The words, from left to right.</param>
/// <param name="Arcs">The arcs that begin or end here.</param>
/// <param name="Height">From the uppermost label to the lowest tag.</param>
/// <param name="Foot">How far down the arcs reach.</param>
internal sealed record DependencyRow(IReadOnlyList<PlacedWord> Words, IReadOnlyList<PlacedArc> Arcs, double Height, double Foot);

/// <summary>A word on its line.</summary>
/// <param name="Word">Which.</param>
/// <param name="Text">What is printed: the word, shortened where it is wider than the line.</param>
/// <param name="Tag">What is printed beneath it.</param>
/// <param name="X">Its middle.</param>
internal sealed record PlacedWord(DependencyWord Word, string Text, string Tag, double X);

/// <summary>An arc, or the end of one that goes on beyond the edge of the line.</summary>
/// <param name="Word">The word that depends on the other.</param>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end; the same for the root's arrow.</param>
/// <param name="LeftLeg">Whether the left end stands on a word of this line.</param>
/// <param name="RightLeg">Whether the right end does.</param>
/// <param name="Tip">Where the arrow points down; <see langword="null"/> where the dependent word is on another line.</param>
/// <param name="Label">What is printed above it.</param>
/// <param name="LabelX">The label's middle.</param>
internal sealed record PlacedArc(DependencyWord Word, double Left, double Right, bool LeftLeg, bool RightLeg, double? Tip, string Label, double LabelX)
{
    /// <summary>Its place above the words: those that it spans are below it; from 1.</summary>
    public int Level { get; init; } = 1;

    /// <summary>How far down its level lies.</summary>
    public double Y { get; init; }
}
