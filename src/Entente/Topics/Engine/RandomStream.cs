namespace Entente.Topics;

/// <summary>A stream of random numbers that is a pure function of a seed and a key, so that no work order and no machine changes it.</summary>
/// <remarks>Source: Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA, doi:10.1145/2660193.2660195.</remarks>
internal struct RandomStream(ulong seed, ulong key)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = Mix(Mix(seed + Step) ^ (key * Step));

    public ulong Next() => Mix(state += Step);

    /// <summary>From 0 up to, but not including, 1, in steps of 2⁻⁵³.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 to below <paramref name="bound"/>; the bias is below bound/2³².</summary>
    public int NextIndex(int bound) => (int)((Next() >> 32) * (ulong)bound >> 32);

    /// <summary>Standard normal, by the polar method.</summary>
    public double NextNormal()
    {
        while (true)
        {
            var (x, y) = (2 * NextDouble() - 1, 2 * NextDouble() - 1);
            var square = x * x + y * y;
            if (square is > 0 and < 1) return x * Math.Sqrt(-2 * PortableMath.Log(square) / square);
        }
    }

    /// <summary>Gamma of unit scale, by Marsaglia and Tsang 2000, doi:10.1145/358407.358414.</summary>
    public double NextGamma(double shape)
    {
        // Below one the method does not hold: a gamma of shape + 1 times a power of a uniform number does.
        if (shape < 1) return NextGamma(shape + 1) * PortableMath.Exp(PortableMath.Log(1 - NextDouble()) / shape);
        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = NextNormal();
            var v = 1 + c * normal;
            if (v <= 0) continue;
            v = v * v * v;
            if (PortableMath.Log(1 - NextDouble()) < normal * normal / 2 + d - d * v + d * PortableMath.Log(v)) return d * v;
        }
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
