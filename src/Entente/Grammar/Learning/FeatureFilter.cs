using System.Runtime.CompilerServices;

namespace Entente.Grammar;

/// <summary>Tells most features that a model has no weights for, from a bit a feature: small enough to stay in the processor's cache, where the table of weights is not.</summary>
internal sealed class FeatureFilter
{
    private readonly ulong[] bits;
    private readonly int shift;

    /// <param name="expected">How many features the model has; eight bits for each let one stranger in eight pass.</param>
    public FeatureFilter(int expected)
    {
        var size = 6;
        while (1L << size < expected * 8L) size++;
        (bits, shift) = (new ulong[1 << size - 6], 32 - size);
    }

    public void Add(uint feature)
    {
        var bit = Bit(feature);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Moves the features that may have weights to the front.</summary>
    /// <returns>How many there are.</returns>
    public int Pass(Span<uint> features)
    {
        var (all, count) = (bits, 0);
        for (var i = 0; i < features.Length; i++)
        {
            // Written in any case and counted by the bit: a jump would be guessed wrong as often as not.
            var feature = features[count] = features[i];
            var bit = Bit(feature);
            count += (int)(all[bit >> 6] >> (bit & 63)) & 1;
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bit(uint feature) => (int)(feature * 0x9E3779B1u >> shift);
}
