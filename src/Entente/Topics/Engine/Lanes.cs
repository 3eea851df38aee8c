using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Topics;

/// <summary>Sums and products of rows of numbers, sixteen at a time and in one fixed order on every machine, whatever its vectors' width.</summary>
/// <remarks>Rows are padded with zeros to a multiple of <see cref="Width"/>. No fused operations, which would round differently where they are missing.</remarks>
internal static class Lanes
{
    public const int Width = 16;

    public static int Padded(int length) => (length + Width - 1) / Width * Width;

    /// <summary>Σ aᵢbᵢ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ref float a, ref float b, int length)
    {
        var sum = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)length; i += Width) sum += Vector512.LoadUnsafe(ref a, i) * Vector512.LoadUnsafe(ref b, i);
        return Sum(sum);
    }

    /// <summary>sum += factor · x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled(ref float sum, ref float x, float factor, int length)
    {
        var factors = Vector512.Create(factor);
        for (nuint i = 0; i < (nuint)length; i += Width)
            (Vector512.LoadUnsafe(ref sum, i) + Vector512.LoadUnsafe(ref x, i) * factors).StoreUnsafe(ref sum, i);
    }

    /// <summary>sum = a + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref float sum, ref float a, ref float b, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += Width)
            (Vector512.LoadUnsafe(ref a, i) + Vector512.LoadUnsafe(ref b, i)).StoreUnsafe(ref sum, i);
    }

    /// <summary>product = a · b, number by number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(ref float product, ref float a, ref float b, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += Width)
            (Vector512.LoadUnsafe(ref a, i) * Vector512.LoadUnsafe(ref b, i)).StoreUnsafe(ref product, i);
    }

    /// <summary>sum += x, in double precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Accumulate(ref double sum, ref float x, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += Width)
        {
            var (lower, upper) = Vector512.Widen(Vector512.LoadUnsafe(ref x, i));
            (Vector512.LoadUnsafe(ref sum, i) + lower).StoreUnsafe(ref sum, i);
            (Vector512.LoadUnsafe(ref sum, i + Width / 2) + upper).StoreUnsafe(ref sum, i + Width / 2);
        }
    }

    // By halves, written out: the order of the built-in sum is not promised to be the same everywhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector512<float> lanes)
    {
        var eight = lanes.GetLower() + lanes.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        four += Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        four += Vector128.Shuffle(four, Vector128.Create(1, 0, 3, 2));
        return four.ToScalar();
    }
}
