using Entente.Frames;

namespace Entente.Relations;

/// <summary>What changed from one coding of a corpus to another, such as after a rule was added to the codebook; in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class RelationChanges : TabularList<RelationChange>
{
    private RelationChanges(IReadOnlyList<RelationChange> changes, int unchanged) : base(changes) => UnchangedCount = unchanged;

    /// <summary>How many relations are the same in both.</summary>
    public int UnchangedCount { get; }

    /// <summary>The changes of which <paramref name="keep"/> is true, in their order.</summary>
    public RelationChanges Where(Func<RelationChange, bool> keep) => new([.. Items.Where(keep)], UnchangedCount);

    internal static RelationChanges Between(Relations before, Relations after)
    {
        var (changes, unchanged) = (new List<RelationChange>(), 0);
        var later = after.ToLookup(Place);
        foreach (var group in before.Concat(after).GroupBy(Place))
        {
            var (old, now) = (group.Take(group.Count() - later[group.Key].Count()).ToList(), later[group.Key].ToList());
            foreach (var relation in old.ToList())
                if (now.Find(other => Same(relation, other)) is { } same)
                {
                    old.Remove(relation);
                    now.Remove(same);
                    unchanged++;
                }
            for (var i = 0; i < Math.Max(old.Count, now.Count); i++) changes.Add(new(old.ElementAtOrDefault(i), now.ElementAtOrDefault(i)));
        }
        var documents = before.Concat(after).Select(relation => relation.Document.Id).Distinct().Index().ToDictionary(document => document.Item, document => document.Index, StringComparer.Ordinal);
        return new([.. changes.OrderBy(change => documents[change.Sentence.Document.Id]).ThenBy(change => change.Sentence.Index)], unchanged);
    }

    /// <summary>
    /// One row a change, in the order of the text: <c>change</c> (added, removed, changed), <c>document</c>, <c>before</c> and <c>after</c> (such as <c>SRB → AZE AGREE +1</c>; missing where there is none),
    /// <c>rule_before</c>, <c>rule_after</c>, <c>text</c> (the sentence).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("change", Items.Select(c => c.Kind)),
        Column.Strings("document", Items.Select(c => c.Sentence.Document.Id)),
        Column.Strings("before", Items.Select(c => RelationChange.Brief(c.Before))),
        Column.Strings("after", Items.Select(c => RelationChange.Brief(c.After))),
        Column.Strings("rule_before", Items.Select(c => c.Before?.Rule)),
        Column.Strings("rule_after", Items.Select(c => c.After?.Rule)),
        Column.Strings("text", Items.Select(c => c.Sentence.Text)));

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", new[] { "added", "removed", "changed" }.Select(kind => FormattableString.Invariant($"{Items.Count(change => change.Kind == kind)} {kind}")))
        + FormattableString.Invariant($", {UnchangedCount} as before");

    private static (string, int, (string, string)) Place(Relation relation) => (relation.Document.Id, relation.Sentence.Index, relation.PairIds);

    private static bool Same(Relation one, Relation other) => (one.Source, one.Target, one.Category.Name, one.Sign, one.Modality, one.Rule) == (other.Source, other.Target, other.Category.Name, other.Sign, other.Modality, other.Rule);
}
