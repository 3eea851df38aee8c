using Entente.Frames;

namespace Entente.Dates;

/// <summary>Events and periods in order of time, each with the sentences that tell it.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Timeline : TabularList<TimelineEvent>
{
    internal Timeline(EventOptions options, int relationCount, IReadOnlyList<TimelineEvent> events) : base(events) => (Options, RelationCount) = (options, relationCount);

    /// <summary>The options it was made with.</summary>
    public EventOptions Options { get; }

    /// <summary>How many relations stand behind the events.</summary>
    public int RelationCount { get; }

    /// <summary>The events of which <paramref name="keep"/> is true, in their order.</summary>
    public Timeline Where(Func<TimelineEvent, bool> keep)
    {
        var kept = Items.Where(keep).ToList();
        return new(Options, kept.Sum(e => e.Tellings.Count), kept);
    }

    /// <summary>
    /// One row an event, in order of its first day: <c>event</c> (zero-based), <c>first_day</c>, <c>last_day</c> (both included; missing where open), <c>granularity</c>, <c>is_approximate</c> (whether no telling dates it exactly: "the 1990s", "about 2010"), <c>pair</c>,
    /// <c>category</c>, <c>sign</c> (+1, −1, or 0 where denied), <c>relation</c> (cooperation, conflict, denied), <c>documents</c> and <c>tellings</c> (how many), <c>text</c> (the first sentence).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Wholes("event", Enumerable.Range(0, Items.Count)),
        Column.Dates("first_day", Items.Select(e => e.FirstDay)),
        Column.Dates("last_day", Items.Select(e => e.LastDay)),
        Column.Strings("granularity", Items.Select(e => e.Granularity.ToString().ToLowerInvariant())),
        Column.Booleans("is_approximate", Items.Select(e => e.IsApproximate)),
        Column.Strings("pair", Items.Select(e => e.Pair)),
        Column.Strings("category", Items.Select(e => e.Category)),
        Column.Wholes("sign", Items.Select(e => e.Sign)),
        Column.Strings("relation", Items.Select(e => e.Sign switch { > 0 => "cooperation", < 0 => "conflict", _ => "denied" })),
        Column.Wholes("documents", Items.Select(e => e.DocumentCount)),
        Column.Wholes("tellings", Items.Select(e => e.Tellings.Count)),
        Column.Strings("text", Items.Select(e => e.Text)));

    /// <summary>
    /// The sentences behind every event, one row a telling: <c>row</c> (zero-based row of <see cref="ToFrame"/>), <c>document</c>, <c>outlet</c>, <c>date_text</c>, <c>basis</c>,
    /// <c>category</c>, <c>rule</c>, <c>text</c>.
    /// </summary>
    public DataFrame ToEvidenceFrame()
    {
        var rows = Items.Index().SelectMany(e => e.Item.Tellings.Select(telling => (Row: e.Index, telling.Relation, telling.Date, telling.Basis))).ToList();
        return new(
            Column.Wholes("row", rows.Select(r => r.Row)),
            Column.Strings("document", rows.Select(r => r.Relation.Document.Id)),
            Column.Strings("outlet", rows.Select(r => r.Relation.Document.Outlet)),
            Column.Strings("date_text", rows.Select(r => r.Date?.Text)),
            Column.Strings("basis", rows.Select(r => r.Basis.ToString().ToLowerInvariant())),
            Column.Strings("category", rows.Select(r => r.Relation.Category.Name)),
            Column.Strings("rule", rows.Select(r => r.Relation.Rule)),
            Column.Strings("text", rows.Select(r => r.Relation.Sentence.Text)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} events, told {RelationCount} times");
}
