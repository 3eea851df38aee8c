using Entente.Frames;

namespace Entente.Dates;

/// <summary>Relations with the time at which, according to the text, they were; in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class DatedRelations : TabularList<DatedRelation>
{
    internal DatedRelations(IReadOnlyList<DatedRelation> relations) : base(relations) { }

    /// <summary>The dated relations of which <paramref name="keep"/> is true, in their order.</summary>
    public DatedRelations Where(Func<DatedRelation, bool> keep) => new([.. Items.Where(keep)]);

    /// <summary>The events and periods of everyone, of an actor or of a pair, in order of time.</summary>
    /// <param name="options">Whose, and what counts as the same event; <see cref="EventOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range, or an actor is in no relation.</exception>
    /// <example><code>
    /// var timeline = relations.DatedBy(corpus.FindDates()).Timeline(new EventOptions { Actor = "SRB", Other = "AZE" });
    /// </code></example>
    public Timeline Timeline(EventOptions? options = null) => TimelineBuilder.Build(Items, (options ?? new()).Checked(Items));

    /// <summary>Cooperation and conflict counted by week, month, quarter or year.</summary>
    /// <param name="options">By which unit, from which dates, and how sure the intervals are; <see cref="SeriesOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public RelationSeries ToSeries(SeriesOptions? options = null) => SeriesBuilder.Build(Items, (options ?? new()).Checked());

    /// <summary>
    /// One row a relation, in the order of the text: <c>document</c>, <c>source</c>, <c>target</c> (ids), <c>category</c>, <c>sign</c> (+1, −1, or 0 where denied),
    /// <c>first_day</c>, <c>last_day</c> (both included; missing where open or unknown), <c>granularity</c>, <c>basis</c> (clause, sentence, document, none),
    /// <c>date_text</c> (missing where the document's date serves), <c>timex</c>, <c>reason</c>, <c>evidence</c> (the sentence).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("document", Items.Select(r => r.Relation.Document.Id)),
        Column.Strings("source", Items.Select(r => r.Relation.Source.Id)),
        Column.Strings("target", Items.Select(r => r.Relation.Target.Id)),
        Column.Strings("category", Items.Select(r => r.Relation.Category.Name)),
        Column.Wholes("sign", Items.Select(r => r.Relation.Sign)),
        Column.Dates("first_day", Items.Select(r => r.FirstDay)),
        Column.Dates("last_day", Items.Select(r => r.LastDay)),
        Column.Strings("granularity", Items.Select(r => r.Granularity.ToString().ToLowerInvariant())),
        Column.Strings("basis", Items.Select(r => r.Basis.ToString().ToLowerInvariant())),
        Column.Strings("date_text", Items.Select(r => r.Date?.Text)),
        Column.Strings("timex", Items.Select(r => r.Date?.Timex)),
        Column.Strings("reason", Items.Select(r => r.Date?.Reason)),
        Column.Strings("evidence", Items.Select(r => r.Relation.Sentence.Text)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} relations, {Items.Count(r => r.Basis >= DateBasis.Sentence)} of them dated by their sentence");
}
