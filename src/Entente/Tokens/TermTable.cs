using System.Runtime.InteropServices;

namespace Entente.Tokens;

/// <summary>Gives each new term the next whole number: a vocabulary while it is being made.</summary>
internal sealed class TermTable
{
    private string[] terms = new string[1024];
    private uint[] hashes = new uint[1024];
    // Identifiers plus one, so that zero is an empty place; its length is a power of two and at least twice the number of terms.
    private int[] places = new int[4096];

    public int Count { get; private set; }

    public string this[int id] => terms[id];

    public ReadOnlySpan<string> Terms => terms.AsSpan(0, Count);

    public int Intern(ReadOnlySpan<char> term) => Intern(term, Hash(term));

    public int IdOf(ReadOnlySpan<char> term)
    {
        var hash = Hash(term);
        for (var place = hash & (uint)(places.Length - 1); places[place] is not 0 and var found; place = (place + 1) & (uint)(places.Length - 1))
            if (hashes[found - 1] == hash && term.SequenceEqual(terms[found - 1])) return found - 1;
        return -1;
    }

    /// <summary>The identifiers that terms of another table have in this one, by their identifiers there.</summary>
    public int[] Merge(TermTable other)
    {
        var map = new int[other.Count];
        for (var id = 0; id < map.Length; id++) map[id] = Intern(other.terms[id], other.hashes[id], other.terms[id]);
        return map;
    }

    private int Intern(ReadOnlySpan<char> term, uint hash, string? known = null)
    {
        var mask = (uint)(places.Length - 1);
        var place = hash & mask;
        for (; places[place] is not 0 and var found; place = (place + 1) & mask)
            if (hashes[found - 1] == hash && term.SequenceEqual(terms[found - 1])) return found - 1;
        if (Count == terms.Length) Grow();
        terms[Count] = known ?? term.ToString();
        hashes[Count] = hash;
        places[place] = ++Count;
        if (Count * 2 > places.Length) Spread();
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref terms, Count * 2);
        Array.Resize(ref hashes, Count * 2);
    }

    private void Spread()
    {
        places = new int[places.Length * 4];
        var mask = (uint)(places.Length - 1);
        for (var id = 0; id < Count; id++)
        {
            var place = hashes[id] & mask;
            while (places[place] != 0) place = (place + 1) & mask;
            places[place] = id + 1;
        }
    }

    /// <summary>Four units at a time; it need not withstand an attacker more than a table that a text fills can, and identifiers do not depend on it.</summary>
    private static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (ulong)term.Length;
        while (term.Length >= 4)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(term))) * 0xD6E8FEB86659FD93UL;
            hash ^= hash >> 32;
            term = term[4..];
        }
        foreach (var unit in term) hash = (hash ^ unit) * 0xD6E8FEB86659FD93UL;
        return (uint)(hash >> 32) ^ (uint)hash;
    }
}
