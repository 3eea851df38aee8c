using System.Buffers.Binary;

namespace Entente.Notebooks.Jupyter;

/// <summary>Writes messages and commands to a connection.</summary>
/// <param name="stream">The connection.</param>
/// <param name="moved">Told whenever a piece has been written.</param>
internal sealed class FrameWriter(Stream stream, Action? moved = null)
{
    private const int Piece = 64 * 1024;


    /// <summary>Writes a message of one frame or more.</summary>
    public void WriteMessage(byte[][] frames)
    {
        for (var i = 0; i < frames.Length; i++) Write(frames[i], i < frames.Length - 1 ? Frame.MoreFlag : (byte)0);
    }

    /// <summary>Writes a command: its name, then its data.</summary>
    public void WriteCommand(byte[] command) => Write(command, Frame.CommandFlag);

    private void Write(byte[] body, byte flags)
    {
        Span<byte> head = stackalloc byte[9];
        var isLong = body.Length > byte.MaxValue;
        head[0] = (byte)(flags | (isLong ? Frame.LongFlag : 0));
        if (isLong) BinaryPrimitives.WriteUInt64BigEndian(head[1..], (ulong)body.Length);
        else head[1] = (byte)body.Length;
        stream.Write(head[..(isLong ? 9 : 2)]);
        for (var at = 0; at < body.Length; at += Piece)
        {
            stream.Write(body, at, Math.Min(Piece, body.Length - at));
            moved?.Invoke();
        }
    }
}
