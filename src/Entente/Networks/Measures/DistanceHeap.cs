namespace Entente.Networks;

/// <summary>Nodes by their distance, the nearest first; a node that has come nearer is moved up. Of the nodes at one distance any comes first, but always the same.</summary>
/// <param name="distance">The distance of each node, which only falls while the node waits.</param>
internal sealed class DistanceHeap(double[] distance)
{
    private const int Branches = 4;

    private readonly int[] nodes = new int[distance.Length];
    private readonly int[] places = Fill(distance.Length);
    private int count;

    /// <summary>Adds a node, or moves it up.</summary>
    public void Raise(int node)
    {
        var at = places[node];
        if (at < 0) at = count++;
        for (var own = distance[node]; at > 0;)
        {
            var above = (at - 1) / Branches;
            if (distance[nodes[above]] <= own) break;
            Put(nodes[above], at);
            at = above;
        }
        Put(node, at);
    }

    /// <summary>Takes the nearest node.</summary>
    public bool TryTake(out int node)
    {
        node = count == 0 ? -1 : nodes[0];
        if (count == 0) return false;
        places[node] = -1;
        var last = nodes[--count];
        if (count > 0) Lower(last);
        return true;
    }

    private void Lower(int node)
    {
        var (at, own) = (0, distance[node]);
        while (true)
        {
            var first = at * Branches + 1;
            if (first >= count) break;
            var nearest = first;
            for (var below = first + 1; below < Math.Min(first + Branches, count); below++)
                if (distance[nodes[below]] < distance[nodes[nearest]]) nearest = below;
            if (distance[nodes[nearest]] >= own) break;
            Put(nodes[nearest], at);
            at = nearest;
        }
        Put(node, at);
    }

    private void Put(int node, int at) => (nodes[at], places[node]) = (node, at);

    private static int[] Fill(int length)
    {
        var places = new int[length];
        Array.Fill(places, -1);
        return places;
    }
}
