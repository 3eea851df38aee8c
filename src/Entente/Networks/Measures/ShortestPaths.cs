namespace Entente.Networks;

/// <summary>The shortest paths from one node to all others. Not for two threads at once.</summary>
internal abstract class ShortestPaths(Graph graph)
{
    /// <summary>How many nodes the last walk reached, its source among them.</summary>
    public int Reached { get; protected set; }

    /// <summary>The sum of the distances to them.</summary>
    public double DistanceSum { get; protected set; }

    protected Graph Graph => graph;

    /// <summary>The nodes reached, the nearest first, and room for one that had been reached before.</summary>
    protected int[] Order { get; } = new int[graph.Count + 1];

    /// <summary>How many shortest paths lead to a node.</summary>
    protected double[] Paths { get; } = new double[graph.Count];

    /// <summary>What one path over a node passes on to those before it: one plus its own share, over its paths.</summary>
    protected double[] Passed { get; } = new double[graph.Count];

    /// <summary>Walks all paths from a node, and adds for each other node the share of paths that run over it: Brandes's accumulation.</summary>
    public abstract void From(int source, double[] betweenness);

    public static ShortestPaths Of(Graph graph, bool weighted) => weighted ? new WeightedPaths(graph) : new StepPaths(graph);

    protected void Take(int node, double shares, double[] betweenness)
    {
        var share = Paths[node] * shares;
        betweenness[node] += share;
        Passed[node] = (1 + share) / Paths[node];
    }
}
