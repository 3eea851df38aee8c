using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Topics;

/// <summary>A matrix of single-precision numbers whose rows are padded for <see cref="Lanes"/> and begin where a cache line does.</summary>
internal sealed class Rows
{
    private const int CacheLine = 64;

    private readonly float[] values;
    private readonly int start;

    public Rows(int count, int width)
    {
        (Count, Width, Stride) = (count, width, Lanes.Padded(width));
        values = GC.AllocateArray<float>(checked(count * Stride + CacheLine / sizeof(float)), pinned: true);
        start = (int)((CacheLine - Marshal.UnsafeAddrOfPinnedArrayElement(values, 0) % CacheLine) % CacheLine / sizeof(float));
    }

    public int Count { get; }

    /// <summary>How many numbers of a row mean something; those after them stay zero.</summary>
    public int Width { get; }

    public int Stride { get; }

    /// <summary>The row's first number, without a check of the index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float First(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(values), start + (nint)row * Stride);

    public Span<float> this[int row] => values.AsSpan(checked(start + row * Stride), Width);

    public void Clear() => Array.Clear(values);
}
