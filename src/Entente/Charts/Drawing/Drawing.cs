namespace Entente.Charts;

/// <summary>A finished figure, independent of any file format: what every vector writer writes.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Background">The colour of the whole canvas.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">The text alternative.</param>
/// <param name="Elements">From back to front.</param>
internal sealed record Drawing(double Width, double Height, Colour Background, string Title, string Description, IReadOnlyList<Element> Elements)
{
    /// <summary>Every element that is not a group.</summary>
    public IEnumerable<Element> Leaves() => Elements.SelectMany(element => element is Mark mark ? mark.Parts : [element]);
}
