using Entente.Frames;

namespace Entente.Networks;

/// <summary>Who stands with whom and who against whom: a network whose ties are positive or negative.</summary>
/// <remarks>Ties of sign 0, where both balance out, are kept in <see cref="ToNetwork"/> and left out of all that concerns balance. Weights do not count there either: a tie is positive or negative.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class SignedNetwork : INetwork, ITabular
{
    private readonly Network network;

    /// <summary>A signed network of these nodes and ties.</summary>
    /// <param name="network">A network whose ties have a column <c>sign</c> of 1, −1 and 0.</param>
    /// <param name="evidence">The sentences behind the ties, if there are any: <c>row</c> (zero-based, of the ties), <c>document</c> and <c>text</c>, and further columns.</param>
    /// <exception cref="ArgumentException">The ties have no signs, or the evidence lacks a column.</exception>
    public SignedNetwork(Network network, DataFrame? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.IsSigned) throw Errors.NoSigns();
        if (evidence is not null) _ = (evidence.Column<long>("row"), evidence.Column<string>("document"), evidence.Column<string>("text"));
        (this.network, Evidence) = (network, evidence);
        Ties = new(network);
    }

    /// <summary>The sentences behind the ties, as they were given.</summary>
    public DataFrame? Evidence { get; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => network.NodeCount;

    /// <summary>How many ties are positive.</summary>
    public int PositiveCount => network.Signs!.Count(sign => sign > 0);

    /// <summary>How many ties are negative.</summary>
    public int NegativeCount => network.Signs!.Count(sign => sign < 0);

    internal SignedTies Ties { get; }

    /// <summary>The network with all its ties, <c>sign</c> among their columns.</summary>
    public Network ToNetwork() => network;

    /// <summary>One row a tie: <c>source</c>, <c>target</c>, <c>weight</c>, <c>sign</c>, and attributes.</summary>
    public DataFrame ToFrame() => network.Edges;

    /// <summary>The triads that are tied on all three sides, counted by their signs.</summary>
    /// <returns>
    /// Four rows, <c>triad</c>: <c>+++</c> (friends of friends are friends), <c>++-</c> (a friend of both is torn), <c>+--</c> (a common enemy), <c>---</c> (each against each); <c>count</c>, and <c>balanced</c>: whether the
    /// product of the signs is positive (Heider 1946, doi:10.1080/00223980.1946.9917275; Cartwright and Harary 1956, doi:10.1037/h0046049).
    /// </returns>
    public DataFrame Triads()
    {
        var counts = Ties.TriadCounts();
        return new(Column.Strings("triad", ["+++", "++-", "+--", "---"]), Column.Wholes("count", counts), Column.Booleans("balanced", [true, false, true, false]));
    }

    /// <summary>Each triad that is tied on all three sides: <c>one</c>, <c>two</c>, <c>three</c> (ids, in the order of the network), <c>triad</c> and <c>balanced</c>; who is torn between whom.</summary>
    public DataFrame ToTriadFrame()
    {
        var triads = Ties.Triads().ToList();
        return new(
            Column.Strings("one", triads.Select(triad => network.Ids[triad.One])),
            Column.Strings("two", triads.Select(triad => network.Ids[triad.Two])),
            Column.Strings("three", triads.Select(triad => network.Ids[triad.Three])),
            Column.Strings("triad", triads.Select(triad => new string('+', 3 - triad.Negative) + new string('-', triad.Negative))),
            Column.Booleans("balanced", triads.Select(triad => triad.Negative % 2 == 0)));
    }

    /// <summary>The eigenvalues of the signed Laplacian, the degrees minus the signs, in rising order: one for each node.</summary>
    /// <remarks>The least is 0 where a piece of the network is balanced, and larger the more its signs are at odds (Kunegis and others 2010, doi:10.1137/1.9781611972801.49). Time rises with the cube of the nodes.</remarks>
    /// <exception cref="ArgumentException">There are more than 2,000 nodes.</exception>
    public IReadOnlyList<double> LaplacianEigenvalues() => SymmetricEigenvalues.Of(Ties.Laplacian());

    /// <summary>How far the network is from two camps without a traitor; see <see cref="StructuralBalance"/>.</summary>
    /// <param name="options">Where the search starts that is used beyond 30 nodes.</param>
    /// <param name="cancellationToken">Stops the search for the best camps.</param>
    public StructuralBalance Balance(BalanceOptions? options = null, CancellationToken cancellationToken = default) => StructuralBalance.Of(this, (options ?? new()).Checked(), cancellationToken);

    /// <summary>The nodes in so many clusters at most that the fewest ties are at odds with them: positive ones between clusters, negative ones within.</summary>
    /// <remarks>
    /// The criterion of Doreian and Mrvar 1996 (doi:10.1016/0378-8733(95)00259-6) with both kinds weighed alike; two clusters give the frustration index (Harary 1959). Exact where at most 30 nodes (20 for more than
    /// two clusters) are left when those on a single tie are peeled off, by branch and bound over suffixes; otherwise the best of many local searches, each moving one node at a time, and <see cref="SignedClusters.IsExact"/> is false:
    /// the number is then an upper bound.
    /// </remarks>
    /// <param name="count">How many clusters at most; 1 to 10.</param>
    /// <param name="options">Where the search starts.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public SignedClusters Clusters(int count, BalanceOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (count is < 1 or > 10) throw Errors.Between(nameof(count), count, "from 1 to 10");
        var (membership, isExact) = ClusterSearch.Best(Ties, count, (options ?? new()).Checked(), cancellationToken);
        return new(network, Ties, membership, isExact);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{NodeCount} nodes, {PositiveCount} positive and {NegativeCount} negative ties");
}
