using System.Runtime.CompilerServices;

namespace Entente.Grammar;

/// <summary>What a feature adds to the scores of the four moves.</summary>
internal readonly record struct MoveWeights(short Shift, short Left, short Right, short Reduce)
{
    /// <summary>The four side by side, as they are in memory; 0 if all are.</summary>
    public long Packed => Unsafe.BitCast<MoveWeights, long>(this);
}
