using Entente.Frames;

namespace Entente.Relations;

/// <summary>Cooperation and conflict counted by pair or period, with the sentences behind every count.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class RelationCounts : TabularList<RelationCount>
{
    internal RelationCounts(string keyName, IReadOnlyList<RelationCount> counts) : base(counts) => KeyName = keyName;

    /// <summary>By what was counted: <c>pair</c> or <c>period</c>.</summary>
    public string KeyName { get; }

    /// <summary>The first groups.</summary>
    /// <param name="count">How many at most; 0 or more.</param>
    public RelationCounts Head(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(KeyName, [.. Items.Take(count)]);
    }

    /// <summary>
    /// One row a group: the key (named <see cref="KeyName"/>), <c>cooperation</c>, <c>conflict</c>, <c>denied</c> (relations), <c>documents</c>,
    /// <c>balance</c> (from −1 to 1, missing where there is neither).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings(KeyName, Items.Select(c => c.Key)),
        Column.Wholes("cooperation", Items.Select(c => c.Cooperation)),
        Column.Wholes("conflict", Items.Select(c => c.Conflict)),
        Column.Wholes("denied", Items.Select(c => c.Denied)),
        Column.Wholes("documents", Items.Select(c => c.Relations.Select(r => r.Document.Id).Distinct().Count())),
        Column.Reals("balance", Items.Select(c => c.Balance)));

    /// <summary>
    /// The sentences behind every group, one row a relation, in the order of <see cref="ToFrame"/>: <c>row</c> (zero-based row of that frame), <c>document</c>,
    /// <c>sentence</c> (zero-based), <c>sign</c> (+1, −1, or 0 where denied), <c>category</c>, <c>rule</c>, <c>text</c>.
    /// </summary>
    public DataFrame ToEvidenceFrame() => EvidenceTable.Of(Items.Index().SelectMany(count => count.Item.Relations.Select(relation => (count.Index, relation))));
}
