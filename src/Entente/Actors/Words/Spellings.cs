using System.Numerics;

namespace Entente.Actors;

/// <summary>The words of a lexicon by their folded spelling: a hash table without strings, read by any number of threads.</summary>
internal sealed class Spellings
{
    /// <summary>The lowest bits of an entry are the id, the others those of the hash; where the entry stands says the rest of the hash.</summary>
    private readonly ulong[] entries;
    private readonly int shift;
    private readonly int idBits;
    private readonly ulong idMask;

    public Spellings(IReadOnlyDictionary<string, int> words)
    {
        Count = words.Values.DefaultIfEmpty(0).Max() + 1;
        idBits = BitOperations.Log2((uint)Count) + 1;
        idMask = (1UL << idBits) - 1;
        var bits = 12;
        while (3L << bits < words.Count * 4L) bits++;
        (entries, shift) = (new ulong[1 << bits], 64 - bits);
        foreach (var (word, id) in words)
        {
            var hash = WordHash.Of(word);
            var at = (int)(hash >> shift);
            while (entries[at] != 0) at = (at + 1) & (entries.Length - 1);
            entries[at] = (hash << idBits) | (uint)id;
        }
    }

    /// <summary>One more than the greatest id.</summary>
    public int Count { get; }

    /// <summary>The id of the word of that hash; 0 if there is none.</summary>
    public int Find(ulong hash)
    {
        var (table, asked, mask) = (entries, hash << idBits, idMask);
        for (var at = (int)(hash >> shift); ; at = (at + 1) & (table.Length - 1))
        {
            var entry = table[at];
            if (entry == 0) return 0;
            if ((entry & ~mask) == asked) return (int)(entry & mask);
        }
    }
}
