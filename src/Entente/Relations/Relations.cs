using Entente.Corpora;
using Entente.Frames;

namespace Entente.Relations;

/// <summary>The relations that a corpus speaks of, in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Relations : TabularList<Relation>
{
    internal Relations(IReadOnlyList<Relation> relations, IReadOnlyList<SkippedSentence>? skipped = null) : base(relations) => Skipped = skipped ?? [];

    /// <summary>The sentences that were not coded because they are longer than <see cref="RelationOptions.LongestSentence"/>, in the order of the text.</summary>
    public IReadOnlyList<SkippedSentence> Skipped { get; }

    /// <summary>The relations of which <paramref name="keep"/> is true, in their order.</summary>
    public Relations Where(Func<Relation, bool> keep) => new([.. Items.Where(keep)], Skipped);

    /// <summary>Counted by pair of actors, whatever their roles; the pairs most spoken of first, ties in ordinal order.</summary>
    public RelationCounts ByPair() => new("pair", [.. Items
        .GroupBy(relation => relation.PairIds)
        .Select(group => new RelationCount(group.First().Pair, [.. group]))
        .OrderByDescending(count => count.Cooperation + count.Conflict)
        .ThenBy(count => count.Key, StringComparer.Ordinal)]);

    /// <summary>Counted by the date of the document, in order of time; documents without a date are left out, and periods without a relation too.</summary>
    /// <param name="period">Year, quarter or month.</param>
    public RelationCounts ByPeriod(Period period) => Grouped("period", relation => relation.Document.Date is { } date ? period.Name(date) : null);

    /// <summary>The same pairs as different voices tell of them: one group a pair and voice; relations whose voice is not known are left out.</summary>
    /// <param name="by">Whose voice: the document's perspective, outlet or author, or the person it reports; <see cref="Perspective.Voice"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such perspective.</exception>
    public Perspectives ByPerspective(Perspective by = Perspective.Voice) => Perspectives.Of(this, by);

    /// <summary>What another coding of the same corpus adds, removes and changes, with the sentences: so one sees at once what a rule does.</summary>
    /// <param name="other">The other coding, such as with a codebook that has one more signal. A relation is compared with those of the same sentence and pair.</param>
    /// <example><code>
    /// var edited = Codebook.Default.With("COOPERATE", SignalKind.Noun, "tandem");
    /// relations.CompareWith(corpus.FindRelations(lexicon, edited))
    /// </code></example>
    public RelationChanges CompareWith(Relations other) => RelationChanges.Between(this, other);

    /// <summary>
    /// One row a relation, in the order of the text: <c>document</c>, <c>date</c> (the document's), <c>outlet</c>, <c>perspective</c>, <c>speaker</c> (missing where nobody is reported), <c>source</c>,
    /// <c>target</c> (ids), <c>category</c>, <c>quadrant</c>, <c>sign</c> (+1, −1, or 0 where denied), <c>intensity</c> (−10 to +10), <c>modality</c>, <c>tense</c> (missing where no verb tells), <c>negated</c>, <c>rule</c>, <c>start</c>, <c>end</c> (of the
    /// signal, in UTF-16 units of the original text), <c>evidence</c> (the sentence).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("document", Items.Select(r => r.Document.Id)),
        Column.Dates("date", Items.Select(r => r.Document.Date)),
        Column.Strings("outlet", Items.Select(r => r.Document.Outlet)),
        Column.Strings("perspective", Items.Select(r => r.Document.Perspective)),
        Column.Strings("speaker", Items.Select(r => r.Speaker)),
        Column.Strings("source", Items.Select(r => r.Source.Id)),
        Column.Strings("target", Items.Select(r => r.Target.Id)),
        Column.Strings("category", Items.Select(r => r.Category.Name)),
        Column.Strings("quadrant", Items.Select(r => r.Category.Quadrant)),
        Column.Wholes("sign", Items.Select(r => r.Sign)),
        Column.Reals("intensity", Items.Select(r => r.Intensity)),
        Column.Strings("modality", Items.Select(r => r.Modality.ToString().ToLowerInvariant())),
        Column.Strings("tense", Items.Select(r => r.Tense == Tense.Unknown ? null : r.Tense.ToString().ToLowerInvariant())),
        Column.Booleans("negated", Items.Select(r => r.Negated)),
        Column.Strings("rule", Items.Select(r => r.Rule)),
        Column.Wholes("start", Items.Select(r => r.SignalSpan.Start)),
        Column.Wholes("end", Items.Select(r => r.SignalSpan.End)),
        Column.Strings("evidence", Items.Select(r => r.Sentence.Text)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} relations between {Items.Select(r => r.Pair).Distinct().Count()} pairs");

    private RelationCounts Grouped(string name, Func<Relation, string?> key) => new(name, [.. Items
        .Where(relation => key(relation) is not null)
        .GroupBy(relation => key(relation)!)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new RelationCount(group.Key, [.. group]))]);
}
