using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Entente.Notebooks.Jupyter;

/// <summary>How messages are written, generated at build time: reflection would cost a tenth of a second at the start.</summary>
[JsonSerializable(typeof(AbortedReply))]
[JsonSerializable(typeof(ClearOutput))]
[JsonSerializable(typeof(CommClose))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(ConnectReply))]
[JsonSerializable(typeof(DisplayData))]
[JsonSerializable(typeof(ErrorContent))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteResult))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(InputRequest))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(OkReply))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(Status))]
[JsonSerializable(typeof(StreamText))]
[JsonSerializable(typeof(Welcome))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Letters beyond ASCII as they are: nothing here is ever pasted into a page, and an SVG would grow threefold.</summary>
    public static WireJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
