using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Grammar;

/// <summary>A number for each key: a hash table with open addressing, its entries side by side in memory.</summary>
/// <remarks>A key's place is told by its upper bits, so that keys in ascending order, as files have them, fill the table from the front to the back.</remarks>
internal sealed class KeyTable
{
    private Entry[] entries;
    private int shift;

    public KeyTable(int expected = 1 << 10)
    {
        var bits = 4;
        while (3L << bits <= expected * 4L) bits++;
        (entries, shift) = (new Entry[1 << bits], 32 - bits);
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
        for (var at = (int)(key >> shift); ; at = (at + 1) & (places.Length - 1))
        {
            var entry = places[at];
            if (entry.Key == key || entry.Value == 0) return entry.Value - 1;
        }
    }

    /// <summary>Reads the places of keys and looks at none, so that they are in the cache when they are looked at.</summary>
    /// <returns>Something that depends on all of them: without a use the compiler may leave the reading out. 0 only where there are no keys.</returns>
    public uint Touch(ReadOnlySpan<uint> keys)
    {
        var (places, by, touched) = (entries, shift, 0u);
        foreach (var key in keys) touched |= places[key >> by].Key | 1;
        return touched;
    }

    /// <summary>Puts the numbers of those keys that are in the table where the keys were.</summary>
    /// <returns>The numbers.</returns>
    public Span<int> Find(Span<uint> keys)
    {
        var numbers = MemoryMarshal.Cast<uint, int>(keys);
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var number = numbers[count] = Find(keys[i]);
            count += 1 + (number >> 31);
        }
        return numbers[..count];
    }

    /// <summary>The number of a key, by which it can be changed; a new key gets <paramref name="value"/>.</summary>
    /// <returns>Whether the key is new.</returns>
    public bool TryAdd(uint key, int value, out int found)
    {
        if (Count * 4L >= entries.Length * 3L) Grow();
        var at = (int)(key >> shift);
        for (; entries[at].Value != 0; at = (at + 1) & (entries.Length - 1))
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
        (entries, shift) = (new Entry[old.Length * 2], shift - 1);
        foreach (var entry in old)
        {
            if (entry.Value == 0) continue;
            var at = (int)(entry.Key >> shift);
            while (entries[at].Value != 0) at = (at + 1) & (entries.Length - 1);
            entries[at] = entry;
        }
    }
}
