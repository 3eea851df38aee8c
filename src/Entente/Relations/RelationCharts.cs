using Entente.Actors;
using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;
using Entente.Networks;

namespace Entente.Relations;

/// <summary>Charts of relations.</summary>
public static class RelationCharts
{
    /// <summary>Diverging bars of conflict (left) and cooperation (right), with the sentences behind every bar; relations that are denied are not counted.</summary>
    /// <param name="counts">Relations counted by pair or period.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this RelationCounts counts, string? title = null) => Chart.DivergingBars(counts.ToFrame(), new DivergingBarOptions
    {
        Category = counts.KeyName,
        Negative = "conflict",
        Positive = "cooperation",
        NegativeName = "Conflict",
        PositiveName = "Cooperation",
        Title = title ?? $"Cooperation and conflict by {counts.KeyName}",
        Unit = "relations",
        Observations = counts.Sum(count => count.Cooperation + count.Conflict),
        Source = SourceNote.Of(counts.SelectMany(count => count.Relations).Select(relation => relation.Document)),
        Evidence = EvidenceTable.Sided(counts.ToEvidenceFrame()),
    });

    /// <summary>A matrix of the actors most spoken of: cooperation minus conflict in every cell, with its sentences; pairs without a relation are left empty.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="actors">How many actors at most; 12 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart PlotMatrix(this Relations relations, int actors = 12, string? title = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 2);
        var shown = Frequent(relations).Take(actors).Select(actor => actor.Id).ToList();
        var counts = relations.Where(relation => relation.Sign != 0 && shown.Contains(relation.Source.Id) && shown.Contains(relation.Target.Id)).ByPair();
        var cells = counts.Index().SelectMany(count => Ends(count.Item).Select(ends => (count.Index, ends.Row, ends.Column, Net: count.Item.Cooperation - count.Item.Conflict)))
            .OrderBy(cell => shown.IndexOf(cell.Row.Id)).ThenBy(cell => shown.IndexOf(cell.Column.Id)).ToList();
        var evidence = cells.Index().SelectMany(cell => counts[cell.Item.Index].Relations.Select(relation => (Row: cell.Index, relation))).ToList();
        return Chart.HeatMap(
            new DataFrame(
                Column.Strings("actor", cells.Select(cell => cell.Row.Name)),
                Column.Strings("other", cells.Select(cell => cell.Column.Name)),
                Column.Wholes("net", cells.Select(cell => cell.Net))),
            new HeatMapOptions
            {
                Row = "actor",
                Column = "other",
                Value = "net",
                Midpoint = 0,
                LowName = "Conflict",
                HighName = "Cooperation",
                Title = title ?? "Cooperation minus conflict, pair by pair",
                Unit = "relations",
                Observations = counts.Sum(count => count.Relations.Count),
                Source = SourceNote.Of(counts.SelectMany(count => count.Relations).Select(relation => relation.Document)),
                Note = FormattableString.Invariant($"The {shown.Count} actors most spoken of."),
                Evidence = EvidenceTable.Of(evidence),
            });
    }

    /// <summary>One pair over time: conflict (left) and cooperation (right) period by period, those without a relation included, with the sentences behind every bar.</summary>
    /// <param name="relations">The relations; those of documents without a date are left out.</param>
    /// <param name="one">The id of the one actor, such as SRB.</param>
    /// <param name="other">The id of the other.</param>
    /// <param name="period">Year, quarter or month; year by default.</param>
    /// <exception cref="ArgumentException">No relation is between the two.</exception>
    public static Chart PlotPair(this Relations relations, string one, string other, Period period = Period.Year)
    {
        var between = relations.Where(relation => relation.Involves(one, other));
        if (between.Count == 0) throw Errors.NoPair(one, other, relations.ByPair().Select(count => count.Key));
        var counts = between.ByPeriod(period);
        var periods = PeriodNames.Through(between.Select(relation => relation.Document.Date).OfType<DateOnly>(), period).ToList();
        var row = periods.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        var evidence = EvidenceTable.Of(counts.SelectMany(count => count.Relations.Select(relation => (row[count.Key], relation))));
        int Count(string name, Func<RelationCount, int> side) => counts.FirstOrDefault(count => count.Key == name) is { } found ? side(found) : 0;
        return Chart.DivergingBars(
            new DataFrame(
                Column.Strings("period", periods),
                Column.Wholes("cooperation", periods.Select(name => Count(name, count => count.Cooperation))),
                Column.Wholes("conflict", periods.Select(name => Count(name, count => count.Conflict))),
                // On no side of a bar, but their sentences stand behind it.
                Column.Wholes("denied", periods.Select(name => Count(name, count => count.Denied)))),
            new DivergingBarOptions
            {
                Category = "period",
                Negative = "conflict",
                Positive = "cooperation",
                NegativeName = "Conflict",
                PositiveName = "Cooperation",
                Title = $"{between[0].Pair} over time",
                Unit = "relations",
                Observations = counts.Sum(count => count.Cooperation + count.Conflict),
                Source = SourceNote.Of(between.Select(relation => relation.Document)),
                Note = "By the date of the document.",
                Evidence = EvidenceTable.Sided(evidence),
            });
    }

    /// <summary>The signed network: who is told to cooperate with whom and who to be in conflict, by which of the two is told more often; the sentences stand behind every line.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="minimumCount">How many relations a pair has at least; 1 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this Relations relations, int minimumCount = 1, string? title = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        var pairs = relations.Where(relation => relation.Sign != 0).ByPair().Where(count => count.Relations.Count >= minimumCount).ToList();
        var actors = pairs.SelectMany(pair => new[] { pair.Relations[0].Source, pair.Relations[0].Target }).Distinct().OrderBy(actor => actor.Id, StringComparer.Ordinal).ToList();
        var places = Layout.Place(actors.Count, [.. pairs.Select(pair => (actors.IndexOf(pair.Relations[0].Source), actors.IndexOf(pair.Relations[0].Target)))]);
        var evidence = pairs.Index().SelectMany(pair => pair.Item.Relations.Select(relation => (Row: pair.Index, relation))).ToList();
        return Chart.Network(
            new DataFrame(
                Column.Strings("id", actors.Select(actor => actor.Id)),
                Column.Strings("label", actors.Select(actor => actor.Name)),
                Column.Reals("x", places.Select(p => p.X)),
                Column.Reals("y", places.Select(p => p.Y)),
                Column.Wholes("size", actors.Select(actor => pairs.Sum(pair => pair.Relations.Count(relation => relation.Involves(actor.Id)))))),
            new DataFrame(
                Column.Strings("source", pairs.Select(pair => pair.Relations[0].Source.Id)),
                Column.Strings("target", pairs.Select(pair => pair.Relations[0].Target.Id)),
                Column.Wholes("weight", pairs.Select(pair => pair.Relations.Count)),
                Column.Wholes("sign", pairs.Select(pair => Math.Sign(pair.Cooperation - pair.Conflict)))),
            new NetworkOptions
            {
                Sign = "sign",
                NeutralName = "Both alike",
                Title = title ?? "Who cooperates with whom, and who is in conflict",
                Unit = "relations",
                SizeUnit = "relations",
                Observations = pairs.Sum(pair => pair.Relations.Count),
                Source = SourceNote.Of(pairs.SelectMany(pair => pair.Relations).Select(relation => relation.Document)),
                Note = minimumCount > 1 ? FormattableString.Invariant($"Pairs with at least {minimumCount} relations.") : null,
                Evidence = EvidenceTable.Of(evidence),
            });
    }

    private static IEnumerable<Actor> Frequent(Relations relations) => relations
        .Where(relation => relation.Sign != 0)
        .SelectMany(relation => new[] { relation.Source, relation.Target })
        .GroupBy(actor => actor)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
        .Select(group => group.Key);

    private static IEnumerable<(Actor Row, Actor Column)> Ends(RelationCount pair)
    {
        var (source, target) = (pair.Relations[0].Source, pair.Relations[0].Target);
        return [(source, target), (target, source)];
    }
}
