using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Charts of who stands where, and of how firm that is.</summary>
public static class MeasureCharts
{
    /// <summary>Bars of the nodes that a measure puts first; of a network of mentions, with the sentences of their ties behind each bar.</summary>
    /// <param name="network">Any network: counted here, signed, or read from a file.</param>
    /// <param name="measure">A column of <see cref="NetworkMeasures.Measures"/>, such as <c>betweenness</c>; <c>constraint</c> is drawn from the lowest, for brokers have little.</param>
    /// <param name="actors">How many actors at most; 15 by default.</param>
    /// <param name="options">How the measure is counted; <see cref="MeasureOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">There is no such measure.</exception>
    public static Chart PlotMeasure(this INetwork network, string measure, int actors = 15, MeasureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 1);
        var measures = network.Measures(options);
        _ = measures[measure];
        var present = measures.Filter(row => row[measure] is not null);
        var shown = (measure == "constraint" ? present.OrderBy(measure) : present.OrderByDescending(measure)).Head(actors);
        var ids = shown.Column<string>("node").Present().ToList();
        var counted = network as CoMentionNetwork;
        var sentences = counted is null ? [] : ids.Index().SelectMany(id => counted.Edges.Where(edge => edge.Source.Id == id.Item || edge.Target.Id == id.Item).SelectMany(edge => edge.Passages)
            .DistinctBy(passage => (passage.DocumentId, passage.FirstSentence, passage.LastSentence)).Select(passage => (Row: id.Index, passage))).ToList();
        // Further digits say nothing about a corpus.
        var rounded = shown[measure] is Column<double> ? Column.Reals(measure, shown.Rows.Select(row => Rounded(row.Real(measure)!.Value))) : shown[measure];
        return Chart.Bars(new DataFrame(shown["label"], rounded), new BarOptions
        {
            Category = "label",
            Value = measure,
            Title = measure == "constraint" ? "Who is least bound to the same few (brokers have little constraint)" : $"Who stands first by {Words(measure)}",
            Unit = Words(measure),
            XTitle = Words(measure),
            Source = counted is null ? null : Source(counted),
            Note = (counted is null ? FormattableString.Invariant($"N = {measures.RowCount} nodes.") : Units(counted)) + (shown.RowCount < measures.RowCount ? FormattableString.Invariant($" {shown.RowCount} of {measures.RowCount} actors.") : ""),
            Evidence = counted is null ? null : Evidence(sentences),
        });
    }

    /// <summary>A matrix of the strongest actors: in every cell how much more (or less) often than chance the two appear together, from −1 to 1, with its sentences; pairs who never do are left empty.</summary>
    /// <param name="network">The network.</param>
    /// <param name="actors">How many actors at most, by strength; 12 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart PlotMatrix(this CoMentionNetwork network, int actors = 12, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 2);
        var shown = network.ToActorFrame().OrderByDescending("strength").Head(actors).Column<string>("actor").Present().ToList();
        var cells = network.Edges.Where(edge => shown.Contains(edge.Source.Id) && shown.Contains(edge.Target.Id))
            .SelectMany(edge => new[] { (Edge: edge, Row: edge.Source, Column: edge.Target), (Edge: edge, Row: edge.Target, Column: edge.Source) })
            .OrderBy(cell => shown.IndexOf(cell.Row.Id)).ThenBy(cell => shown.IndexOf(cell.Column.Id)).ToList();
        return Chart.HeatMap(
            new DataFrame(
                Column.Strings("actor", cells.Select(cell => cell.Row.Name)),
                Column.Strings("other", cells.Select(cell => cell.Column.Name)),
                Column.Reals("npmi", cells.Select(cell => Math.Round(cell.Edge.Npmi, 2)))),
            new HeatMapOptions
            {
                Row = "actor",
                Column = "other",
                Value = "npmi",
                Midpoint = 0,
                LowName = "Rarer than chance",
                HighName = "More often",
                Title = title ?? $"Who appears with whom more often than chance, in one {network.Unit}",
                Unit = "NPMI",
                Source = Source(network),
                Note = FormattableString.Invariant($"{Units(network)} Normalised pointwise mutual information, below 0 less often than chance, to 1 (always); hatched: never. The {shown.Count} strongest actors."),
                Evidence = Evidence([.. cells.Index().SelectMany(cell => cell.Item.Edge.Passages.Select(passage => (cell.Index, passage)))]),
            });
    }

    /// <summary>Bars of how often each tie is still there when the documents are drawn again, with its sentences.</summary>
    /// <param name="stability">The resamples.</param>
    /// <param name="ties">How many ties at most, the most frequent; 20 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this CoMentionStability stability, int ties = 20, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(stability);
        ArgumentOutOfRangeException.ThrowIfLessThan(ties, 1);
        var (network, shown) = (stability.Network, stability.ToFrame().Head(ties));
        return Chart.Bars(
            new DataFrame(
                Column.Strings("pair", shown.Rows.Select(row => $"{row.String("source_name")} – {row.String("target_name")}")),
                Column.Reals("stability", shown.Column<double>("stability").Present())),
            new BarOptions
            {
                Category = "pair",
                Value = "stability",
                Title = title ?? "How firm the ties are when documents are drawn again",
                Unit = "of resamples",
                XTitle = stability.Options.MinimumCount == 1 ? "share of resamples with the tie" : FormattableString.Invariant($"share of resamples with {stability.Options.MinimumCount} {network.Unit.Plural} or more"),
                Source = Source(network),
                Note = FormattableString.Invariant($"{Units(network)} {stability.Options.Resamples} draws of {network.DocumentCount} documents with replacement; seed {stability.Options.Seed}.{(shown.RowCount < network.Edges.Count ? $" The {shown.RowCount} most frequent of {network.Edges.Count} ties." : "")}"),
                Evidence = Evidence([.. Enumerable.Range(0, shown.RowCount).SelectMany(row => network.Edges[row].Passages.Select(passage => (row, passage)))]),
            });
    }

    private static double Rounded(double value) => Math.Abs(value) < 10 ? Math.Round(value, 3) : Math.Round(value, 1);

    private static string Units(CoMentionNetwork network) => FormattableString.Invariant($"N = {network.UnitCount} {network.Unit.Plural} that name an actor.");

    private static string Words(string measure) => measure.Replace('_', ' ');

    private static string Source(CoMentionNetwork network) => SourceNote.OfDates(network.Counts.Documents.Select(document => document.Date));

    private static DataFrame Evidence(IReadOnlyList<(int Row, Passage Passage)> sentences) => new(
        Column.Wholes("row", sentences.Select(sentence => sentence.Row)),
        Column.Strings("document", sentences.Select(sentence => sentence.Passage.DocumentId)),
        Column.Strings("text", sentences.Select(sentence => sentence.Passage.Text)));
}
