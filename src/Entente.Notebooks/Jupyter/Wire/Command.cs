using System.Buffers.Binary;
using System.Text;

namespace Entente.Notebooks.Jupyter;

/// <summary>A ZMTP command: READY, SUBSCRIBE, CANCEL, PING, PONG, ERROR.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Data">What follows the name.</param>
internal sealed record Command(string Name, byte[] Data)
{
    /// <summary>Reads a command's name and data.</summary>
    /// <exception cref="WireException">It has no name.</exception>
    public static Command Parse(byte[] body) => body is [var length and > 0, ..] && body.Length > length
        ? new Command(Encoding.ASCII.GetString(body, 1, length), body[(length + 1)..])
        : throw new WireException("A command has no name.");

    /// <summary>What is sent for READY: what kind of socket we are.</summary>
    public static byte[] Ready(string socketType) => Compose("READY",
        [.. Property("Socket-Type", Encoding.ASCII.GetBytes(socketType)), .. Property("Identity", [])]);

    /// <summary>What is sent for a PING: its context, without the time to live before it.</summary>
    public static byte[] Pong(byte[] pingData) => Compose("PONG", pingData.Length > 2 ? pingData[2..Math.Min(pingData.Length, 18)] : []);

    /// <summary>The properties of a READY, by name without regard to case.</summary>
    /// <exception cref="WireException">They are cut short.</exception>
    public IReadOnlyDictionary<string, byte[]> Properties()
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < Data.Length; )
        {
            var name = Take(ref at, Take(ref at, 1)[0]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(Take(ref at, 4));
            if (length > int.MaxValue) throw new WireException("A property is cut short.");
            properties[Encoding.ASCII.GetString(name)] = Take(ref at, (int)length).ToArray();
        }
        return properties;
    }

    private ReadOnlySpan<byte> Take(ref int at, int count)
    {
        if (count > Data.Length - at) throw new WireException("A property is cut short.");
        at += count;
        return Data.AsSpan(at - count, count);
    }

    private static byte[] Compose(string name, byte[] data) => [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. data];

    private static byte[] Property(string name, byte[] value)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        return [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. length, .. value];
    }
}
