using System.Runtime.CompilerServices;
using System.Text;

namespace Entente.Grammar;

/// <summary>Reads what <see cref="ModelWriter"/> wrote; whatever else it is given ends in an error that names the file.</summary>
internal sealed class ModelReader(byte[] bytes, string name)
{
    private int at;

    public bool IsAtEnd => at == bytes.Length;

    /// <summary>How many bytes are left: no list of the file can be longer, whatever a damaged file says.</summary>
    public int Rest => bytes.Length - at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Byte() => at < bytes.Length ? bytes[at++] : throw Errors.TruncatedModel(name, bytes.Length);

    /// <summary>All that is left.</summary>
    public ReadOnlySpan<byte> RestBytes()
    {
        var from = at;
        at = bytes.Length;
        return bytes.AsSpan(from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Number()
    {
        var first = Byte();
        return first < 0x80 ? first : Longer(first);
    }

    public long Signed()
    {
        var value = (ulong)Number();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A number that is not above a limit, which keeps a damaged file from asking for memory without bounds.</summary>
    public int Count(long limit)
    {
        var value = Number();
        Check(value >= 0 && value <= limit);
        return (int)value;
    }

    /// <summary>What <see cref="ModelWriter.Weights"/> wrote.</summary>
    public void Weights(Span<short> weights)
    {
        var large = false;
        for (var i = 0; i < weights.Length; i += 2)
        {
            var pair = Byte();
            weights[i] = (short)(pair & 15);
            large |= weights[i] == ModelWriter.Large;
            if (i + 1 == weights.Length) break;
            weights[i + 1] = (short)(pair >> 4);
            large |= weights[i + 1] == ModelWriter.Large;
        }
        foreach (ref var weight in weights) weight = large && weight == ModelWriter.Large ? (short)Signed() : (short)(weight - 7);
    }

    public string Text()
    {
        var length = Count(1 << 16);
        if (length > bytes.Length - at) throw Errors.TruncatedModel(name, bytes.Length);
        at += length;
        return Encoding.UTF8.GetString(bytes, at - length, length);
    }

    public void Check(bool holds)
    {
        if (!holds) throw Errors.DamagedModel(name, at);
    }

    private long Longer(byte first)
    {
        var value = (ulong)(first & 0x7F);
        for (var shift = 7; ; shift += 7)
        {
            Check(shift < 64);
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return (long)value;
        }
    }
}
