using Entente.Charts;
using Entente.Frames;

namespace Entente.Topics;

/// <summary>Charts of what is known about topics.</summary>
public static class DiagnosticCharts
{
    /// <summary>Bars of how well each topic is found again with other seeds and in other draws of the documents.</summary>
    public static Chart Plot(this TopicStability stability)
    {
        ArgumentNullException.ThrowIfNull(stability);
        var rows = stability.SelectMany(topic => new[] { (topic.Topic, Kind: "other seeds", Value: topic.SeedSimilarity), (topic.Topic, Kind: "other draws of documents", Value: topic.BootstrapSimilarity) }).Where(row => row.Value is not null).ToList();
        return Chart.Bars(
            new DataFrame(
                Column.Strings("topic", rows.Select(row => TopicLabels.Long(stability.Distributions, row.Topic))),
                Column.Strings("fit", rows.Select(row => row.Kind)),
                Column.Reals("similarity", rows.Select(row => row.Value))),
            new BarOptions
            {
                Category = "topic",
                Group = "fit",
                Value = "similarity",
                Title = "Which topics are found again",
                XTitle = "mean cosine similarity (1: the same words)",
                Unit = "fits",
                Observations = stability.Options.Seeds + stability.Options.Bootstraps,
                Source = TopicLabels.Source(stability.Distributions),
            });
    }

    /// <summary>A matrix of which topics stand in the same documents.</summary>
    public static Chart Plot(this TopicCorrelation correlation)
    {
        ArgumentNullException.ThrowIfNull(correlation);
        var found = correlation.Distributions;
        var cells = Enumerable.Range(0, found.TopicCount).SelectMany(a => Enumerable.Range(0, found.TopicCount).Select(b => (a, b))).ToList();
        return Chart.HeatMap(
            new DataFrame(
                Column.Strings("topic", cells.Select(cell => TopicLabels.Short(found, cell.a))),
                Column.Strings("other", cells.Select(cell => TopicLabels.Number(found, cell.b))),
                Column.Reals("correlation", cells.Select(cell => correlation[cell.a, cell.b] is { } value ? Math.Round(value, 2) : (double?)null))),
            new HeatMapOptions
            {
                Row = "topic",
                Column = "other",
                Value = "correlation",
                Midpoint = 0,
                LowName = "Apart",
                HighName = "Together",
                Title = "Which topics stand in the same documents",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count,
                Source = TopicLabels.Source(found),
            });
    }

    /// <summary>The topics on a plane.</summary>
    public static Chart Plot(this TopicMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var found = map.Distributions;
        return Chart.Points(
            new DataFrame(
                Column.Strings("topic", Enumerable.Range(0, found.TopicCount).Select(topic => TopicLabels.Short(found, topic))),
                Column.Reals("x", Enumerable.Range(0, found.TopicCount).Select(topic => map[topic].X)),
                Column.Reals("y", Enumerable.Range(0, found.TopicCount).Select(topic => map[topic].Y))),
            new PointOptions
            {
                X = "x",
                Y = "y",
                Label = "topic",
                Title = "Topics with similar words lie side by side",
                XTitle = "first coordinate",
                YTitle = "second coordinate",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count,
                Source = TopicLabels.Source(found),
            });
    }

    /// <summary>One measure over the numbers of topics.</summary>
    /// <param name="grid">The models compared.</param>
    /// <param name="measure">The column of the grid's frame: perplexity, npmi, umass or exclusivity; npmi by default.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static Chart Plot(this TopicGrid grid, string measure = "npmi")
    {
        ArgumentNullException.ThrowIfNull(grid);
        var frame = grid.ToFrame();
        return Chart.Lines(frame.Select("topics", measure), new LineOptions
        {
            X = "topics",
            Y = measure,
            FromZero = false,
            Title = $"How many topics? {(measure is "npmi" or "umass" ? $"Coherence ({measure})" : char.ToUpperInvariant(measure[0]) + measure[1..])} by their number",
            XTitle = "topics",
            YTitle = measure,
            Unit = "documents",
            Observations = grid.Documents.Count,
            Source = TopicLabels.Source(grid.Documents),
        });
    }

    /// <summary>Bars of topics' expected shares at the levels of one covariate, with intervals.</summary>
    /// <param name="effects">The effects.</param>
    /// <param name="covariate">Which covariate.</param>
    /// <param name="topics">Zero-based topics to show; the five with the greatest prevalence by default.</param>
    /// <exception cref="ArgumentException">The model has no such covariate.</exception>
    public static Chart Plot(this CovariateEffects effects, string covariate, IReadOnlyList<int>? topics = null)
    {
        ArgumentNullException.ThrowIfNull(effects);
        var found = effects.Distributions;
        if (effects.All(effect => effect.Covariate != covariate)) throw Errors.OtherCovariate(covariate, effects.Select(effect => effect.Covariate).Distinct());
        var shown = topics ?? [.. Enumerable.Range(0, found.TopicCount).OrderByDescending(topic => found.Prevalence[topic]).Take(5)];
        var rows = shown.SelectMany(topic => effects.Where(effect => effect.Covariate == covariate && effect.Topic == topic)).ToList();
        return Chart.Bars(
            new DataFrame(
                Column.Strings("topic", rows.Select(effect => TopicLabels.Short(found, effect.Topic))),
                Column.Strings("level", rows.Select(effect => effect.Level)),
                Column.Reals("share", rows.Select(effect => 100 * effect.Share)),
                Column.Reals("low", rows.Select(effect => 100 * effect.Low)),
                Column.Reals("high", rows.Select(effect => 100 * effect.High))),
            new BarOptions
            {
                Category = "topic",
                Group = "level",
                Value = "share",
                Low = "low",
                High = "high",
                Title = $"What is spoken of, by {covariate}",
                XTitle = "expected % of a document's words",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count,
                Source = TopicLabels.Source(found),
            });
    }
}
