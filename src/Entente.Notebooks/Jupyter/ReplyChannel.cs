using System.Text.Json.Serialization.Metadata;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers requests by the channel they came from.</summary>
internal sealed class ReplyChannel(Func<RouterSocket> socket, MessageCodec codec)
{
    public void Reply<T>(JupyterMessage request, T content, JsonTypeInfo<T> form)
    {
        var type = request.Type.EndsWith("_request", StringComparison.Ordinal) ? $"{request.Type[..^"_request".Length]}_reply" : $"{request.Type}_reply";
        socket().Send(request.From, [.. request.Route, .. codec.Encode(type, request.RawHeader, content, form)]);
    }
}
