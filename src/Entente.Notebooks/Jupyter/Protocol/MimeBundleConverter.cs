using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>Writes a bundle as an object: JSON types as JSON, all others as text.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Bundles are sent and never received.");

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (type, text) in value)
        {
            writer.WritePropertyName(type);
            if (MimeBundle.IsJson(type)) WriteJson(writer, text);
            else writer.WriteStringValue(text);
        }
        writer.WriteEndObject();
    }

    // A formatter may have written what is no JSON; the message it is in must still be.
    private static void WriteJson(Utf8JsonWriter writer, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 256 });
            document.RootElement.WriteTo(writer);
        }
        catch (JsonException)
        {
            writer.WriteStringValue(text);
        }
    }
}
