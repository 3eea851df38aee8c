using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Charts of networks.</summary>
public static class NetworkCharts
{
    /// <summary>The network as circles and lines: a circle's area is the number of units in which its actor appears, a line's width the number in which both do.</summary>
    /// <remarks>Actors stand near those with whom they appear; the sentences stand behind every line.</remarks>
    /// <param name="network">The network; <see cref="CoMentionNetwork.Trim"/> it first where it is large.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this CoMentionNetwork network, string? title = null)
    {
        var unit = network.Unit.ToString().ToLowerInvariant();
        return Chart.Network(Nodes(network), network.ToFrame(), new NetworkOptions
        {
            Title = title ?? $"Who appears with whom in one {unit}",
            Weight = "count",
            Unit = unit + "s",
            SizeUnit = unit + "s",
            Observations = network.Edges.SelectMany(edge => edge.Passages).Select(passage => (passage.Document.Id, MentionCoMentions.Unit(passage.First, network.Unit))).Distinct().Count(),
            Source = SourceNote.Of(network.Edges.SelectMany(edge => edge.Passages).Select(passage => passage.Document)),
            Evidence = network.ToEvidenceFrame(),
        });
    }

    private static DataFrame Nodes(CoMentionNetwork network)
    {
        var place = network.Nodes.Index().ToDictionary(node => node.Item.Actor.Id, node => node.Index, StringComparer.Ordinal);
        var places = Layout.Place(network.Nodes.Count, [.. network.Edges.Select(edge => (place[edge.Source.Id], place[edge.Target.Id]))]);
        return new(
            Column.Strings("id", network.Nodes.Select(node => node.Actor.Id)),
            Column.Strings("label", network.Nodes.Select(node => node.Actor.Name)),
            Column.Reals("x", places.Select(p => p.X)),
            Column.Reals("y", places.Select(p => p.Y)),
            Column.Wholes("size", network.Nodes.Select(node => node.UnitCount)));
    }
}
