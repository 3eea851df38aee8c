using System.Collections;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>Names that a corpus has and the lexicon lacks, the most frequent first, ties in ordinal order.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class UnknownNames : IReadOnlyList<UnknownName>, ITabular
{
    private readonly IReadOnlyList<UnknownName> names;

    internal UnknownNames(IReadOnlyList<UnknownName> names) => this.names = names;

    /// <inheritdoc/>
    public int Count => names.Count;

    /// <inheritdoc/>
    public UnknownName this[int index] => names[index];

    /// <summary>
    /// One row a phrase, in the order of the list: <c>name</c>, <c>count</c>, <c>documents</c>, <c>example</c> (the first sentence with it; missing if none is kept), <c>document</c> (of
    /// that sentence).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("name", names.Select(name => name.Text)),
        Column.Wholes("count", names.Select(name => name.Count)),
        Column.Wholes("documents", names.Select(name => name.DocumentCount)),
        Column.Strings("example", names.Select(name => name.Examples.Count > 0 ? name.Examples[0].Text : null)),
        Column.Strings("document", names.Select(name => name.Examples.Count > 0 ? name.Examples[0].Document.Id : null)));

    /// <inheritdoc/>
    public IEnumerator<UnknownName> GetEnumerator() => names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} names that the lexicon lacks");
}
