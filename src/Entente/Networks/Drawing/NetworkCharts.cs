using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Charts of networks.</summary>
public static class NetworkCharts
{
    /// <summary>More groups than there are colours are drawn as one.</summary>
    private const int MostGroups = 7;

    /// <summary>The network as circles and lines: a circle's area is the number of units in which its actor appears, a line's width the number in which both do.</summary>
    /// <remarks>Actors stand near those with whom they appear; the sentences stand behind every line.</remarks>
    /// <param name="network">The network; <see cref="CoMentionNetwork.Trim"/> it first where it is large.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this CoMentionNetwork network, string? title = null) => network.Plot(new NetworkPlotOptions { Title = title });

    /// <summary>The network as circles and lines, with communities as colours or a measure as size.</summary>
    /// <remarks>Actors stand near those with whom they appear; the sentences stand behind every line.</remarks>
    /// <param name="network">The network; <see cref="CoMentionNetwork.Trim"/> it first where it is large.</param>
    /// <param name="options">Title, size and colours.</param>
    /// <exception cref="ArgumentException">There is no such measure, or the communities are of other nodes.</exception>
    public static Chart Plot(this CoMentionNetwork network, NetworkPlotOptions options)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        var size = options.Size ?? "units";
        return Chart.Network(Nodes(network.ToNetwork(), options, size), network.ToFrame(), new NetworkOptions
        {
            Title = options.Title ?? $"Who appears with whom in one {network.Unit}",
            Weight = "count",
            Unit = network.Unit.Plural,
            SizeUnit = size == "units" ? network.Unit.Plural : size.Replace('_', ' '),
            Group = options.Communities is null ? null : "group",
            Observations = network.UnitCount,
            Source = SourceNote.OfDates(network.Counts.Documents.Select(document => document.Date)),
            Note = Note(options),
            Evidence = network.ToEvidenceFrame(),
        });
    }

    /// <summary>Any network as circles and lines: a circle's area is its node's strength, a line's width its weight. Nodes stand near those to whom they are tied.</summary>
    /// <param name="network">The network; <see cref="NetworkVerbs.Trim"/> it first where it is large.</param>
    /// <param name="options">Title, size and colours.</param>
    /// <exception cref="ArgumentException">There is no such measure or column, or the communities are of other nodes.</exception>
    public static Chart Plot(this Network network, NetworkPlotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var chosen = options ?? new();
        var size = chosen.Size ?? "strength";
        return Chart.Network(Nodes(network, chosen, size), network.Edges, new NetworkOptions
        {
            Title = chosen.Title ?? "Who is tied to whom",
            Unit = "weight",
            SizeUnit = size.Replace('_', ' '),
            Group = chosen.Communities is null ? null : "group",
            Sign = network.IsSigned ? "sign" : null,
            PositiveName = "Positive",
            NegativeName = "Negative",
            Note = FormattableString.Invariant($"{network.NodeCount} nodes and {network.EdgeCount} ties.") + (Note(chosen) is { } note ? $" {note}" : ""),
        });
    }

    private static string? Note(NetworkPlotOptions options) => options.Communities is { } communities ? FormattableString.Invariant($"Colours are communities; modularity {communities.Modularity:0.000}.") : null;

    /// <summary>The nodes with their places; those of the largest community come first, so that the legend is in order.</summary>
    private static DataFrame Nodes(Network of, NetworkPlotOptions options, string size)
    {
        var places = Layout.Place(of.NodeCount, [.. Enumerable.Range(0, of.EdgeCount).Select(edge => (of.Graph.From[edge], of.Graph.To[edge]))]);
        var sizes = of.Nodes.TryColumn(size, out var known) ? known : size == "strength" ? Column.Reals("size", Enumerable.Range(0, of.NodeCount).Select(of.Graph.Strength)) : of.Measures(options.Measures)[size];
        var nodes = new DataFrame(
            Column.Strings("id", of.Ids),
            Column.Strings("label", of.Labels),
            Column.Reals("x", places.Select(p => p.X)),
            Column.Reals("y", places.Select(p => p.Y)),
            sizes.Rename("size"));
        if (options.Communities is not { } groups) return nodes;
        return nodes.With(Column.Strings("group", of.Ids.Select(id => Group(groups, id)))).Take(Enumerable.Range(0, of.NodeCount).OrderBy(node => groups[of.Ids[node]]));
    }

    private static string Group(Partition groups, string id)
    {
        var number = groups[id];
        return number >= MostGroups ? "Smaller communities" : $"Community {groups.Names[number]}";
    }
}
