using System.Buffers.Binary;

namespace Entente.Notebooks.Jupyter;

/// <summary>Reads frames from a connection, within limits.</summary>
internal sealed class FrameReader(Stream stream)
{
    private const int Chunk = 64 * 1024;

    /// <summary>The next frame.</summary>
    /// <param name="limit">The bytes it may have.</param>
    /// <exception cref="WireException">It is longer, or no frame.</exception>
    public Frame Read(int limit)
    {
        Span<byte> head = stackalloc byte[8];
        stream.ReadExactly(head[..1]);
        var flags = head[0];
        if ((flags & ~(Frame.MoreFlag | Frame.LongFlag | Frame.CommandFlag)) != 0) throw new WireException("A frame has flags that do not exist.");
        var isCommand = (flags & Frame.CommandFlag) != 0;
        var hasMore = (flags & Frame.MoreFlag) != 0;
        if (isCommand && hasMore) throw new WireException("A command cannot have more frames.");

        var width = (flags & Frame.LongFlag) != 0 ? 8 : 1;
        stream.ReadExactly(head[..width]);
        var length = width == 8 ? BinaryPrimitives.ReadUInt64BigEndian(head) : head[0];
        var most = isCommand ? Math.Min(limit, WireLimits.CommandBytes) : limit;
        if (length > (ulong)most) throw new WireException("A frame is longer than a peer may send.");
        return new Frame(isCommand, hasMore, Body((int)length));
    }

    // Memory grows with what has come, not with what was announced.
    private byte[] Body(int length)
    {
        var body = new byte[Math.Min(length, Chunk)];
        for (var filled = 0; ; )
        {
            stream.ReadExactly(body.AsSpan(filled));
            filled = body.Length;
            if (filled == length) return body;
            Array.Resize(ref body, (int)Math.Min(length, (long)filled * 4));
        }
    }
}
