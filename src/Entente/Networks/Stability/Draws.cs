namespace Entente.Networks;

/// <summary>Sums over resamples, of whole numbers, so that their order does not matter. Safe for several threads.</summary>
internal sealed class Draws(int nodes, int edges)
{
    private readonly int[] together = new int[(long)nodes * (nodes - 1) / 2];

    /// <summary>How many resamples there were.</summary>
    public int Count { get; private set; }

    /// <summary>For each tie in how many it was there.</summary>
    public int[] There { get; } = new int[edges];

    /// <summary>For each tie the sum of its counts, and that of their squares.</summary>
    public long[] Sums { get; } = new long[edges];

    public long[] Squares { get; } = new long[edges];

    /// <summary>In how many resamples two nodes were of one community.</summary>
    public int Together(int one, int other) => together[Place(Math.Min(one, other), Math.Max(one, other))];

    public void Add(int[] counts, int minimum, int[] community)
    {
        lock (together)
        {
            Count++;
            for (var edge = 0; edge < counts.Length; edge++)
            {
                Sums[edge] += counts[edge];
                Squares[edge] += (long)counts[edge] * counts[edge];
                if (counts[edge] >= minimum) There[edge]++;
            }
            for (int one = 0, at = 0; one < nodes; one++)
                for (var other = one + 1; other < nodes; other++, at++)
                    if (community[one] == community[other]) together[at]++;
        }
    }

    private int Place(int one, int other) => (int)((long)one * (2L * nodes - one - 1) / 2 + other - one - 1);
}
