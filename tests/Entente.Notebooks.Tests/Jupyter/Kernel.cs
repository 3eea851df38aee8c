using Entente.Notebooks.Jupyter;

namespace Entente.Notebooks.Tests.Jupyter;

/// <summary>A kernel in this process, and one front end that is connected to it.</summary>
internal sealed class Kernel : IDisposable
{
    private readonly JupyterServer server;
    private readonly Thread thread;
    private readonly CancellationTokenSource end = new();

    public Kernel(string? folder = null)
    {
        server = new JupyterServer(new ConnectionFile(System.Net.IPAddress.Loopback, 0, 0, 0, 0, 0, Message.Key), folder);
        thread = new Thread(() => server.Run(end.Token)) { IsBackground = true };
        thread.Start();
        Shell = new WireClient(Ports.ShellPort, "DEALER", "front-end");
        Control = new WireClient(Ports.ControlPort, "DEALER", "front-end");
        Stdin = new WireClient(Ports.StdinPort, "DEALER", "front-end");
        Iopub = new WireClient(Ports.IopubPort, "SUB");
        Iopub.Subscribe();
        Assert.Equal("iopub_welcome", Message.Parse(Iopub.Receive()).Type);
    }

    public ConnectReply Ports => server.Ports;

    public WireClient Shell { get; }

    public WireClient Control { get; }

    public WireClient Stdin { get; }

    public WireClient Iopub { get; }

    /// <summary>Whether the server has come to its end.</summary>
    public bool Ended(TimeSpan patience) => thread.Join(patience);

    /// <summary>Sends a request by the shell, and gives its id.</summary>
    public string Send(string type, object content) => Send(Shell, type, content);

    public string Send(WireClient channel, string type, object content)
    {
        var (id, frames) = Message.Compose(type, content);
        channel.Send(frames);
        return id;
    }

    /// <summary>Asks, and gives the answer together with what was told every front end, from busy to idle.</summary>
    public (Message Reply, IReadOnlyList<Message> Told) Ask(string type, object content)
    {
        var id = Send(type, content);
        // As front ends do, it reads both channels at once.
        var told = Task.Factory.StartNew(() => Told(id), TaskCreationOptions.LongRunning);
        var reply = Message.Parse(Shell.Receive());
        Assert.Equal(id, reply.Parent);
        return (reply, told.GetAwaiter().GetResult());
    }

    public (Message Reply, IReadOnlyList<Message> Told) Execute(string code, bool allowStdin = false) => Ask("execute_request", new { code, allow_stdin = allowStdin });

    /// <summary>What is told on iopub until the request is done.</summary>
    public IReadOnlyList<Message> Told(string id)
    {
        List<Message> told = [];
        while (told is not [.., { Type: "status" } last] || last["execution_state"] != "idle" || last.Parent != id) told.Add(Message.Parse(Iopub.Receive()));
        return told;
    }

    public void Dispose()
    {
        foreach (var client in (WireClient[])[Shell, Control, Stdin, Iopub]) client.Dispose();
        end.Cancel();
        thread.Join();
        server.Dispose();
        end.Dispose();
    }
}
