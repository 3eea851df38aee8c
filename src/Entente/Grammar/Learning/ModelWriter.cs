using System.Text;

namespace Entente.Grammar;

/// <summary>Writes a model: numbers of varying length, the low seven bits first.</summary>
internal sealed class ModelWriter
{
    private readonly MemoryStream bytes = new();

    public byte[] ToArray() => bytes.ToArray();

    public void Byte(byte value) => bytes.WriteByte(value);

    public void Number(long value)
    {
        var rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7) bytes.WriteByte((byte)(rest | 0x80));
        bytes.WriteByte((byte)rest);
    }

    public void Signed(long value) => Number((value << 1) ^ (value >> 63));

    public void Text(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Number(encoded.Length);
        bytes.Write(encoded);
    }
}
