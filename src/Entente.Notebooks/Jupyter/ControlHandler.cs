using System.Text.Json;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers what must be answered while a cell runs: interrupt and shutdown.</summary>
internal sealed class ControlHandler(Interruption interruption, Broadcast broadcast, Action ended) : IRequestHandler
{
    public bool Answer(JupyterMessage request, ReplyChannel channel)
    {
        switch (request.Type)
        {
            case "interrupt_request":
                interruption.Request();
                channel.Reply(request, new OkReply(), WireJson.Plain.OkReply);
                return true;
            case "shutdown_request":
                var reply = new ShutdownReply(request.Content.Property("restart").ValueKind == JsonValueKind.True);
                channel.Reply(request, reply, WireJson.Plain.ShutdownReply);
                broadcast.Publish("shutdown_reply", request.RawHeader, reply, WireJson.Plain.ShutdownReply);
                broadcast.State("idle", request.RawHeader);
                ended();
                return true;
            default:
                return false;
        }
    }
}
