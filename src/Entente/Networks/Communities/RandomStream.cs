using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Random numbers that are a pure function of a seed and a key, so that no order of work changes them.</summary>
internal struct RandomStream(int seed, ulong key)
{
    private SplitMix random = new(SplitMix.Mix(SplitMix.Mix((uint)seed + 0x9E3779B97F4A7C15) ^ (key + 1) * 0xD1342543DE82EF95));

    /// <summary>From 0 to below <paramref name="bound"/>.</summary>
    public int NextIndex(int bound) => (int)((random.Next() >> 32) * (ulong)bound >> 32);

    /// <summary>From 0 up to, but not including, 1.</summary>
    public double NextDouble() => (random.Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0, 1, … in random order.</summary>
    public int[] Order(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var at = NextIndex(i + 1);
            (order[i], order[at]) = (order[at], i);
        }
        return order;
    }
}
