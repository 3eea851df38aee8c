namespace Entente.Networks;

/// <summary>Shortest paths in steps, breadth first.</summary>
internal sealed class StepPaths : ShortestPaths
{
    public StepPaths(Graph graph) : base(graph) => Array.Fill(Distance, double.PositiveInfinity);

    public override void From(int source)
    {
        Clear();
        (Order[0], Distance[source], Paths[source], Reached) = (source, 0, 1, 1);
        for (var at = 0; at < Reached; at++)
        {
            var node = Order[at];
            var (next, paths) = (Distance[node] + 1, Paths[node]);
            foreach (var neighbour in Graph.Neighbours(node))
            {
                if (double.IsPositiveInfinity(Distance[neighbour]))
                {
                    Distance[neighbour] = next;
                    Order[Reached++] = neighbour;
                }
                if (Distance[neighbour] == next) Paths[neighbour] += paths;
            }
        }
    }

    public override bool LeadsTo(int from, int to, double weight) => Distance[to] == Distance[from] + 1;
}
