namespace Entente.Networks;

/// <summary>The ties of a network as numbers: for each node its neighbours in rising order, one after the other in long arrays.</summary>
internal sealed class Graph
{
    private readonly int[] offsets;
    private readonly int[] neighbours;
    private readonly double[] weights;
    private readonly int[] edges;

    public Graph(int count, int[] from, int[] to, double[] weights)
    {
        (Count, From, To, EdgeWeights) = (count, from, to, weights);
        offsets = new int[count + 1];
        for (var edge = 0; edge < from.Length; edge++)
        {
            offsets[from[edge] + 1]++;
            offsets[to[edge] + 1]++;
        }
        for (var node = 0; node < count; node++) offsets[node + 1] += offsets[node];
        var next = offsets.AsSpan(0, count).ToArray();
        (neighbours, this.weights, edges) = (new int[from.Length * 2], new double[from.Length * 2], new int[from.Length * 2]);
        for (var edge = 0; edge < from.Length; edge++)
        {
            var (one, other) = (next[from[edge]]++, next[to[edge]]++);
            (neighbours[one], edges[one], neighbours[other], edges[other]) = (to[edge], edge, from[edge], edge);
        }
        for (var node = 0; node < count; node++) Array.Sort(neighbours, edges, offsets[node], offsets[node + 1] - offsets[node]);
        for (var i = 0; i < edges.Length; i++) this.weights[i] = weights[edges[i]];
    }

    public int Count { get; }

    public int EdgeCount => From.Length;

    /// <summary>The ends of each tie, as they were given.</summary>
    public int[] From { get; }

    public int[] To { get; }

    public double[] EdgeWeights { get; }

    public ReadOnlySpan<int> Neighbours(int node) => neighbours.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    /// <summary>The weights of a node's ties, in the order of <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<double> Weights(int node) => weights.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    /// <summary>Both at once.</summary>
    public NodeTies Ties(int node) => new(Neighbours(node), Weights(node));

    /// <summary>The numbers of a node's ties, in the order of <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<int> EdgesOf(int node) => edges.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    public int Degree(int node) => offsets[node + 1] - offsets[node];

    public double Strength(int node)
    {
        var sum = 0.0;
        foreach (var weight in Weights(node)) sum += weight;
        return sum;
    }

    /// <summary>The tie of two nodes; -1 where there is none.</summary>
    public int Edge(int one, int other)
    {
        var place = Neighbours(one).BinarySearch(other);
        return place < 0 ? -1 : EdgesOf(one)[place];
    }

    /// <summary>The same ties, all of weight 1.</summary>
    public Graph Unweighted() => WithWeights(_ => 1);

    /// <summary>The same ties with other weights.</summary>
    public Graph WithWeights(Converter<double, double> weight) => new(Count, From, To, Array.ConvertAll(EdgeWeights, weight));

    /// <summary>For each node the number of its component; components are numbered in the order of their first nodes.</summary>
    public int[] Components()
    {
        var component = new int[Count];
        Array.Fill(component, -1);
        var queue = new Queue<int>();
        for (var (start, number) = (0, 0); start < Count; start++)
        {
            if (component[start] >= 0) continue;
            component[start] = number;
            queue.Enqueue(start);
            while (queue.TryDequeue(out var node))
                foreach (var neighbour in Neighbours(node))
                    if (component[neighbour] < 0)
                    {
                        component[neighbour] = number;
                        queue.Enqueue(neighbour);
                    }
            number++;
        }
        return component;
    }

    /// <summary>The ties of a node: with whom, and how strong.</summary>
    public readonly ref struct NodeTies(ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights)
    {
        private readonly ReadOnlySpan<int> neighbours = neighbours;
        private readonly ReadOnlySpan<double> weights = weights;

        public void Deconstruct(out ReadOnlySpan<int> with, out ReadOnlySpan<double> strong)
        {
            with = neighbours;
            strong = weights;
        }
    }
}
