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
        return Chart.Network(Nodes(network, options), network.ToFrame(), new NetworkOptions
        {
            Title = options.Title ?? $"Who appears with whom in one {network.Unit}",
            Weight = "count",
            Unit = network.Unit.Plural,
            SizeUnit = options.Size == "units" ? network.Unit.Plural : options.Size.Replace('_', ' '),
            Group = options.Communities is null ? null : "group",
            Observations = network.UnitCount,
            Source = SourceNote.OfDates(network.Counts.Documents.Select(document => document.Date)),
            Note = options.Communities is { } communities ? FormattableString.Invariant($"Colours are communities; modularity {communities.Modularity:0.000}.") : null,
            Evidence = network.ToEvidenceFrame(),
        });
    }

    private static DataFrame Nodes(CoMentionNetwork network, NetworkPlotOptions options)
    {
        var of = network.ToNetwork();
        var places = Layout.Place(of.NodeCount, [.. Enumerable.Range(0, of.EdgeCount).Select(edge => (of.Graph.From[edge], of.Graph.To[edge]))]);
        var size = options.Size == "units" ? of.Nodes["units"] : network.Measures(options.Measures)[options.Size];
        var nodes = new DataFrame(
            Column.Strings("id", of.Ids),
            Column.Strings("label", of.Labels),
            Column.Reals("x", places.Select(p => p.X)),
            Column.Reals("y", places.Select(p => p.Y)),
            size.Rename("size"));
        return options.Communities is { } groups ? nodes.With(Column.Strings("group", of.Ids.Select(id => Group(groups, id)))) : nodes;
    }

    private static string Group(Partition groups, string id)
    {
        var number = groups[id];
        return number >= MostGroups ? "Smaller communities" : groups.Communities[number].Count == 1 ? "Alone" : $"Community {groups.Names[number]}";
    }
}
