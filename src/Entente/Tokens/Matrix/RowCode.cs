using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Tokens;

/// <summary>A sparse row in few bytes: the number of its terms, the steps from term to term, then the values.</summary>
/// <remarks>
/// A corpus of a gigabyte has a hundred million entries. As two arrays they take eight bytes or more each; steps between sorted numbers and counts are
/// mostly below 128 and take one.
/// </remarks>
internal static class RowCode
{
    /// <param name="terms">Ascending.</param>
    /// <param name="counts">Not negative, by the terms' numbers.</param>
    public static byte[] Counts(ReadOnlySpan<int> terms, ReadOnlySpan<int> counts)
    {
        var length = Length(terms);
        foreach (var term in terms) length += Size((uint)counts[term]);
        var code = new byte[length];
        var at = Terms(code, terms);
        foreach (var term in terms) Write(code, ref at, (uint)counts[term]);
        return code;
    }

    /// <param name="terms">Ascending.</param>
    /// <param name="counts">Whole numbers, not negative, one a term.</param>
    public static byte[] Counts(ReadOnlySpan<int> terms, ReadOnlySpan<double> counts)
    {
        var length = Length(terms);
        foreach (var count in counts) length += Size((uint)count);
        var code = new byte[length];
        var at = Terms(code, terms);
        foreach (var count in counts) Write(code, ref at, (uint)count);
        return code;
    }

    /// <param name="terms">Ascending.</param>
    /// <param name="weights">One a term.</param>
    public static byte[] Weights(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights)
    {
        var code = new byte[Length(terms) + weights.Length * sizeof(double)];
        var at = Terms(code, terms);
        MemoryMarshal.AsBytes(weights).CopyTo(code.AsSpan(at));
        return code;
    }

    public static TermRow Read(byte[] code, bool areCounts)
    {
        var (at, term) = (0, -1);
        var terms = new int[Read(code, ref at)];
        for (var i = 0; i < terms.Length; i++) terms[i] = term += (int)Read(code, ref at) + 1;
        var values = new double[terms.Length];
        if (!areCounts) code.AsSpan(at).CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        for (var i = 0; areCounts && i < values.Length; i++) values[i] = Read(code, ref at);
        return new(terms, values);
    }

    public static int EntryCount(byte[] code)
    {
        var at = 0;
        return (int)Read(code, ref at);
    }

    private static int Terms(byte[] code, ReadOnlySpan<int> terms)
    {
        var (at, last) = (0, -1);
        Write(code, ref at, (uint)terms.Length);
        foreach (var term in terms)
        {
            Write(code, ref at, (uint)(term - last - 1));
            last = term;
        }
        return at;
    }

    private static int Length(ReadOnlySpan<int> terms)
    {
        var (length, last) = (Size((uint)terms.Length), -1);
        foreach (var term in terms)
        {
            length += Size((uint)(term - last - 1));
            last = term;
        }
        return length;
    }

    /// <summary>One byte for every seven bits.</summary>
    private static int Size(uint value) => value < 0x80 ? 1 : (BitOperations.Log2(value) + 7) / 7;

    private static void Write(byte[] code, ref int at, uint value)
    {
        for (; value >= 0x80; value >>= 7) code[at++] = (byte)(value | 0x80);
        code[at++] = (byte)value;
    }

    private static uint Read(byte[] code, ref int at)
    {
        uint value = code[at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = code[at++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
