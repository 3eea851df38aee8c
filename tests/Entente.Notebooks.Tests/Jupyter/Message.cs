using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Entente.Notebooks.Tests.Jupyter;

/// <summary>A message as a front end reads it.</summary>
internal sealed record Message(string Type, string Parent, JsonElement Content)
{
    public const string Key = "a-key-for-tests";

    private static int count;

    public string this[string member] => Content.TryGetProperty(member, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText() : "";

    public static Message Parse(byte[][] frames)
    {
        var at = Array.FindIndex(frames, frame => frame.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        if (Signature(frames[(at + 2)..(at + 6)], Key) != Encoding.ASCII.GetString(frames[at + 1])) throw new InvalidDataException("The kernel's signature is wrong.");
        using var header = JsonDocument.Parse(frames[at + 2]);
        using var parent = JsonDocument.Parse(frames[at + 3]);
        using var content = JsonDocument.Parse(frames[at + 5], new JsonDocumentOptions { MaxDepth = 256 });
        return new Message(header.RootElement.GetProperty("msg_type").GetString()!,
            parent.RootElement.TryGetProperty("msg_id", out var id) ? id.GetString()! : "", content.RootElement.Clone());
    }

    /// <summary>The frames of a signed message with a fresh id.</summary>
    public static (string Id, byte[][] Frames) Compose(string type, object content, string key = Key)
    {
        var id = $"message-{Interlocked.Increment(ref count)}";
        byte[][] parts =
        [
            JsonSerializer.SerializeToUtf8Bytes(new { msg_id = id, session = "tests", username = "tester", date = "2026-01-01T00:00:00Z", msg_type = type, version = "5.3" }),
            "{}"u8.ToArray(),
            "{}"u8.ToArray(),
            JsonSerializer.SerializeToUtf8Bytes(content),
        ];
        return (id, ["<IDS|MSG>"u8.ToArray(), Encoding.ASCII.GetBytes(Signature(parts, key)), .. parts]);
    }

    public static string Signature(byte[][] parts, string key) => key.Length == 0 ? "" : Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), parts.SelectMany(part => part).ToArray()));
}
