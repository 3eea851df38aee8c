using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Entente.Notebooks.Tests.Jupyter;

/// <summary>The other side of a ZMTP connection, written apart from ours, from rfc.zeromq.org/spec/37.</summary>
internal sealed class WireClient : IDisposable
{
    private readonly TcpClient tcp;

    public WireClient(int port, string type, string identity = "", byte minor = 1)
    {
        tcp = new TcpClient("127.0.0.1", port) { NoDelay = true };
        Stream = tcp.GetStream();
        Stream.ReadTimeout = 20_000;
        Stream.Write(Greeting(minor));
        Stream.ReadExactly(new byte[64]);
        WriteFrame(4, Ready(type, identity));
        var (flags, body) = ReadFrame();
        if (flags != 4 || Encoding.ASCII.GetString(body, 1, body[0]) != "READY") throw new InvalidDataException("The kernel does not begin with READY.");
    }

    public NetworkStream Stream { get; }

    public static byte[] Greeting(byte minor = 1) => [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, minor, .. "NULL"u8, .. new byte[48]];

    public static byte[] Ready(string type, string identity = "") => [5, .. "READY"u8, .. Property("Socket-Type", type), .. Property("Identity", identity)];

    public void Subscribe(string topic = "") => WriteFrame(4, [9, .. "SUBSCRIBE"u8, .. Encoding.UTF8.GetBytes(topic)]);

    public void Send(params byte[][] frames)
    {
        for (var i = 0; i < frames.Length; i++) WriteFrame((byte)(i < frames.Length - 1 ? 1 : 0), frames[i]);
    }

    public byte[][] Receive()
    {
        List<byte[]> frames = [];
        while (true)
        {
            var (flags, body) = ReadFrame();
            if ((flags & 4) != 0) continue;
            frames.Add(body);
            if ((flags & 1) == 0) return [.. frames];
        }
    }

    public void WriteFrame(byte flags, byte[] body)
    {
        if (body.Length <= 255)
        {
            Stream.Write([flags, (byte)body.Length, .. body]);
            return;
        }
        var head = new byte[9];
        head[0] = (byte)(flags | 2);
        BinaryPrimitives.WriteInt64BigEndian(head.AsSpan(1), body.Length);
        Stream.Write(head);
        Stream.Write(body);
    }

    public (byte Flags, byte[] Body) ReadFrame()
    {
        var head = new byte[2];
        Stream.ReadExactly(head);
        long length = head[1];
        if ((head[0] & 2) != 0)
        {
            var rest = new byte[7];
            Stream.ReadExactly(rest);
            length = BinaryPrimitives.ReadInt64BigEndian([head[1], .. rest]);
        }
        var body = new byte[length];
        Stream.ReadExactly(body);
        return ((byte)(head[0] & ~2), body);
    }

    public void Dispose() => tcp.Dispose();

    private static byte[] Property(string name, string value) =>
        [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), 0, 0, 0, (byte)value.Length, .. Encoding.UTF8.GetBytes(value)];
}
