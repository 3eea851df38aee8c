using System.Collections;
using Entente.Frames;

namespace Entente.Relations;

/// <summary>Cooperation and conflict counted by pair or period, with the sentences behind every count.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class RelationCounts : IReadOnlyList<RelationCount>, ITabular
{
    private readonly IReadOnlyList<RelationCount> counts;

    internal RelationCounts(string keyName, IReadOnlyList<RelationCount> counts) => (KeyName, this.counts) = (keyName, counts);

    /// <summary>By what was counted: <c>pair</c> or <c>period</c>.</summary>
    public string KeyName { get; }

    /// <inheritdoc/>
    public int Count => counts.Count;

    /// <inheritdoc/>
    public RelationCount this[int index] => counts[index];

    /// <summary>The first groups.</summary>
    /// <param name="count">How many at most; 0 or more.</param>
    public RelationCounts Head(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(KeyName, [.. counts.Take(count)]);
    }

    /// <summary>
    /// One row a group: the key (named <see cref="KeyName"/>), <c>cooperation</c>, <c>conflict</c>, <c>denied</c> (relations), <c>documents</c>,
    /// <c>balance</c> (from −1 to 1, missing where there is neither).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings(KeyName, counts.Select(c => c.Key)),
        Column.Wholes("cooperation", counts.Select(c => c.Cooperation)),
        Column.Wholes("conflict", counts.Select(c => c.Conflict)),
        Column.Wholes("denied", counts.Select(c => c.Denied)),
        Column.Wholes("documents", counts.Select(c => c.Relations.Select(r => r.Document.Id).Distinct().Count())),
        Column.Reals("balance", counts.Select(c => c.Balance)));

    /// <summary>
    /// The sentences behind every group, one row a relation, in the order of <see cref="ToFrame"/>: <c>row</c> (zero-based row of that frame), <c>document</c>,
    /// <c>sentence</c> (zero-based), <c>sign</c> (+1, −1, or 0 where denied), <c>category</c>, <c>rule</c>, <c>text</c>.
    /// </summary>
    public DataFrame ToEvidenceFrame() => EvidenceTable.Of(counts.Index().SelectMany(count => count.Item.Relations.Select(relation => (count.Index, relation))));

    /// <inheritdoc/>
    public IEnumerator<RelationCount> GetEnumerator() => counts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
