using System.Numerics;

namespace Entente.Networks;

/// <summary>Nodes by their distance, the nearest first: those of the nearest stretch in a heap, all others in lists by stretch, where coming nearer costs next to nothing.</summary>
/// <remarks>Whoever waits is at most the longest tie farther than whoever was taken last, so lists that begin anew after the last are enough (Dial 1969, doi:10.1145/363269.363610).</remarks>
/// <param name="distance">The distance of each node, which only falls while the node waits.</param>
/// <param name="longest">The length of the longest tie.</param>
internal sealed class DistanceQueue(double[] distance, double longest)
{
    private const int Stretches = 256, None = -1;

    /// <summary>So many stretches to a unit of length that the longest tie ends before the lists begin anew.</summary>
    private readonly double perLength = (Stretches - 2) / longest;

    private readonly DistanceHeap nearest = new(distance);
    private readonly int[] first = Filled(Stretches), stretch = Filled(distance.Length), previous = new int[distance.Length], next = new int[distance.Length];
    private readonly ulong[] filled = new ulong[Stretches / 64];
    private long current;

    /// <summary>Adds a node, or moves it up.</summary>
    public void Raise(int node)
    {
        var place = (long)(distance[node] * perLength);
        var (list, old) = ((int)(place % Stretches), stretch[node]);
        if (place <= current)
        {
            if (old != None) Leave(node, old);
            nearest.Raise(node);
        }
        else if (list != old)
        {
            if (old != None) Leave(node, old);
            Enter(node, list);
        }
    }

    /// <summary>Takes the nearest node.</summary>
    public bool TryTake(out int node)
    {
        while (!nearest.TryTake(out node))
        {
            var list = NextFilled();
            if (list == None)
            {
                current = 0;
                return false;
            }
            current += (list - current % Stretches + Stretches) % Stretches;
            for (var at = first[list]; at != None; at = next[at])
            {
                stretch[at] = None;
                nearest.Raise(at);
            }
            first[list] = None;
            filled[list / 64] &= ~(1UL << list);
        }
        return true;
    }

    /// <summary>The first list after the current one that holds anybody.</summary>
    private int NextFilled()
    {
        var start = (int)(current % Stretches);
        var words = filled.Length;
        for (var i = 0; i <= words; i++)
        {
            var word = (start / 64 + i) % words;
            var bits = filled[word];
            if (i == 0) bits &= ulong.MaxValue << start;
            if (bits != 0) return word * 64 + BitOperations.TrailingZeroCount(bits);
        }
        return None;
    }

    private void Enter(int node, int list)
    {
        var after = first[list];
        (stretch[node], previous[node], next[node], first[list]) = (list, None, after, node);
        if (after != None) previous[after] = node;
        filled[list / 64] |= 1UL << list;
    }

    private void Leave(int node, int list)
    {
        var (before, after) = (previous[node], next[node]);
        if (after != None) previous[after] = before;
        if (before != None) next[before] = after;
        else first[list] = after;
        stretch[node] = None;
        if (first[list] == None) filled[list / 64] &= ~(1UL << list);
    }

    private static int[] Filled(int length)
    {
        var filled = new int[length];
        Array.Fill(filled, None);
        return filled;
    }
}
