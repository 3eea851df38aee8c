using Entente.Frames;

namespace Entente.Networks;

/// <summary>A network's nodes in groups, each node in one.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Partition : ITabular
{
    private readonly Dictionary<string, int> numbers;
    private readonly Network network;

    /// <param name="network">The network.</param>
    /// <param name="community">For each node a number; which does not matter.</param>
    /// <param name="options">How the groups came about.</param>
    /// <param name="names">The groups' names by those numbers; none for groups that were found.</param>
    internal Partition(Network network, int[] community, CommunityOptions options, IReadOnlyList<string>? names = null)
    {
        (this.network, Options) = (network, options);
        var order = community.CountBy(number => number).OrderByDescending(group => group.Value).ThenBy(group => Array.IndexOf(community, group.Key)).Select(group => group.Key).ToList();
        var place = order.Index().ToDictionary(number => number.Item, number => number.Index);
        Membership = Array.ConvertAll(community, number => place[number]);
        Names = [.. order.Select((number, index) => names is null ? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : names[number])];
        Communities = [.. Enumerable.Range(0, order.Count).Select(index => (IReadOnlyList<string>)[.. network.Ids.Where((_, node) => Membership[node] == index)])];
        numbers = network.Ids.Index().ToDictionary(node => node.Item, node => Membership[node.Index], StringComparer.Ordinal);
        Modularity = Networks.Modularity.Of(options.Weighted ? network.Graph : network.Graph.Unweighted(), Membership, options.Resolution);
    }

    /// <summary>The groups as ids of nodes, the largest first, ties by their first node; nodes in the order of the network.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Communities { get; }

    /// <summary>What the groups are called: <c>1</c>, <c>2</c>, … where they were found, or the values of the column that they were read from.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>
    /// Weight within groups over all weight, minus what chance would put there: Σ (within / W − resolution · (strength / 2W)²), below 1; 0 without ties.
    /// Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113.
    /// </summary>
    public double Modularity { get; }

    /// <summary>How the groups came about, and how modularity was counted.</summary>
    public CommunityOptions Options { get; }

    /// <summary>The place of a node's group in <see cref="Communities"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public int this[string node] => numbers.TryGetValue(node, out var number) ? number : throw Errors.NoNode(node, "node", network.Ids);

    internal int[] Membership { get; }

    /// <summary>One row a node, the groups in their order and nodes within them by falling strength: <c>node</c> (id), <c>label</c>, <c>community</c> (its name), <c>size</c> (nodes in it), <c>strength</c> and
    /// <c>within</c> (the weight of its ties, and that of those within its group).</summary>
    public DataFrame ToFrame()
    {
        var nodes = Enumerable.Range(0, Membership.Length).OrderBy(node => Membership[node]).ThenByDescending(network.Graph.Strength).ThenBy(node => network.Ids[node], StringComparer.Ordinal).ToList();
        return new(
            Column.Strings("node", nodes.Select(node => network.Ids[node])),
            Column.Strings("label", nodes.Select(node => network.Labels[node])),
            Column.Strings("community", nodes.Select(node => Names[Membership[node]])),
            Column.Wholes("size", nodes.Select(node => Communities[Membership[node]].Count)),
            Column.Reals("strength", nodes.Select(network.Graph.Strength)),
            Column.Reals("within", nodes.Select(Within)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Communities.Count} communities of {Membership.Length} nodes, modularity {Modularity:0.0000}");

    private double Within(int node)
    {
        var (neighbours, weights) = network.Graph.Ties(node);
        var sum = 0.0;
        for (var i = 0; i < neighbours.Length; i++)
            if (Membership[neighbours[i]] == Membership[node]) sum += weights[i];
        return sum;
    }
}
