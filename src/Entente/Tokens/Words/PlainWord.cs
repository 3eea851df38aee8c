using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Tokens;

/// <summary>Reads most words of English at one go: at most fifteen ASCII letters and digits, a letter first, and then a blank, or one sign and a blank.</summary>
/// <remarks>No rule of UAX #29 joins anything to such a word, so its end needs no rules; sixteen characters are looked at side by side.</remarks>
internal static class PlainWord
{
    /// <summary>The length of the word at <paramref name="start"/>, with its letters; 0 if there is none of this kind.</summary>
    public static int Length(ReadOnlySpan<char> text, int start, out PackedTerm packed)
    {
        packed = default;
        if (start + PackedTerm.Length >= text.Length || !BitConverter.IsLittleEndian) return 0;
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text[start]));
        // Whatever is no ASCII stays above it, so it is neither letter nor digit.
        var letters = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8));
        var isLetter = Vector128.LessThanOrEqual((letters | Vector128.Create((byte)' ')) - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var isDigit = Vector128.LessThanOrEqual(letters - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        if (isLetter.ToScalar() == 0) return 0;

        var length = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
        if (length >= PackedTerm.Length) return 0;
        var (next, second) = (text[start + length], text[start + length + 1]);
        if (next > ' ' && (next >= 'A' || second > ' ')) return 0;
        var inside = (letters & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length))).AsUInt64();
        packed = new(inside[0], inside[1]);
        return length;
    }
}
