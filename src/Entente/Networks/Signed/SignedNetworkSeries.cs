using System.Collections;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Signed networks over time, in its order; periods without a tie are not among them.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class SignedNetworkSeries : IReadOnlyList<SignedPeriod>, ITabular
{
    private readonly IReadOnlyList<SignedPeriod> periods;
    private readonly Lazy<IReadOnlyList<StructuralBalance>> balances;

    /// <summary>A series of these periods.</summary>
    /// <param name="periods">The periods, in any order.</param>
    /// <param name="options">Where the search for camps starts beyond 30 nodes.</param>
    public SignedNetworkSeries(IEnumerable<SignedPeriod> periods, BalanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var chosen = (options ?? new()).Checked();
        this.periods = [.. periods.OrderBy(period => period.First).ThenBy(period => period.Key, StringComparer.Ordinal)];
        balances = new(() => [.. this.periods.Select(period => period.Network.Balance(chosen))]);
    }

    /// <inheritdoc/>
    public int Count => periods.Count;

    /// <inheritdoc/>
    public SignedPeriod this[int index] => periods[index];

    /// <summary>One row a period: <c>period</c>, <c>first</c> (its first day), and the columns of <see cref="StructuralBalance.ToFrame"/>.</summary>
    public DataFrame ToFrame() => periods.Count == 0
        ? new(Column.Strings("period", Array.Empty<string>()), Column.Dates("first", Array.Empty<DateOnly>()))
        : DataFrame.Concat(periods.Zip(balances.Value, (period, balance) => new DataFrame([Column.Strings("period", [period.Key]), Column.Dates("first", [period.First]), .. balance.ToFrame().Columns])));

    /// <summary>The networks as a series, to be written as GEXF with time.</summary>
    public NetworkSeries ToSeries() => new(periods.Select(period => new NetworkPeriod(period.Key, period.First, period.Last, period.Network.ToNetwork())));

    /// <inheritdoc/>
    public IEnumerator<SignedPeriod> GetEnumerator() => periods.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => periods.Count == 0 ? "no periods" : FormattableString.Invariant($"{Count} signed networks, {periods[0].Key} to {periods[^1].Key}");
}
