using Entente.Charts;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Charts of signed networks.</summary>
public static class SignedCharts
{
    /// <summary>The signed network as circles and lines, the camps with which the fewest ties are at odds as colours, with the sentences behind every line.</summary>
    /// <param name="network">The network.</param>
    /// <param name="camps">How many camps at most; 2 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this SignedNetwork network, int camps = 2, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var (of, clusters) = (network.ToNetwork(), network.Clusters(camps));
        var places = Layout.Place(of.NodeCount, [.. Enumerable.Range(0, of.EdgeCount).Select(edge => (of.Graph.From[edge], of.Graph.To[edge]))]);
        return Chart.Network(
            new DataFrame(
                Column.Strings("id", of.Ids),
                Column.Strings("label", of.Labels),
                Column.Reals("x", places.Select(place => place.X)),
                Column.Reals("y", places.Select(place => place.Y)),
                Column.Reals("size", Enumerable.Range(0, of.NodeCount).Select(of.Graph.Strength)),
                Column.Strings("camp", Enumerable.Range(0, of.NodeCount).Select(node => FormattableString.Invariant($"Camp {clusters.Of(node) + 1}")))),
            of.Edges,
            new NetworkOptions
            {
                Sign = "sign",
                Group = "camp",
                NeutralName = "Both alike",
                PositiveName = "Positive",
                NegativeName = "Negative",
                Title = title ?? "Who stands with whom, and who against whom",
                Unit = "relations",
                SizeUnit = "relations",
                Observations = (long)of.Graph.EdgeWeights.Sum(),
                Note = FormattableString.Invariant($"{clusters.Violations} of {network.PositiveCount + network.NegativeCount} ties are at odds with the camps{(clusters.IsExact ? "" : ", or fewer: the search is not exact")}."),
                Source = Documents(network.Evidence),
                Evidence = network.Evidence,
            });
    }

    /// <summary>Balance over time as lines: the share of balanced triads, of positive closed walks, and of ties in keeping with two camps; 1 is balance. The sentences of a period stand behind its points.</summary>
    /// <param name="series">The networks over time.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this SignedNetworkSeries series, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var frame = series.ToFrame();
        string[] names = ["Triads", "Closed walks", "Ties in two camps"], columns = ["triangle_index", "walk_index", "frustration_index"];
        var rows = names.Zip(columns).SelectMany(index => WithGaps(series).Select(at => (at.Period, at.Day, Name: index.First, Column: index.Second))).ToList();
        return Chart.Lines(
            new DataFrame(
                Column.Dates("first", rows.Select(row => row.Day)),
                Column.Reals("balance", rows.Select(row => row.Period is { } period ? frame.Rows.ElementAt(period).Real(row.Column) : null)),
                Column.Strings("index", rows.Select(row => row.Name))),
            new LineOptions
            {
                X = "first",
                Y = "balance",
                Group = "index",
                Title = title ?? "How balanced friends and foes are, over time",
                Unit = "relations",
                YTitle = "1 is balance",
                Observations = (long)series.Sum(period => period.Network.ToNetwork().Graph.EdgeWeights.Sum()),
                Source = Documents(series.Select(period => period.Network.Evidence).OfType<DataFrame>().ToArray()),
                Note = "Lines break where a period has no relations, or no triads.",
                Evidence = Evidence(series, rows.ConvertAll(row => row.Period)),
            });
    }

    /// <summary>The periods by number, and the day after each that is not followed at once, so that no line runs over years of which nothing is known.</summary>
    private static IEnumerable<(int? Period, DateOnly Day)> WithGaps(SignedNetworkSeries series)
    {
        foreach (var (number, period) in series.Index())
        {
            if (number > 0 && series[number - 1].Last < DateOnly.MaxValue && series[number - 1].Last.AddDays(1) is var next && next < period.First) yield return (null, next);
            yield return (number, period.First);
        }
    }

    private static string? Documents(params DataFrame?[] evidence)
    {
        var count = evidence.OfType<DataFrame>().SelectMany(frame => frame.Column<string>("document").Present()).Distinct(StringComparer.Ordinal).Count();
        return count == 0 ? null : FormattableString.Invariant($"{count} {(count == 1 ? "document" : "documents")}");
    }

    private static DataFrame? Evidence(SignedNetworkSeries series, List<int?> periods)
    {
        if (series.All(period => period.Network.Evidence is null)) return null;
        var sentences = periods.Index().Where(row => row.Item is not null).SelectMany(row => (series[row.Item!.Value].Network.Evidence?.Rows ?? []).Select(sentence => (Row: row.Index, Document: sentence.String("document"), Text: sentence.String("text")))).ToList();
        return new(
            Column.Wholes("row", sentences.Select(sentence => sentence.Row)),
            Column.Strings("document", sentences.Select(sentence => sentence.Document)),
            Column.Strings("text", sentences.Select(sentence => sentence.Text)));
    }
}
