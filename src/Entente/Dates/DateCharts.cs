using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Dates;

/// <summary>Charts of timelines and series.</summary>
public static class DateCharts
{
    /// <summary>The balance of cooperation and conflict along time, from −1 to 1, with its interval and the sentences behind every value; periods without either leave a gap.</summary>
    /// <param name="series">The series.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this RelationSeries series, string? title = null) => Chart.Lines(series.ToFrame(), new LineOptions
    {
        X = "first_day",
        Y = "balance",
        Low = "balance_low",
        High = "balance_high",
        FromZero = false,
        YTitle = "Balance, −1 conflict to +1 cooperation",
        Title = title ?? $"Balance of cooperation and conflict by {series.Options.Unit.ToString().ToLowerInvariant()}",
        Unit = "relations",
        Observations = series.Sum(point => point.Cooperation + point.Conflict),
        Source = Source(series),
        Note = FormattableString.Invariant($"Band: {100 * series.Options.Confidence:0.#}% interval (Wilson)."),
        Evidence = series.ToEvidenceFrame(),
    });

    /// <summary>The counts of cooperation and of conflict along time, with the exact intervals of a Poisson mean and the sentences behind every value.</summary>
    /// <param name="series">The series.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart PlotCounts(this RelationSeries series, string? title = null)
    {
        var frame = series.ToFrame();
        var evidence = series.ToEvidenceFrame();
        DataFrame Side(string name) => frame.Select("period", "first_day", name, name + "_low", name + "_high")
            .Rename(name, "count").Rename(name + "_low", "low").Rename(name + "_high", "high")
            .With(Column.Strings("relation", Enumerable.Repeat(name, frame.RowCount)));
        DataFrame Behind(int sign, int offset) => evidence.Filter(row => row.Whole("sign") == sign) is var kept
            ? kept.With(Column.Wholes("row", kept.Column<long>("row").Present().Select(row => row + offset))) : evidence;
        return Chart.Lines(DataFrame.Concat(Side("cooperation"), Side("conflict")), new LineOptions
        {
            X = "first_day",
            Y = "count",
            Low = "low",
            High = "high",
            Group = "relation",
            PositiveGroups = ["cooperation"],
            NegativeGroups = ["conflict"],
            YTitle = "Relations",
            Title = title ?? $"Cooperation and conflict by {series.Options.Unit.ToString().ToLowerInvariant()}",
            Unit = "relations",
            Observations = series.Sum(point => point.Cooperation + point.Conflict),
            Source = Source(series),
            Note = FormattableString.Invariant($"Bands: {100 * series.Options.Confidence:0.#}% intervals (Garwood)."),
            Evidence = DataFrame.Concat(Behind(1, 0), Behind(-1, frame.RowCount)),
        });
    }

    /// <summary>Events and periods along the line of time, by sign, with the sentences that tell them; those that no telling dates exactly ("the 1990s") have ≈ before their names.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this Timeline timeline, string? title = null) => Chart.Timeline(
        timeline.ToFrame()
            .With(Column.Dates("start", timeline.Select(e => e.FirstDay ?? e.LastDay)))
            .With(Column.Strings("label", timeline.Select(e => $"{(e.IsApproximate ? "≈ " : "")}{e.Pair}: {e.Category.ToLowerInvariant()}"))),
        new Charts.TimelineOptions
        {
            Label = "label",
            Start = "start",
            End = "last_day",
            Sign = "sign",
            NeutralName = "Denied",
            Title = title ?? "What happened when, according to the text",
            Unit = "events",
            Note = timeline.Any(e => e.IsApproximate) ? "≈ dated only roughly, such as \"in the 1990s\"." : null,
            Observations = timeline.Count,
            Source = SourceNote.Of(timeline.SelectMany(e => e.Tellings).Select(telling => telling.Relation.Document)),
            Evidence = timeline.ToEvidenceFrame(),
        });

    private static string Source(RelationSeries series) => SourceNote.Of(series.SelectMany(point => point.Relations).Select(relation => relation.Relation.Document));
}
