using System.Collections;
using System.Globalization;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>A network over time: one for each period, in order of time. It is what GEXF with time holds.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class NetworkSeries : IReadOnlyList<NetworkPeriod>, ITabular
{
    private readonly IReadOnlyList<NetworkPeriod> periods;

    /// <summary>A series of these periods.</summary>
    /// <param name="periods">The periods, in any order; no two of the same days.</param>
    /// <exception cref="ArgumentException">Two have the same days, or one ends before it starts.</exception>
    public NetworkSeries(params IEnumerable<NetworkPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        this.periods = [.. periods.OrderBy(period => period.First).ThenBy(period => period.Last).ThenBy(period => period.Key, StringComparer.Ordinal)];
        for (var i = 0; i < this.periods.Count; i++)
            if (this.periods[i].Last < this.periods[i].First || (i > 0 && (this.periods[i].First, this.periods[i].Last) == (this.periods[i - 1].First, this.periods[i - 1].Last))) throw Errors.Period(this.periods[i]);
    }

    /// <inheritdoc/>
    public int Count => periods.Count;

    /// <inheritdoc/>
    public NetworkPeriod this[int index] => periods[index];

    /// <summary>All periods together: weights are added up, and a tie's sign, where ties have signs, is that of the weights for and against. Other attributes differ between periods, and are left out.</summary>
    public Network Total()
    {
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var network in periods.Select(period => period.Network))
            for (var node = 0; node < network.NodeCount; node++) nodes.TryAdd(network.Ids[node], network.Labels[node]);
        var isSigned = periods.Any(period => period.Network.IsSigned);
        var sums = new Dictionary<(string, string), (double All, double Net)>();
        foreach (var network in periods.Select(period => period.Network))
            for (var edge = 0; edge < network.EdgeCount; edge++)
            {
                var pair = Pair(network.Ids[network.Graph.From[edge]], network.Ids[network.Graph.To[edge]]);
                var (weight, (all, net)) = (network.Graph.EdgeWeights[edge], sums.GetValueOrDefault(pair));
                sums[pair] = (all + weight, net + weight * (network.Signs?[edge] ?? 1));
            }
        var ids = nodes.Keys.Order(StringComparer.Ordinal).ToList();
        var pairs = sums.Keys.OrderBy(pair => pair.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Item2, StringComparer.Ordinal).ToList();
        List<Column> columns = [Column.Strings("source", pairs.Select(pair => pair.Item1)), Column.Strings("target", pairs.Select(pair => pair.Item2)), Column.Reals("weight", pairs.Select(pair => sums[pair].All))];
        if (isSigned) columns.Add(Column.Wholes("sign", pairs.Select(pair => Math.Sign(sums[pair].Net))));
        return new(new DataFrame(Column.Strings("id", ids), Column.Strings("label", ids.Select(id => nodes[id]))), new DataFrame(columns));
    }

    /// <summary>Writes the series as GEXF 1.3 with time: nodes and ties have spells, and ties a weight for each; a file of that name is replaced, in one step and only if all went well.</summary>
    /// <param name="path">A file ending in <c>.gexf</c>, in a folder that exists.</param>
    /// <exception cref="ArgumentException">The ending is another.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!Path.GetExtension(path).Equals(".gexf", StringComparison.OrdinalIgnoreCase)) throw Errors.Ending(path, ".gexf, which alone knows time");
        AtomicFile.Write(path, writer => GexfWriter.Write(Total(), this, writer));
    }

    /// <summary>Reads GEXF with time whose spells are days: one period for each spell of a tie or node that differs from the others, called by its days.</summary>
    /// <param name="path">A file ending in <c>.gexf</c>.</param>
    /// <param name="options">As for <see cref="NetworkFiles.Read"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="NetworkFileException">The file is not such a network, or its time is not in days; the message names file and line.</exception>
    public static NetworkSeries Read(string path, NetworkReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!Path.GetExtension(path).Equals(".gexf", StringComparison.OrdinalIgnoreCase)) throw Errors.Ending(path, ".gexf, which alone knows time");
        var chosen = (options ?? new()).Checked();
        NetworkFiles.Check(path, chosen);
        var builder = new NetworkBuilder(Path.GetFileName(path), chosen);
        var times = new Dictionary<(string, string), List<GexfReader.Time>>();
        GexfReader.Read(path, builder, (ends, time) =>
        {
            var pair = Pair(ends.One, ends.Other);
            if (!times.TryGetValue(pair, out var known)) times.Add(pair, known = []);
            known.Add(time);
        });
        return Split(builder.ToNetwork(), times);
    }

    /// <summary>One row a period and tie: <c>period</c>, <c>source</c>, <c>target</c>, <c>weight</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("period", periods.SelectMany(period => Enumerable.Repeat(period.Key, period.Network.EdgeCount))),
        Column.Strings("source", periods.SelectMany(period => period.Network.Edges.Column<string>("source").Present())),
        Column.Strings("target", periods.SelectMany(period => period.Network.Edges.Column<string>("target").Present())),
        Column.Reals("weight", periods.SelectMany(period => period.Network.Graph.EdgeWeights)));

    /// <inheritdoc/>
    public IEnumerator<NetworkPeriod> GetEnumerator() => periods.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => periods.Count == 0 ? "no periods" : FormattableString.Invariant($"{Count} networks, {periods[0].Key} to {periods[^1].Key}");

    /// <summary>Two ids in ordinal order.</summary>
    internal static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    /// <summary>When each node and tie is there.</summary>
    internal NetworkTimes Times()
    {
        var (nodes, edges) = (new Dictionary<string, List<NetworkPeriod>>(StringComparer.Ordinal), new Dictionary<(string, string), List<(NetworkPeriod, double)>>());
        foreach (var period in periods)
        {
            foreach (var id in period.Network.Ids)
            {
                if (!nodes.TryGetValue(id, out var when)) nodes.Add(id, when = []);
                when.Add(period);
            }
            for (var edge = 0; edge < period.Network.EdgeCount; edge++)
            {
                var pair = Pair(period.Network.Ids[period.Network.Graph.From[edge]], period.Network.Ids[period.Network.Graph.To[edge]]);
                if (!edges.TryGetValue(pair, out var when)) edges.Add(pair, when = []);
                when.Add((period, period.Network.Graph.EdgeWeights[edge]));
            }
        }
        return new(nodes, edges);
    }

    private static NetworkSeries Split(Network total, Dictionary<(string, string), List<GexfReader.Time>> times)
    {
        var days = times.Values.SelectMany(when => when).Select(time => (time.First, time.Last)).Distinct().Order().ToList();
        return new(days.Select(span =>
        {
            var there = (string one, string other) => !times.TryGetValue(Pair(one, other), out var when) || when.Exists(time => (time.First, time.Last) == span);
            var edges = Enumerable.Range(0, total.EdgeCount).Where(edge => there(total.Ids[total.Graph.From[edge]], total.Ids[total.Graph.To[edge]])).ToList();
            var ends = edges.SelectMany(edge => new[] { total.Graph.From[edge], total.Graph.To[edge] }).ToHashSet();
            var weights = edges.Select(edge => times.GetValueOrDefault(Pair(total.Ids[total.Graph.From[edge]], total.Ids[total.Graph.To[edge]]), [])
                .Where(time => (time.First, time.Last) == span && time.Weight is not null).Select(time => AttributeTable.Real(time.Weight!)).FirstOrDefault() ?? total.Graph.EdgeWeights[edge]);
            return new NetworkPeriod($"{Text(span.First)}/{Text(span.Last)}", span.First, span.Last, new(
                total.Nodes.Take(Enumerable.Range(0, total.NodeCount).Where(node => ends.Contains(node) || there(total.Ids[node], total.Ids[node]))),
                total.Edges.Take(edges).With(Column.Reals("weight", weights))));
        }));

        static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
