namespace Entente.Grammar;

/// <summary>An order of its own for each round of training, the same on any machine.</summary>
internal static class Shuffle
{
    /// <summary>Numbers for the rounds of one of several models that learn from the same examples, each in orders of its own.</summary>
    public static IEnumerable<int> Rounds(int copy, int count) => Enumerable.Range(1000 * copy, count);

    /// <summary>The numbers from 0, in an order that depends on their count and the round only (Fisher and Yates, with SplitMix64).</summary>
    public static int[] Order(int count, int round)
    {
        var order = new int[count];
        var state = (ulong)round * 0xD1342543DE82EF95UL + 42;
        for (var i = 0; i < count; i++)
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            var other = (int)(((z ^ (z >> 31)) >> 1) % (ulong)(i + 1));
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
