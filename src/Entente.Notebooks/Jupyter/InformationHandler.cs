using System.Reflection;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers what front ends ask about the kernel itself, and declines comms.</summary>
internal sealed class InformationHandler(Broadcast broadcast, Func<ConnectReply> ports) : IRequestHandler
{
    private static readonly string Version = typeof(InformationHandler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public bool Answer(JupyterMessage request, ReplyChannel channel)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                channel.Reply(request, new KernelInfoReply(Version, $"C# 14 on .NET {Environment.Version}, with Entente {Version}",
                    [new HelpLink("C# reference", "https://learn.microsoft.com/dotnet/csharp/"), new HelpLink(".NET API browser", "https://learn.microsoft.com/dotnet/api/")]),
                    WireJson.Plain.KernelInfoReply);
                return true;
            case "connect_request":
                channel.Reply(request, ports(), WireJson.Plain.ConnectReply);
                return true;
            case "comm_info_request":
                channel.Reply(request, new CommInfoReply(), WireJson.Plain.CommInfoReply);
                return true;
            case "comm_open":
                if (request.Content.Property("comm_id").Text() is { } comm) broadcast.Publish("comm_close", request.RawHeader, new CommClose(comm), WireJson.Plain.CommClose);
                return true;
            case "comm_msg" or "comm_close":
                return true;
            default:
                return false;
        }
    }
}
