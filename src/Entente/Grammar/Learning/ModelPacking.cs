using System.Buffers;
using System.IO.Compression;

namespace Entente.Grammar;

/// <summary>Packs what <see cref="ModelWriter"/> wrote, to seven tenths of its length.</summary>
internal static class ModelPacking
{
    /// <summary>Best, and with a window of all of it.</summary>
    private const int Quality = 11, Window = 24;

    /// <summary>No model is as long; a damaged file does not get to ask for more.</summary>
    private const int Longest = 1 << 26;

    /// <summary>The length of the content and the content, packed.</summary>
    public static void Write(ModelWriter writer, byte[] content)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        if (!BrotliEncoder.TryCompress(content, packed, out var length, Quality, Window)) throw new InvalidOperationException("A model that cannot be packed.");
        writer.Number(content.Length);
        writer.Bytes(packed.AsSpan(0, length));
    }

    /// <summary>The content of a packed model.</summary>
    /// <param name="reader">Stands where <see cref="Write"/> began.</param>
    /// <param name="name">The file.</param>
    public static ModelReader Read(ModelReader reader, string name)
    {
        var content = new byte[reader.Count(Longest)];
        var packed = reader.RestBytes();
        using var decoder = new BrotliDecoder();
        var status = decoder.Decompress(packed, content, out var read, out var written);
        if (status == OperationStatus.NeedMoreData) throw Errors.TruncatedModel(name, packed.Length);
        reader.Check(status == OperationStatus.Done && read == packed.Length && written == content.Length);
        return new(content, name);
    }
}
