namespace Entente.Actors;

/// <summary>The words of a lexicon by their folded spelling: a hash table without strings, read by any number of threads.</summary>
internal sealed class Spellings
{
    private readonly ulong[] hashes;
    private readonly int[] ids;
    private readonly int shift;

    public Spellings(IReadOnlyDictionary<string, int> words)
    {
        var bits = 12;
        while (1L << bits < words.Count * 3L) bits++;
        (hashes, ids, shift) = (new ulong[1 << bits], new int[1 << bits], 64 - bits);
        foreach (var (word, id) in words)
        {
            var hash = WordHash.Of(word);
            var at = (int)(hash >> shift);
            while (hashes[at] != 0) at = (at + 1) & (hashes.Length - 1);
            (hashes[at], ids[at]) = (hash, id);
            Count = Math.Max(Count, id + 1);
        }
    }

    /// <summary>One more than the greatest id.</summary>
    public int Count { get; }

    /// <summary>The id of the word of that hash; 0 if there is none.</summary>
    public int Find(ulong hash)
    {
        for (var at = (int)(hash >> shift); ; at = (at + 1) & (hashes.Length - 1))
        {
            if (hashes[at] == hash) return ids[at];
            if (hashes[at] == 0) return 0;
        }
    }
}
