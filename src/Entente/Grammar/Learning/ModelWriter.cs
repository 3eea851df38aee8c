using System.Text;

namespace Entente.Grammar;

/// <summary>Writes a model: numbers of varying length, the low seven bits first.</summary>
internal sealed class ModelWriter
{
    private readonly MemoryStream bytes = new();

    public byte[] ToArray() => bytes.ToArray();

    public void Byte(byte value) => bytes.WriteByte(value);

    public void Bytes(ReadOnlySpan<byte> values) => bytes.Write(values);

    public void Number(long value)
    {
        var rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7) bytes.WriteByte((byte)(rest | 0x80));
        bytes.WriteByte((byte)rest);
    }

    public void Signed(long value) => Number((value << 1) ^ (value >> 63));

    /// <summary>Small numbers, two a byte; those beyond -7 and 7 follow in full.</summary>
    public void Weights(ReadOnlySpan<short> weights)
    {
        for (var i = 0; i < weights.Length; i += 2) Byte((byte)(Nibble(weights[i]) | (i + 1 < weights.Length ? Nibble(weights[i + 1]) : 0) << 4));
        foreach (var weight in weights)
            if (Nibble(weight) == Large) Signed(weight);
    }

    /// <summary>Stands for a number that follows in full.</summary>
    internal const int Large = 15;

    private static int Nibble(short weight) => weight is >= -7 and <= 7 ? weight + 7 : Large;

    public void Text(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Number(encoded.Length);
        bytes.Write(encoded);
    }
}
