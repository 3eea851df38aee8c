using System.Security.Cryptography;
using System.Text;

namespace Entente.Notebooks.Jupyter;

/// <summary>Signs and verifies messages with the connection's key: HMAC-SHA256 over header, parent header, metadata and content.</summary>
/// <param name="key">The key; empty where messages are not signed.</param>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(key);

    public bool IsSigning => key.Length > 0;

    /// <summary>The signature as lower-case hexadecimal digits; empty without a key.</summary>
    public byte[] Sign(ReadOnlySpan<byte[]> parts) => IsSigning ? Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Digest(parts))) : [];

    /// <summary>Whether a signature is right, found out in a time that does not depend on where it is wrong.</summary>
    public bool IsValid(byte[] signature, ReadOnlySpan<byte[]> parts) => !IsSigning || CryptographicOperations.FixedTimeEquals(signature, Sign(parts));

    private byte[] Digest(ReadOnlySpan<byte[]> parts)
    {
        using var digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts) digest.AppendData(part);
        return digest.GetHashAndReset();
    }
}
