namespace Entente.Notebooks.Jupyter;

/// <summary>The 64 bytes with which both sides of a ZMTP connection begin (rfc.zeromq.org/spec/37): signature, version, mechanism.</summary>
internal static class Greeting
{
    private const int Length = 64;
    private const int MechanismAt = 12;
    private const int MechanismLength = 20;

    /// <summary>What we say: version 3.1, no security.</summary>
    public static byte[] Ours { get; } = Compose();

    /// <summary>Reads what the other side says.</summary>
    /// <exception cref="WireException">It is no ZMTP, an older one, or asks for security we do not have.</exception>
    /// <exception cref="EndOfStreamException">The peer left; a probe of the port does.</exception>
    public static void Read(Stream stream)
    {
        Span<byte> theirs = stackalloc byte[Length];
        // Byte by byte where it matters: a peer that speaks something else may never send 64.
        stream.ReadExactly(theirs[..10]);
        if (theirs[0] != 0xFF || (theirs[9] & 1) == 0) throw new WireException("The peer does not speak ZMTP.");
        stream.ReadExactly(theirs[10..11]);
        if (theirs[10] < 3) throw new WireException("The peer speaks an older ZMTP than 3.0.");
        stream.ReadExactly(theirs[11..]);
        var mechanism = theirs.Slice(MechanismAt, MechanismLength);
        if (!mechanism.StartsWith("NULL"u8) || mechanism[4..].ContainsAnyExcept((byte)0)) throw new WireException("The peer asks for a security mechanism; only NULL is spoken here.");
    }

    private static byte[] Compose()
    {
        var bytes = new byte[Length];
        bytes[0] = 0xFF;
        bytes[9] = 0x7F;
        bytes[10] = 3;
        bytes[11] = 1;
        "NULL"u8.CopyTo(bytes.AsSpan(MechanismAt));
        return bytes;
    }
}
