using Entente.Frames;

namespace Entente.Actors;

/// <summary>Names that a corpus has and the lexicon lacks, the most frequent first, ties in ordinal order.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class UnknownNames : TabularList<UnknownName>
{
    internal UnknownNames(IReadOnlyList<UnknownName> names) : base(names) { }

    /// <summary>
    /// One row a phrase, in the order of the list: <c>name</c>, <c>count</c>, <c>documents</c>, <c>example</c> (the first sentence with it; missing if none is kept), <c>document</c> (of
    /// that sentence).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("name", Items.Select(name => name.Text)),
        Column.Wholes("count", Items.Select(name => name.Count)),
        Column.Wholes("documents", Items.Select(name => name.DocumentCount)),
        Column.Strings("example", Items.Select(name => name.Examples.Count > 0 ? name.Examples[0].Text : null)),
        Column.Strings("document", Items.Select(name => name.Examples.Count > 0 ? name.Examples[0].Document.Id : null)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} names that the lexicon lacks");
}
