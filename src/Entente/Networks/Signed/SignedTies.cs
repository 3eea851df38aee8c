namespace Entente.Networks;

/// <summary>The ties that are positive or negative, as numbers.</summary>
internal sealed class SignedTies
{
    private readonly int[] signs;

    public SignedTies(Network network)
    {
        var kept = Enumerable.Range(0, network.EdgeCount).Where(edge => network.Signs![edge] != 0).ToArray();
        Graph = new(network.NodeCount, Array.ConvertAll(kept, edge => network.Graph.From[edge]), Array.ConvertAll(kept, edge => network.Graph.To[edge]), Array.ConvertAll(kept, _ => 1.0));
        signs = Array.ConvertAll(kept, edge => network.Signs![edge]);
    }

    public Graph Graph { get; }

    public int Sign(int edge) => signs[edge];

    /// <summary>The signs of a node's ties, in the order of its neighbours.</summary>
    public int[] SignsOf(int node)
    {
        var edges = Graph.EdgesOf(node);
        var found = new int[edges.Length];
        for (var i = 0; i < found.Length; i++) found[i] = signs[edges[i]];
        return found;
    }

    /// <summary>Triads tied on all sides, by the number of negative ties.</summary>
    public IEnumerable<(int One, int Two, int Three, int Negative)> Triads()
    {
        for (var edge = 0; edge < Graph.EdgeCount; edge++)
        {
            var (one, two) = (Math.Min(Graph.From[edge], Graph.To[edge]), Math.Max(Graph.From[edge], Graph.To[edge]));
            foreach (var three in Graph.Neighbours(one).ToArray().Where(node => node > two))
                if (Graph.Edge(two, three) is >= 0 and var side)
                    yield return (one, two, three, new[] { signs[edge], signs[side], signs[Graph.Edge(one, three)] }.Count(sign => sign < 0));
        }
    }

    public long[] TriadCounts()
    {
        var counts = new long[4];
        foreach (var (_, _, _, negative) in Triads()) counts[negative]++;
        return counts;
    }

    /// <summary>The matrix of signs, or that of ties whatever their sign.</summary>
    public double[][] Matrix(bool signed)
    {
        var matrix = Empty();
        for (var edge = 0; edge < Graph.EdgeCount; edge++)
            matrix[Graph.From[edge]][Graph.To[edge]] = matrix[Graph.To[edge]][Graph.From[edge]] = signed ? signs[edge] : 1;
        return matrix;
    }

    public double[][] Laplacian()
    {
        var matrix = Matrix(signed: true);
        for (var node = 0; node < matrix.Length; node++)
            for (var other = 0; other < matrix.Length; other++) matrix[node][other] = node == other ? Graph.Degree(node) : -matrix[node][other];
        return matrix;
    }

    private double[][] Empty()
    {
        if (Graph.Count > SymmetricEigenvalues.MostRows) throw Errors.TooManyNodes(Graph.Count, SymmetricEigenvalues.MostRows);
        return [.. Enumerable.Range(0, Graph.Count).Select(_ => new double[Graph.Count])];
    }
}
