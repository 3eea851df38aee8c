using Entente.Corpora;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>A network for each outlet or period.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CoMentionSlices : TabularList<CoMentionSlice>
{
    internal CoMentionSlices(string keyName, Period? period, IReadOnlyList<CoMentionSlice> slices) : base(slices) => (KeyName, Period) = (keyName, period);

    /// <summary>By what was cut: <c>outlet</c> or <c>period</c>.</summary>
    public string KeyName { get; }

    /// <summary>The network of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CoMentionNetwork this[string key] => Items.FirstOrDefault(slice => slice.Key == key)?.Network ?? throw Errors.NoNode(key, KeyName, Items.Select(slice => slice.Key));

    internal Period? Period { get; }

    /// <summary>One row a slice and pair: the key (named <see cref="KeyName"/>), and the columns of <see cref="CoMentionNetwork.ToFrame"/>.</summary>
    public override DataFrame ToFrame() => DataFrame.Concat(Items.Select(slice =>
    {
        var frame = slice.Network.ToFrame();
        return new DataFrame(frame.Columns.Prepend(Column.Strings(KeyName, Enumerable.Repeat(slice.Key, frame.RowCount))));
    }));

    /// <summary>One row a slice: the key, <c>documents</c>, <c>units</c> (that name any actor), <c>actors</c>, <c>pairs</c>, <c>density</c>.</summary>
    public DataFrame ToSummaryFrame() => new(
        Column.Strings(KeyName, Items.Select(slice => slice.Key)),
        Column.Wholes("documents", Items.Select(slice => slice.Network.DocumentCount)),
        Column.Wholes("units", Items.Select(slice => slice.Network.UnitCount)),
        Column.Wholes("actors", Items.Select(slice => slice.Network.Nodes.Count)),
        Column.Wholes("pairs", Items.Select(slice => slice.Network.Edges.Count)),
        Column.Reals("density", Items.Select(slice => slice.Network.ToNetwork().Density)));

    /// <summary>The networks as a series over time, to be written as GEXF with time.</summary>
    /// <exception cref="InvalidOperationException">The slices are of outlets.</exception>
    public NetworkSeries ToSeries() => Period is not { } period ? throw Errors.NoTime(KeyName) : new(Items.Select(slice =>
    {
        var (first, last) = period.Days(slice.FirstDate!.Value);
        return new NetworkPeriod(slice.Key, first, last, slice.Network.ToNetwork());
    }));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} networks by {KeyName}");
}
