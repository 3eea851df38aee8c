using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>What pairs of words add to the scores of moves, each worked out once a sentence: the hypotheses of a beam meet the same pairs again and again.</summary>
internal sealed class PairScores
{
    private const int Bits = 21;

    private Entry[] entries = new Entry[1024];
    private int used;
    private int mask = 1023;

    /// <param name="Key">The pair; 0 for an empty place.</param>
    /// <param name="Pair">The pair with its labels.</param>
    /// <param name="Sums">What it adds.</param>
    public record struct Entry(long Key, WordPair Pair, Vector128<int> Sums);

    public void Clear(int length)
    {
        var size = 1024;
        while (size < length * 16) size <<= 1;
        if (size > entries.Length || size * 8 < entries.Length) entries = new Entry[size];
        else Array.Clear(entries, 0, mask + 1);
        (used, mask) = (0, size - 1);
    }

    /// <summary>The number of a pair among all of a sentence.</summary>
    /// <param name="head">The head of the first word; -1 while it has none.</param>
    /// <param name="first">The word on top of the stack; -1 for an empty stack.</param>
    /// <param name="next">The next word.</param>
    /// <param name="isAlone">Whether the next word has no dependents yet.</param>
    public static long Key(int head, int first, int next, bool isAlone) =>
        (((head + 1L) << Bits | (first + 1L)) << Bits | (next + 1L)) << 1 | (isAlone ? 1L : 0);

    /// <summary>The place of a pair, where it is or would be: its key tells which.</summary>
    public ref Entry this[long key]
    {
        get
        {
            var at = (int)((ulong)key * 0x9E3779B97F4A7C15UL >> 40) & mask;
            while (entries[at].Key != 0 && entries[at].Key != key) at = (at + 1) & mask;
            // A full table would be searched forever; pairs beyond its bounds take each other's place.
            if (entries[at].Key == 0 && used * 4L >= mask * 3L) at = (int)((ulong)key * 0x9E3779B97F4A7C15UL >> 40) & mask;
            else if (entries[at].Key == 0) used++;
            return ref entries[at];
        }
    }
}
