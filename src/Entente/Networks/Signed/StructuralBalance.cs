using Entente.Frames;

namespace Entente.Networks;

/// <summary>How far a signed network is from balance: from two camps, all positive within and all negative between.</summary>
/// <param name="Nodes">Nodes.</param>
/// <param name="Positive">Positive ties.</param>
/// <param name="Negative">Negative ties.</param>
/// <param name="Triads">Triads tied on all three sides, by the number of negative ties, 0 to 3.</param>
/// <param name="WalkIndex">
/// tr(e^A) / tr(e^|A|), the share of closed walks that are positive minus negative, long ones counting less: 1 for balance; <see langword="null"/> without ties or with more than 2,000 nodes. Estrada and Benzi 2014,
/// doi:10.1103/PhysRevE.90.042802.
/// </param>
/// <param name="Camps">The two camps with which the fewest ties are at odds; that number is the frustration index (Harary 1959; exact up to 30 nodes, see <see cref="SignedNetwork.Clusters"/>).</param>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record StructuralBalance(int Nodes, int Positive, int Negative, IReadOnlyList<long> Triads, double? WalkIndex, SignedClusters Camps) : ITabular
{
    /// <summary>The share of triads whose signs multiply to plus, from 0 to 1; <see langword="null"/> without triads. Cartwright and Harary 1956, doi:10.1037/h0046049.</summary>
    public double? TriangleIndex => Triads.Sum() is var all and > 0 ? (double)(Triads[0] + Triads[2]) / all : null;

    /// <summary>How many ties would have to go, or to change sign, for balance; an upper bound where <see cref="Camps"/> is not exact.</summary>
    public int Frustration => Camps.Violations;

    /// <summary>1 − 2 · frustration / ties, from 0 to 1 for balance; <see langword="null"/> without ties. Aref and Wilson 2018, doi:10.1093/comnet/cnx023.</summary>
    public double? FrustrationIndex => Positive + Negative == 0 ? null : 1 - 2.0 * Frustration / (Positive + Negative);

    /// <summary>
    /// One row: <c>nodes</c>, <c>positive</c>, <c>negative</c>, the triads <c>+++</c>, <c>++-</c>, <c>+--</c>, <c>---</c>, <c>triangle_index</c>, <c>walk_index</c>, <c>frustration</c>, <c>frustration_index</c>,
    /// <c>exact</c> (whether no other camps do better).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("nodes", [Nodes]),
        Column.Wholes("positive", [Positive]),
        Column.Wholes("negative", [Negative]),
        Column.Wholes("+++", [Triads[0]]),
        Column.Wholes("++-", [Triads[1]]),
        Column.Wholes("+--", [Triads[2]]),
        Column.Wholes("---", [Triads[3]]),
        Column.Reals("triangle_index", [TriangleIndex]),
        Column.Reals("walk_index", [WalkIndex]),
        Column.Wholes("frustration", [Frustration]),
        Column.Reals("frustration_index", [FrustrationIndex]),
        Column.Booleans("exact", [Camps.IsExact]));

    /// <summary>Such as "12 nodes, 20 positive and 9 negative ties; 3 at odds with two camps".</summary>
    public override string ToString() => FormattableString.Invariant($"{Nodes} nodes, {Positive} positive and {Negative} negative ties; {Frustration} at odds with two camps");

    internal static StructuralBalance Of(SignedNetwork network, BalanceOptions options, CancellationToken cancellationToken) => new(
        network.NodeCount, network.PositiveCount, network.NegativeCount, network.Ties.TriadCounts(), Walks(network.Ties), network.Clusters(2, options, cancellationToken));

    private static double? Walks(SignedTies ties)
    {
        if (ties.Graph.EdgeCount == 0 || ties.Graph.Count > SymmetricEigenvalues.MostRows) return null;
        var (signed, all) = (SymmetricEigenvalues.Of(ties.Matrix(signed: true)), SymmetricEigenvalues.Of(ties.Matrix(signed: false)));
        // Both sums over e to the largest, which no number could hold for large networks.
        var most = all[^1];
        return signed.Sum(value => Math.Exp(value - most)) / all.Sum(value => Math.Exp(value - most));
    }
}
