using Entente.Actors;
using Entente.Corpora;

namespace Entente.Networks;

/// <summary>An edge: two actors who appear together.</summary>
/// <param name="Source">The actor whose id comes first in ordinal order.</param>
/// <param name="Target">The other.</param>
/// <param name="Passages">Where they do: one passage a unit of text, in the order of the corpus.</param>
public sealed record CoMention(Actor Source, Actor Target, IReadOnlyList<Passage> Passages)
{
    /// <summary>In how many units of text (sentences, paragraphs, documents) both appear.</summary>
    public int Count => Passages.Count;

    /// <summary>In how many documents they do.</summary>
    public int DocumentCount => Passages.Select(passage => passage.Document.Id).Distinct().Count();
}
