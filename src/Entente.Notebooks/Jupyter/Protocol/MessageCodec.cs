using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Entente.Notebooks.Jupyter;

/// <summary>Turns messages into signed frames and back.</summary>
internal sealed class MessageCodec(MessageSigner signer)
{
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 256 };

    private readonly ReplayGuard replays = new();
    private readonly string session = Guid.NewGuid().ToString("N");
    private long messages;

    /// <summary>Reads a message.</summary>
    /// <exception cref="WireException">It is malformed, wrongly signed, or was sent before.</exception>
    public JupyterMessage Decode(Peer from, byte[][] frames)
    {
        var at = Array.FindIndex(frames, frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (at < 0) throw new WireException("A message lacks the delimiter <IDS|MSG>.");
        if (frames.Length < at + 6) throw new WireException("A message has fewer parts than signature, header, parent header, metadata and content.");
        var parts = frames.AsSpan(at + 2, 4);
        if (!signer.IsValid(frames[at + 1], parts)) throw new WireException("A message has a wrong signature: its sender does not have the connection's key.");
        if (signer.IsSigning && !replays.IsFirst(Encoding.ASCII.GetString(frames[at + 1]))) throw new WireException("A message was sent a second time.");
        return new JupyterMessage(from, frames[..at], Header(parts[0]), parts[0], Content(parts[3]));
    }

    /// <summary>The frames of a message, from the delimiter on.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="parent">The header of the request it belongs to; null for none.</param>
    /// <param name="content">Its content.</param>
    /// <param name="form">How the content is written.</param>
    public byte[][] Encode<T>(string type, byte[]? parent, T content, JsonTypeInfo<T> form)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{session}_{Interlocked.Increment(ref messages)}");
        var date = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
        var header = new MessageHeader(id, session, "entente", date, type, MessageHeader.ProtocolVersion);
        byte[][] parts =
        [
            JsonSerializer.SerializeToUtf8Bytes(header, WireJson.Plain.MessageHeader),
            parent ?? Empty,
            Empty,
            JsonSerializer.SerializeToUtf8Bytes(content, form),
        ];
        return [Delimiter, signer.Sign(parts), .. parts];
    }

    private static MessageHeader Header(byte[] json)
    {
        var header = Object(json, "header");
        return new MessageHeader(Text(header, "msg_id"), Text(header, "session"), Text(header, "username"), Text(header, "date"), Text(header, "msg_type"), Text(header, "version"));
    }

    private static JsonElement Content(byte[] json) => Object(json, "content");

    private static JsonElement Object(byte[] json, string part)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Reading);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw new WireException($"The {part} of a message is no JSON object.");
        }
        catch (JsonException exception)
        {
            throw new WireException($"The {part} of a message is no JSON.", exception);
        }
    }

    private static string Text(JsonElement header, string name)
    {
        if (!header.TryGetProperty(name, out var value)) return name is "msg_id" or "msg_type" ? throw new WireException($"A header lacks {name}.") : "";
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new WireException($"The header's {name} is no text.");
        }
        catch (InvalidOperationException exception)
        {
            throw new WireException($"The header's {name} is no valid text.", exception);
        }
    }
}
