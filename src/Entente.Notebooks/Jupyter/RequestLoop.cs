using System.Collections.Concurrent;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers the requests of one channel, one after the other, on a thread of its own. Around each it says busy and idle.</summary>
internal sealed class RequestLoop(string name, ReplyChannel channel, Broadcast broadcast, KernelLog log, params IRequestHandler[] handlers) : IDisposable
{
    // Deep expressions take the compiler deep into its stack.
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly BlockingCollection<JupyterMessage> requests = new(WireLimits.Requests);

    /// <summary>Queues a request; while too many wait, the caller does.</summary>
    public void Add(JupyterMessage request)
    {
        try
        {
            requests.Add(request);
        }
        catch (InvalidOperationException)
        {
            // The kernel is shutting down.
        }
    }

    /// <summary>Takes the requests of a type that wait out of the queue, in order; the others stay, in order.</summary>
    public IReadOnlyList<JupyterMessage> Withdraw(string type)
    {
        List<JupyterMessage> taken = [], kept = [];
        for (var count = requests.Count; count > 0 && requests.TryTake(out var request); count--) (request.Type == type ? taken : kept).Add(request);
        foreach (var request in kept) Add(request);
        return taken;
    }

    public void Start() => new Thread(Run, StackBytes) { IsBackground = true, Name = name }.Start();

    public void Dispose() => requests.CompleteAdding();

    private void Run()
    {
        foreach (var request in requests.GetConsumingEnumerable()) Answer(request);
    }

    private void Answer(JupyterMessage request)
    {
        broadcast.State("busy", request.RawHeader);
        try
        {
            if (!handlers.Any(handler => handler.Answer(request, channel))) Refuse(request);
        }
        catch (Exception exception)
        {
            // A request that breaks us must not take the kernel with it.
            log.Write($"{request.Type}: {exception}");
            if (IsRequest(request))
                channel.Reply(request, new ErrorReply(exception.GetType().Name, exception.Message, [$"{exception.GetType().Name}: {exception.Message}"]), WireJson.Plain.ErrorReply);
        }
        broadcast.State("idle", request.RawHeader);
    }

    private void Refuse(JupyterMessage request)
    {
        if (!IsRequest(request)) return;
        var message = $"The kernel does not know '{request.Type}' on this channel. It speaks version {MessageHeader.ProtocolVersion} of the Jupyter protocol, without a debugger and subshells.";
        channel.Reply(request, new ErrorReply("UnknownRequest", message, [message]), WireJson.Plain.ErrorReply);
    }

    private static bool IsRequest(JupyterMessage message) => message.Type.EndsWith("_request", StringComparison.Ordinal);
}
