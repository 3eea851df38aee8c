using System.Collections;
using Entente.Frames;

namespace Entente.Dates;

/// <summary>Relations with the time at which, according to the text, they were; in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class DatedRelations : IReadOnlyList<DatedRelation>, ITabular
{
    private readonly IReadOnlyList<DatedRelation> relations;

    internal DatedRelations(IReadOnlyList<DatedRelation> relations) => this.relations = relations;

    /// <inheritdoc/>
    public int Count => relations.Count;

    /// <inheritdoc/>
    public DatedRelation this[int index] => relations[index];

    /// <summary>The dated relations of which <paramref name="keep"/> is true, in their order.</summary>
    public DatedRelations Where(Func<DatedRelation, bool> keep) => new([.. relations.Where(keep)]);

    /// <summary>The events and periods of everyone, of an actor or of a pair, in order of time.</summary>
    /// <param name="options">Whose, and what counts as the same event; <see cref="EventOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range, or an actor is in no relation.</exception>
    /// <example><code>
    /// var timeline = relations.DatedBy(corpus.FindDates()).Timeline(new EventOptions { Actor = "SRB", Other = "AZE" });
    /// </code></example>
    public Timeline Timeline(EventOptions? options = null) => TimelineBuilder.Build(relations, (options ?? new()).Checked(relations));

    /// <summary>Cooperation and conflict counted by week, month, quarter or year.</summary>
    /// <param name="options">By which unit, from which dates, and how sure the intervals are; <see cref="SeriesOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public RelationSeries ToSeries(SeriesOptions? options = null) => SeriesBuilder.Build(relations, (options ?? new()).Checked());

    /// <summary>
    /// One row a relation, in the order of the text: <c>document</c>, <c>source</c>, <c>target</c> (ids), <c>category</c>, <c>sign</c> (+1, −1, or 0 where denied),
    /// <c>first_day</c>, <c>last_day</c> (both included; missing where open or unknown), <c>granularity</c>, <c>basis</c> (clause, sentence, document, none),
    /// <c>date_text</c> (missing where the document's date serves), <c>timex</c>, <c>reason</c>, <c>evidence</c> (the sentence).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("document", relations.Select(r => r.Relation.Document.Id)),
        Column.Strings("source", relations.Select(r => r.Relation.Source.Id)),
        Column.Strings("target", relations.Select(r => r.Relation.Target.Id)),
        Column.Strings("category", relations.Select(r => r.Relation.Category.Name)),
        Column.Wholes("sign", relations.Select(r => r.Relation.Sign)),
        Column.Dates("first_day", relations.Select(r => r.FirstDay)),
        Column.Dates("last_day", relations.Select(r => r.LastDay)),
        Column.Strings("granularity", relations.Select(r => r.Granularity.ToString().ToLowerInvariant())),
        Column.Strings("basis", relations.Select(r => r.Basis.ToString().ToLowerInvariant())),
        Column.Strings("date_text", relations.Select(r => r.Date?.Text)),
        Column.Strings("timex", relations.Select(r => r.Date?.Timex)),
        Column.Strings("reason", relations.Select(r => r.Date?.Reason)),
        Column.Strings("evidence", relations.Select(r => r.Relation.Sentence.Text)));

    /// <inheritdoc/>
    public IEnumerator<DatedRelation> GetEnumerator() => relations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} relations, {relations.Count(r => r.Basis >= DateBasis.Sentence)} of them dated by their sentence");
}
