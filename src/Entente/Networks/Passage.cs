using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Where two actors appear together: the sentences of the two mentions that stand nearest to each other in the unit.</summary>
/// <param name="First">The sentence of the mention that comes first.</param>
/// <param name="Last">The sentence of the other; the same one where both stand in it.</param>
public sealed record Passage(Sentence First, Sentence Last)
{
    /// <summary>The document.</summary>
    public Document Document => First.Document;

    /// <summary>The sentences; an ellipsis stands for those between that are left out.</summary>
    public string Text => (Last.Index - First.Index) switch
    {
        0 => First.Text,
        1 => $"{First.Text} {Last.Text}",
        _ => $"{First.Text} […] {Last.Text}",
    };
}
