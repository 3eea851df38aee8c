using Entente.Frames;

namespace Entente.Networks;

/// <summary>Takes what a reader finds, and makes a network of it or says on which line it cannot.</summary>
internal sealed class NetworkBuilder(string file, NetworkReadOptions options)
{
    private readonly AttributeTable nodeAttributes = new(file), edgeAttributes = new(file);
    private readonly List<(string Id, string? Label)> nodes = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<(int From, int To, double Weight, int? Sign, int Line)> edges = [];

    public string File => file;

    public int NodeCount => nodes.Count;

    public void AddNode(string? id, string? label, int line)
    {
        if (string.IsNullOrEmpty(id)) throw Errors.FileNode(file, line);
        if (!places.TryAdd(id, nodes.Count)) throw Errors.FileNodeTwice(file, line, id);
        nodes.Add((id, label));
        nodeAttributes.AddRow();
    }

    /// <summary>Adds the node where it is not there yet.</summary>
    public void Name(string? id, int line)
    {
        if (string.IsNullOrEmpty(id)) throw Errors.FileNode(file, line);
        if (!places.ContainsKey(id)) AddNode(id, null, line);
    }

    /// <summary>Says what nodes or ties have, whether or not any of them turns out to.</summary>
    public void Define(bool ofNodes, string name, ColumnType type)
    {
        if (ofNodes && name != "label") nodeAttributes.Define(NodeColumn(name), type);
        else if (!ofNodes && !IsWeight(name) && name != "sign") edgeAttributes.Define(EdgeColumn(name), type);
    }

    /// <summary>Says something of the node that was added last.</summary>
    public void SetNode(string name, ColumnType type, string text, int line)
    {
        if (name == "label" && nodes[^1].Label is null) nodes[^1] = nodes[^1] with { Label = text };
        else nodeAttributes.Set(nodes.Count - 1, NodeColumn(name), type, text, line);
    }

    public void AddEdge(string? source, string? target, bool directed, int line)
    {
        if (directed && !options.Simplify) throw Errors.FileDirected(file, line);
        edges.Add((End(source, "source", line), End(target, "target", line), 1, null, line));
        edgeAttributes.AddRow();
    }

    /// <summary>Says something of the tie that was added last.</summary>
    public void SetEdge(string name, ColumnType type, string text, int line)
    {
        if (IsWeight(name)) SetWeight(text, line);
        else if (name == "sign" && text.Trim() is "1" or "-1" or "0") edges[^1] = edges[^1] with { Sign = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) };
        else edgeAttributes.Set(edges.Count - 1, EdgeColumn(name), type, text, line);
    }

    public void SetWeight(string text, int line)
    {
        if (AttributeTable.Real(text.Trim()) is not { } weight || weight == 0 || !double.IsFinite(weight)) throw Errors.FileWeight(file, line, text);
        edges[^1] = edges[^1] with { Weight = Math.Abs(weight), Sign = weight < 0 ? -1 : edges[^1].Sign };
    }

    private bool IsWeight(string name) => name.Equals(options.Weight, StringComparison.OrdinalIgnoreCase);

    /// <summary>An attribute that is called like a column with a meaning gets a name of its own.</summary>
    private static string NodeColumn(string name) => name is "id" or "label" ? name + "_attribute" : name;

    private static string EdgeColumn(string name) => name is "source" or "target" or "weight" or "sign" ? name + "_attribute" : name;

    public Network ToNetwork()
    {
        var first = new Dictionary<(int, int), int>();
        var kept = new List<int>();
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var (from, to, weight, sign, line) = edges[edge];
            if (from == to)
            {
                if (!options.Simplify) throw Errors.FileLoop(file, line, nodes[from].Id);
                continue;
            }
            var pair = (Math.Min(from, to), Math.Max(from, to));
            if (first.TryAdd(pair, edge))
            {
                kept.Add(edge);
                continue;
            }
            if (!options.Simplify) throw Errors.FileEdgeTwice(file, line, nodes[from].Id, nodes[to].Id, edges[first[pair]].Line);
            edges[first[pair]] = Sum(edges[first[pair]], weight, sign);
        }
        var keep = kept.ToHashSet();
        List<Column> columns =
        [
            Column.Strings("source", kept.Select(edge => nodes[edges[edge].From].Id)),
            Column.Strings("target", kept.Select(edge => nodes[edges[edge].To].Id)),
            Weights(kept),
        ];
        if (kept.Exists(edge => edges[edge].Sign is not null)) columns.Add(Column.Wholes("sign", kept.Select(edge => edges[edge].Sign ?? 1)));
        return new(
            new DataFrame([Column.Strings("id", nodes.Select(node => node.Id)), Column.Strings("label", nodes.Select(node => node.Label)), .. nodeAttributes.Columns(_ => true)]),
            new DataFrame([.. columns, .. edgeAttributes.Columns(keep.Contains)]));
    }

    /// <summary>Weights add up, with their signs where they have any; of a tie and its opposite of one weight nothing is left but the sign 0.</summary>
    private static (int, int, double, int?, int) Sum((int From, int To, double Weight, int? Sign, int Line) one, double weight, int? sign)
    {
        if (one.Sign is null && sign is null) return one with { Weight = one.Weight + weight };
        var net = one.Weight * (one.Sign ?? 1) + weight * (sign ?? 1);
        return one with { Weight = net == 0 ? one.Weight + weight : Math.Abs(net), Sign = Math.Sign(net) };
    }

    private Column Weights(List<int> kept) => kept.TrueForAll(edge => edges[edge].Weight is var weight && weight == Math.Floor(weight) && weight < 1L << 53)
        ? Column.Wholes("weight", kept.Select(edge => (long)edges[edge].Weight))
        : Column.Reals("weight", kept.Select(edge => edges[edge].Weight));

    private int End(string? id, string which, int line) => id is not null && places.TryGetValue(id, out var place) ? place : throw Errors.FileEnd(file, line, which, id);
}
