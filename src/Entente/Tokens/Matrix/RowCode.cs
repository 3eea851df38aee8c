using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Tokens;

/// <summary>A sparse row in few bytes: the number of its terms, then the step from each term to the next, with the count where that is not 1; or the steps, then the weights.</summary>
/// <remarks>
/// A corpus of a gigabyte has a hundred million entries. As two arrays they take eight bytes or more each; steps between sorted numbers are short, and most counts are 1,
/// so in seven-bit groups an entry takes one byte or two.
/// </remarks>
internal static class RowCode
{
    /// <param name="terms">Ascending.</param>
    /// <param name="counts">Not negative, by the terms' numbers.</param>
    public static byte[] Counts(ReadOnlySpan<int> terms, ReadOnlySpan<int> counts)
    {
        var (length, last) = (Size((uint)terms.Length), -1);
        foreach (var term in terms)
        {
            length += Size(Step(last, term, counts[term])) + (counts[term] == 1 ? 0 : Size((uint)counts[term]));
            last = term;
        }
        var (code, at) = (new byte[length], 0);
        Write(code, ref at, (uint)terms.Length);
        last = -1;
        foreach (var term in terms)
        {
            Write(code, ref at, Step(last, term, counts[term]));
            if (counts[term] != 1) Write(code, ref at, (uint)counts[term]);
            last = term;
        }
        return code;
    }

    /// <param name="terms">Ascending.</param>
    /// <param name="weights">One a term.</param>
    public static byte[] Weights(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights)
    {
        var (length, last) = (Size((uint)terms.Length), -1);
        foreach (var term in terms)
        {
            length += Size(Step(last, term, 1));
            last = term;
        }
        var (code, at) = (new byte[length + weights.Length * sizeof(double)], 0);
        Write(code, ref at, (uint)terms.Length);
        last = -1;
        foreach (var term in terms)
        {
            Write(code, ref at, Step(last, term, 1));
            last = term;
        }
        MemoryMarshal.AsBytes(weights).CopyTo(code.AsSpan(at));
        return code;
    }

    public static TermRow Read(byte[] code, bool areCounts)
    {
        var (at, term) = (0, -1);
        var terms = new int[Read(code, ref at)];
        var values = new double[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var step = Read(code, ref at);
            terms[i] = term += (int)(step >> 1) + 1;
            values[i] = (step & 1) == 0 ? 1 : Read(code, ref at);
        }
        if (!areCounts) code.AsSpan(at).CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        return new(terms, values);
    }

    /// <summary>The terms of a row of counts with their counts, in order.</summary>
    public static IEnumerable<(int Term, int Count)> Entries(byte[] code)
    {
        var (at, term) = (0, -1);
        for (var left = Read(code, ref at); left > 0; left--)
        {
            var step = Read(code, ref at);
            term += (int)(step >> 1) + 1;
            yield return (term, (step & 1) == 0 ? 1 : (int)Read(code, ref at));
        }
    }

    public static int EntryCount(byte[] code)
    {
        var at = 0;
        return (int)Read(code, ref at);
    }

    /// <summary>The step in the upper bits; the lowest says whether a count follows.</summary>
    private static ulong Step(int last, int term, int count) => (ulong)(term - last - 1) << 1 | (count == 1 ? 0UL : 1UL);

    /// <summary>One byte for every seven bits.</summary>
    private static int Size(ulong value) => value < 0x80 ? 1 : (BitOperations.Log2(value) + 7) / 7;

    private static void Write(byte[] code, ref int at, ulong value)
    {
        for (; value >= 0x80; value >>= 7) code[at++] = (byte)(value | 0x80);
        code[at++] = (byte)value;
    }

    private static ulong Read(byte[] code, ref int at)
    {
        ulong value = code[at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = code[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
