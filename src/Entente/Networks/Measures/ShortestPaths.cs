namespace Entente.Networks;

/// <summary>The shortest paths from one node to all others, and how many there are. Not for two threads at once.</summary>
internal abstract class ShortestPaths(Graph graph)
{
    /// <summary>The nodes that were reached, the nearest first; the source is the first.</summary>
    public int[] Order { get; } = new int[graph.Count];

    public int Reached { get; protected set; }

    public double[] Distance { get; } = new double[graph.Count];

    /// <summary>How many shortest paths lead to a node.</summary>
    public double[] Paths { get; } = new double[graph.Count];

    protected Graph Graph => graph;

    public abstract void From(int source);

    /// <summary>Whether a shortest path to <paramref name="to"/> comes over this tie.</summary>
    public abstract bool LeadsTo(int from, int to, double weight);

    public static ShortestPaths Of(Graph graph, bool weighted) => weighted ? new WeightedPaths(graph) : new StepPaths(graph);

    protected void Clear()
    {
        for (var i = 0; i < Reached; i++) (Distance[Order[i]], Paths[Order[i]]) = (double.PositiveInfinity, 0);
        Reached = 0;
    }
}
