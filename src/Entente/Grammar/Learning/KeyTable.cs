using System.Runtime.CompilerServices;

namespace Entente.Grammar;

/// <summary>A number for each key: a hash table with open addressing, its entries side by side in memory.</summary>
internal sealed class KeyTable
{
    private Entry[] entries;
    private int mask;

    public KeyTable(int expected = 1 << 10)
    {
        var size = 16;
        while (size * 3L <= expected * 4L) size <<= 1;
        (entries, mask) = (new Entry[size], size - 1);
    }

    private struct Entry
    {
        public uint Key;

        /// <summary>The number plus one; 0 for an empty place.</summary>
        public int Value;
    }

    public int Count { get; private set; }

    /// <summary>The number of a key; -1 where it is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        var places = entries;
        for (var at = (int)key & (places.Length - 1); ; at = (at + 1) & (places.Length - 1))
        {
            var entry = places[at];
            if (entry.Key == key || entry.Value == 0) return entry.Value - 1;
        }
    }

    /// <summary>The number of a key, by which it can be changed; a new key gets <paramref name="value"/>.</summary>
    /// <returns>Whether the key is new.</returns>
    public bool TryAdd(uint key, int value, out int found)
    {
        if (Count * 4L >= entries.Length * 3L) Grow();
        var at = (int)key & mask;
        for (; entries[at].Value != 0; at = (at + 1) & mask)
        {
            if (entries[at].Key != key) continue;
            found = entries[at].Value - 1;
            return false;
        }
        entries[at] = new() { Key = key, Value = value + 1 };
        Count++;
        found = value;
        return true;
    }

    /// <summary>The keys with their numbers, in ascending order of the keys.</summary>
    public IEnumerable<(uint Key, int Value)> Sorted() =>
        entries.Where(entry => entry.Value != 0).Select(entry => (entry.Key, entry.Value - 1)).OrderBy(pair => pair.Key);

    private void Grow()
    {
        var old = entries;
        (entries, mask) = (new Entry[old.Length * 2], old.Length * 2 - 1);
        foreach (var entry in old)
        {
            if (entry.Value == 0) continue;
            var at = (int)entry.Key & mask;
            while (entries[at].Value != 0) at = (at + 1) & mask;
            entries[at] = entry;
        }
    }
}
