using Entente.Frames;

namespace Entente.Networks;

/// <summary>Reads and checks the two frames of a network.</summary>
internal static class NetworkColumns
{
    public static (DataFrame Nodes, IReadOnlyList<string> Ids, Dictionary<string, int> Places) ReadNodes(DataFrame nodes)
    {
        var id = Text(nodes, "nodes", "id");
        var places = new Dictionary<string, int>(nodes.RowCount, StringComparer.Ordinal);
        var ids = new string[nodes.RowCount];
        for (var row = 0; row < ids.Length; row++)
        {
            if (!id.TryRead(row, out ids[row]!) || ids[row].Length == 0) throw Errors.NoId(row);
            if (!places.TryAdd(ids[row], row)) throw Errors.NodeTwice(ids[row], places[ids[row]], row);
        }
        var label = nodes.TryColumn("label", out _) ? Text(nodes, "nodes", "label") : null;
        var labels = Column.Strings("label", ids.Select((one, row) => label is not null && label.TryRead(row, out var text) && text.Length > 0 ? text : one));
        return (new(nodes.Columns.Where(column => column.Name is not ("id" or "label")).Prepend(labels).Prepend(id)), ids, places);
    }

    public static (DataFrame Edges, Graph Graph, IReadOnlyList<int>? Signs) ReadEdges(DataFrame edges, Dictionary<string, int> places)
    {
        var (source, target) = (Text(edges, "edges", "source"), Text(edges, "edges", "target"));
        var (from, to, weights) = (new int[edges.RowCount], new int[edges.RowCount], new double[edges.RowCount]);
        var seen = new Dictionary<(int, int), int>(edges.RowCount);
        var given = edges.TryColumn("weight", out var weightColumn) ? weightColumn : null;
        for (var row = 0; row < from.Length; row++)
        {
            (from[row], to[row]) = (End(source, row, places), End(target, row, places));
            if (from[row] == to[row]) throw Errors.Loop(row, source.Format(row)!);
            var pair = (Math.Min(from[row], to[row]), Math.Max(from[row], to[row]));
            if (!seen.TryAdd(pair, row)) throw Errors.EdgeTwice(source.Format(row)!, target.Format(row)!, seen[pair], row);
            weights[row] = given is null ? 1 : Weight(given, row);
        }
        var signs = edges.TryColumn("sign", out var signColumn) ? Enumerable.Range(0, from.Length).Select(row => Sign(signColumn!, row)).ToArray() : null;
        List<Column> first = [source, target, given ?? Column.Reals("weight", weights)];
        if (signColumn is not null) first.Add(signColumn);
        return (new([.. first, .. edges.Columns.Where(column => column.Name is not ("source" or "target" or "weight" or "sign"))]), new Graph(places.Count, from, to, weights), signs);
    }

    public static DataFrame NodesOf(DataFrame edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var (source, target) = (Text(edges, "edges", "source"), Text(edges, "edges", "target"));
        return new(Column.Strings("id", Enumerable.Range(0, edges.RowCount).SelectMany(row => new[] { source.Format(row), target.Format(row) }).OfType<string>().Distinct(StringComparer.Ordinal)));
    }

    private static Column<string> Text(DataFrame frame, string which, string name)
    {
        if (!frame.TryColumn(name, out var column)) throw Errors.NoColumn(which, name, frame);
        return column as Column<string> ?? Column.Strings(name, Enumerable.Range(0, column.Length).Select(column.Format));
    }

    private static int End(Column<string> column, int row, Dictionary<string, int> places) =>
        column.TryRead(row, out var id) && places.TryGetValue(id, out var place) ? place : throw Errors.NoEnd(column.Name, row, column.Format(row), places.Keys);

    private static double Weight(Column column, int row)
    {
        var weight = column switch
        {
            Column<long> wholes when wholes.TryRead(row, out var whole) => whole,
            Column<double> reals when reals.TryRead(row, out var real) => real,
            _ => double.NaN,
        };
        return weight > 0 && double.IsFinite(weight) ? weight : throw Errors.Weight(row, column.Format(row));
    }

    private static int Sign(Column column, int row) =>
        column is Column<long> wholes && wholes.TryRead(row, out var sign) && sign is >= -1 and <= 1 ? (int)sign : throw Errors.Sign(row, column.Format(row));
}
