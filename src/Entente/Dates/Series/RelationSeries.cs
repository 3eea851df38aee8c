using Entente.Frames;
using Entente.Relations;

namespace Entente.Dates;

/// <summary>Cooperation and conflict period by period, without gaps: a period without a relation counts zero and has no balance.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class RelationSeries : TabularList<SeriesPoint>
{
    internal RelationSeries(SeriesOptions options, IReadOnlyList<SeriesPoint> points) : base(points) => Options = options;

    /// <summary>The options it was made with.</summary>
    public SeriesOptions Options { get; }

    /// <summary>One number a period, in order of time: what <see cref="PettittTest"/>, <see cref="MannKendallTest"/> and <see cref="StructuralBreaks"/> take.</summary>
    /// <param name="measure">Which.</param>
    public IReadOnlyList<double> Values(SeriesMeasure measure) => [.. Items.Select(point => measure switch
    {
        SeriesMeasure.Cooperation => (double)point.Cooperation,
        SeriesMeasure.Conflict => point.Conflict,
        SeriesMeasure.Total => point.Cooperation + point.Conflict,
        SeriesMeasure.Net => point.Cooperation - point.Conflict,
        _ => throw Errors.Undefined(nameof(measure), measure),
    })];

    /// <summary>
    /// One row a period, in order of time: <c>period</c>, <c>first_day</c>, <c>last_day</c> (included), <c>cooperation</c>, <c>cooperation_low</c>, <c>cooperation_high</c>, <c>conflict</c>,
    /// <c>conflict_low</c>, <c>conflict_high</c> (exact intervals of a Poisson mean), <c>balance</c> (from −1 to 1; missing where there is neither), <c>balance_low</c>, <c>balance_high</c>
    /// (Wilson's interval of the share of cooperation, put on the same scale), <c>cooperation_mean</c>, <c>conflict_mean</c>, <c>balance_mean</c> (over <see cref="SeriesOptions.Window"/>
    /// periods up to this one, missing until there are so many; the balance is that of the sums).
    /// </summary>
    public override DataFrame ToFrame()
    {
        var confidence = Options.Confidence;
        var cooperation = Items.Select(point => PoissonInterval.Of(point.Cooperation, confidence)).ToList();
        var conflict = Items.Select(point => PoissonInterval.Of(point.Conflict, confidence)).ToList();
        var balance = Items.Select(point => WilsonInterval.Of(point.Cooperation, point.Cooperation + point.Conflict, confidence)).ToList();
        var (rollingCooperation, rollingConflict) = (RollingMean.Of(Values(SeriesMeasure.Cooperation), Options.Window), RollingMean.Of(Values(SeriesMeasure.Conflict), Options.Window));
        return new(
            Column.Strings("period", Items.Select(point => point.Period)),
            Column.Dates("first_day", Items.Select(point => point.FirstDay)),
            Column.Dates("last_day", Items.Select(point => point.LastDay)),
            Column.Wholes("cooperation", Items.Select(point => point.Cooperation)),
            Column.Reals("cooperation_low", cooperation.Select(interval => interval.Low)),
            Column.Reals("cooperation_high", cooperation.Select(interval => interval.High)),
            Column.Wholes("conflict", Items.Select(point => point.Conflict)),
            Column.Reals("conflict_low", conflict.Select(interval => interval.Low)),
            Column.Reals("conflict_high", conflict.Select(interval => interval.High)),
            Column.Reals("balance", Items.Select(point => point.Balance)),
            Column.Reals("balance_low", balance.Select(interval => 2 * interval?.Low - 1)),
            Column.Reals("balance_high", balance.Select(interval => 2 * interval?.High - 1)),
            Column.Reals("cooperation_mean", rollingCooperation),
            Column.Reals("conflict_mean", rollingConflict),
            Column.Reals("balance_mean", rollingCooperation.Zip(rollingConflict, (one, other) => one + other > 0 ? (one - other) / (one + other) : null)));
    }

    /// <summary>The sentences behind every period, one row a relation: <c>row</c> (zero-based row of <see cref="ToFrame"/>), <c>document</c>, <c>sign</c>, <c>category</c>, <c>basis</c>, <c>text</c>.</summary>
    public DataFrame ToEvidenceFrame()
    {
        var rows = Items.Index().SelectMany(point => point.Item.Relations.Select(dated => (Row: point.Index, dated.Relation, dated.Basis))).ToList();
        return new(
            Column.Wholes("row", rows.Select(r => r.Row)),
            Column.Strings("document", rows.Select(r => r.Relation.Document.Id)),
            Column.Wholes("sign", rows.Select(r => r.Relation.Sign)),
            Column.Strings("category", rows.Select(r => r.Relation.Category.Name)),
            Column.Strings("basis", rows.Select(r => r.Basis.ToString().ToLowerInvariant())),
            Column.Strings("text", rows.Select(r => r.Relation.Sentence.Text)));
    }

    /// <inheritdoc/>
    public override string ToString() => Items.Count == 0 ? "no periods" : FormattableString.Invariant($"{Count} periods, {Items[0].Period} to {Items[^1].Period}");
}
