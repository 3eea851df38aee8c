using System.Numerics;

namespace Entente.Tokens;

/// <summary>Counts the terms of one document after the other. Not for two threads at once.</summary>
internal sealed class TermCounter
{
    private int[] counts = new int[4096];
    // Which terms have a count: as bits, from which they come out in order, and as a list.
    private ulong[] bits = new ulong[4096 / 64];
    private int[] distinct = new int[1024];
    private int distinctCount;

    public void Add(int term, int count = 1)
    {
        if (term >= counts.Length) Grow(term);
        var before = counts[term];
        counts[term] = before + count;
        if (before == 0) Enlist(term);
    }

    /// <summary>What was added since the last take, as a row of a matrix; <see cref="Add"/> begins anew.</summary>
    public byte[] TakeRow()
    {
        Sort();
        var terms = distinct.AsSpan(0, distinctCount);
        var row = RowCode.Counts(terms, counts);
        Clear();
        return row;
    }

    private void Enlist(int term)
    {
        bits[term >> 6] |= 1UL << term;
        if (distinctCount == distinct.Length) Array.Resize(ref distinct, distinctCount * 2);
        distinct[distinctCount++] = term;
    }

    /// <summary>By the bits where the document has many of the terms, else by comparison.</summary>
    private void Sort()
    {
        if (distinctCount * 16L < bits.Length)
        {
            Array.Sort(distinct, 0, distinctCount);
            return;
        }
        var next = 0;
        for (var word = 0; next < distinctCount; word++)
            for (var rest = bits[word]; rest != 0; rest &= rest - 1) distinct[next++] = word << 6 | BitOperations.TrailingZeroCount(rest);
    }

    private void Clear()
    {
        foreach (var term in distinct.AsSpan(0, distinctCount)) (counts[term], bits[term >> 6]) = (0, 0);
        distinctCount = 0;
    }

    private void Grow(int term)
    {
        var length = (int)BitOperations.RoundUpToPowerOf2((uint)term + 1);
        Array.Resize(ref counts, length);
        Array.Resize(ref bits, length / 64);
    }
}
