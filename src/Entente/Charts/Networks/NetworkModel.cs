using Entente.Frames;

namespace Entente.Charts;

internal sealed record NetworkNode(int Row, string Label, double X, double Y, double? Size, int Group);

/// <summary>An edge; <paramref name="Bend"/> is 0 for a straight one and tells apart those that join the same two nodes.</summary>
internal sealed record NetworkEdge(int Row, int From, int To, double? Weight, int? Sign, double Bend, int Facet);

/// <summary>What a network has read from its frames.</summary>
internal sealed class NetworkModel
{
    private readonly EvidenceIndex evidence;
    private int[] degrees;

    public NetworkModel(DataFrame nodes, DataFrame edges, NetworkOptions options)
    {
        if (options.HeightMillimetres is { } height && !(height is >= 30 and <= 1000)) throw Errors.Height(height);
        Options = options;
        var groups = options.Group is null ? ([], new int[nodes.RowCount]) : nodes.Words(nameof(options.Group), options.Group).Distinct();
        Groups = groups.Item1;
        var places = Ids(nodes, options);
        var (x, y) = (Places(nodes, nameof(options.X), options.X), Places(nodes, nameof(options.Y), options.Y));
        var labels = nodes.Words(nameof(options.Label), options.Label);
        var sizes = options.Size is null ? null : Amounts(nodes, nameof(options.Size), options.Size);
        Nodes = [.. Enumerable.Range(0, nodes.RowCount).Select(row => new NetworkNode(row, labels[row], x[row], y[row], sizes?.Values[row], groups.Item2[row]))];
        var (from, to) = (Ends(edges, nameof(options.From), options.From, places), Ends(edges, nameof(options.To), options.To, places));
        var weights = options.Weight is null ? null : Amounts(edges, nameof(options.Weight), options.Weight);
        var signs = options.Sign is null ? null : edges.Numbers(nameof(options.Sign), options.Sign);
        var facets = edges.Facets(options).Places;
        for (var row = 0; row < edges.RowCount; row++)
            if (signs?.Values[row] is { } sign && sign is not (-1 or 0 or 1)) throw Errors.Sign(row, sign);
        Edges = [.. Enumerable.Range(0, edges.RowCount)
            .GroupBy(row => (Math.Min(from[row], to[row]), Math.Max(from[row], to[row]), facets[row]))
            .SelectMany(same => same.Select((row, i) => new NetworkEdge(row, same.Key.Item1, same.Key.Item2, weights?.Values[row],
                signs?.Values[row] is { } sign ? (int)sign : options.Sign is null ? null : 0, i - (same.Count() - 1) / 2d, facets[row])))
            .OrderBy(edge => edge.Row)];
        degrees = Degrees();
        evidence = new(options.Evidence, edges);
        NotFinite = (sizes?.NotFinite ?? 0) + (weights?.NotFinite ?? 0) + (signs?.NotFinite ?? 0);
        (MostSize, MostWeight) = (Nodes.Max(node => node.Size) ?? 0, Edges.Max(edge => edge.Weight) ?? 0);
    }

    public NetworkOptions Options { get; }

    public IReadOnlyList<string> Groups { get; }

    public IReadOnlyList<NetworkNode> Nodes { get; }

    public IReadOnlyList<NetworkEdge> Edges { get; private set; }

    public int NotFinite { get; }

    public double MostSize { get; }

    public double MostWeight { get; }

    /// <summary>The same nodes with the edges of one panel.</summary>
    public NetworkModel Panel(int facet)
    {
        var panel = (NetworkModel)MemberwiseClone();
        panel.Edges = [.. Edges.Where(edge => edge.Facet == facet)];
        panel.degrees = panel.Degrees();
        return panel;
    }

    /// <summary>The edge's share of the heaviest, from 0 to 1; 0 where it has no weight.</summary>
    public double Strength(NetworkEdge edge) => MostWeight > 0 ? (edge.Weight ?? 0) / MostWeight : 0;

    /// <summary>The node's radius as a share of the largest: areas are in proportion to sizes.</summary>
    public double Reach(NetworkNode node) => Options.Size is null ? 0.5 : MostSize > 0 ? Math.Sqrt((node.Size ?? 0) / MostSize) : 0;

    public string SignName(int sign) => PlainText.OneLine(sign > 0 ? Options.PositiveName : sign < 0 ? Options.NegativeName : Options.NeutralName);

    public string Title(NetworkNode node) => PlainText.Isolated(node.Label)
        + (Options.Size is null ? "" : node.Size is { } size ? $": {Quantity.OfColumn(size, Options.SizeUnit, Options.Size)}" : ": no size")
        + (Options.Group is null ? "" : $"\n{PlainText.Isolated(Groups[node.Group])}")
        + $"\n{Quantity.Of(degrees[node.Row], "edges")}";

    public string Title(NetworkEdge edge)
    {
        var amount = Options.Weight is null ? "" : edge.Weight is { } weight ? Quantity.OfColumn(weight, Options.Unit, Options.Weight) : "no weight";
        var said = string.Join(", ", new[] { amount, edge.Sign is { } sign ? SignName(sign) : "" }.Where(part => part.Length > 0));
        var ends = $"{PlainText.Isolated(Nodes[edge.From].Label)} – {PlainText.Isolated(Nodes[edge.To].Label)}";
        return string.Join('\n', evidence.Behind(edge.Row, Options.Weight).Prepend(said.Length == 0 ? ends : $"{ends}: {said}"));
    }

    private int[] Degrees()
    {
        var counts = new int[Nodes.Count];
        foreach (var edge in Edges)
        {
            counts[edge.From]++;
            if (edge.To != edge.From) counts[edge.To]++;
        }
        return counts;
    }

    private static Dictionary<string, int> Ids(DataFrame nodes, NetworkOptions options)
    {
        var ids = nodes.Named(nameof(options.Id), options.Id);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < nodes.RowCount; row++)
        {
            var id = ids.Format(row) ?? throw Errors.NoId(row);
            if (!places.TryAdd(id, row)) throw Errors.Twice($"The node '{id}'", places[id], row);
        }
        return places;
    }

    private static double[] Places(DataFrame nodes, string option, string name)
    {
        var places = nodes.Numbers(option, name).Values;
        return [.. places.Select((place, row) => place is { } at and >= 0 and <= 1 ? at : throw Errors.Position(option, row, nodes[name].Format(row)))];
    }

    private static NumberColumn Amounts(DataFrame data, string option, string name)
    {
        var amounts = data.Numbers(option, name);
        for (var row = 0; row < amounts.Values.Count; row++)
            if (amounts.Values[row] is { } amount and < 0) throw Errors.NegativeSize(option, row, amount);
        return amounts;
    }

    private static int[] Ends(DataFrame edges, string option, string name, Dictionary<string, int> places)
    {
        var ids = edges.Named(option, name);
        return [.. Enumerable.Range(0, edges.RowCount).Select(row =>
            ids.Format(row) is { } id && places.TryGetValue(id, out var node) ? node : throw Errors.NoNode(option, row, ids.Format(row)))];
    }
}
