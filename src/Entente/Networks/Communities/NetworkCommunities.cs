using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Groups of nodes that are tied among themselves more than with others.</summary>
public static class NetworkCommunities
{
    /// <summary>The communities of most modularity that the search finds.</summary>
    /// <remarks>
    /// Modularity has many partitions that are almost as good, and none that is true: see how stable yours is before you name it (<see cref="CoMentionResamples.Stability"/>).
    /// A node without ties is a community of its own. Signs do not count.
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="options">Method, resolution, seed and starts; <see cref="CommunityOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each start.</param>
    /// <param name="cancellationToken">Stops between two rounds of a start.</param>
    /// <returns>The partition; the same for the same network and seed, on any machine.</returns>
    public static Partition DetectCommunities(this INetwork network, CommunityOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var (of, chosen) = (network.ToNetwork(), (options ?? new()).Checked());
        return new(of, Best(chosen.Weighted ? of.Graph : of.Graph.Unweighted(), chosen, progress, cancellationToken), chosen);
    }

    /// <summary>The nodes grouped by what a column says of them, to be compared with communities that are found.</summary>
    /// <param name="network">The network.</param>
    /// <param name="column">A column of its nodes. Those without a value are one group, called <c>(none)</c>.</param>
    /// <param name="options">How modularity is counted: resolution and weights.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static Partition PartitionBy(this INetwork network, string column, CommunityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var of = network.ToNetwork();
        var values = of.Nodes[column];
        var names = Enumerable.Range(0, of.NodeCount).Select(node => values.Format(node) ?? "(none)").ToList();
        var distinct = names.Distinct(StringComparer.Ordinal).ToList();
        return new(of, [.. names.Select(name => distinct.IndexOf(name))], (options ?? new()).Checked(), distinct);
    }

    internal static int[] Best(Graph graph, CommunityOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        int[] best = [];
        var most = double.NegativeInfinity;
        for (var start = 0; start < options.Starts; start++)
        {
            var found = new CommunitySearch(options, (ulong)start, cancellationToken).Run(graph);
            var modularity = Modularity.Of(graph, found, options.Resolution);
            // Of partitions equally good but for rounding, the first stays.
            if (modularity > most + 1e-12) (best, most) = (found, modularity);
            progress?.Report(new(start + 1, options.Starts, "starts"));
        }
        return best;
    }
}
