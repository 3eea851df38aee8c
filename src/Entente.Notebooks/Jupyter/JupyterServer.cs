using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>A C# kernel: listens where the connection file says, and runs what front ends send, until one of them asks it to end.</summary>
/// <remarks>Everything it does for a front end happens on threads of its own, so that a cell that starves the thread pool can still be interrupted.</remarks>
public sealed class JupyterServer : IDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly MessageCodec codec;
    private readonly RequestLoop control;
    private readonly ManualResetEventSlim ended = new();
    private readonly Interruption interruption = new();
    private readonly KernelLog log = new(Console.Error);
    private readonly OutputPump pump = new();
    private readonly RequestLoop shell;
    private readonly Sockets sockets;

    /// <summary>Binds the ports; nobody is answered before <see cref="Run"/>.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="folder">The notebook's folder, which relative paths of <c>#r</c> are seen from; the current folder by default.</param>
    /// <exception cref="ConnectionException">A port is taken.</exception>
    public JupyterServer(ConnectionFile connection, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        codec = new MessageCodec(new MessageSigner(connection.Key));
        var broadcast = new Broadcast(() => sockets!.Iopub, codec);
        var stdin = new StdinChannel(() => sockets!.Stdin, codec);
        var session = new Session(new SessionOptions { Folder = folder ?? Directory.GetCurrentDirectory(), Limits = KernelLimits.Outputs });
        var history = new History();
        var information = new InformationHandler(broadcast, () => sockets!.Ports);
        var execute = new ExecuteHandler(session, broadcast, pump, stdin, interruption, history);

        shell = new RequestLoop("shell", new ReplyChannel(() => sockets!.Shell, codec), broadcast, log, execute, new EditingHandler(session), information, history);
        control = new RequestLoop("control", new ReplyChannel(() => sockets!.Control, codec), broadcast, log, new ControlHandler(interruption, broadcast, ended.Set), information);
        execute.Withdraw = () => Withdraw(broadcast);
        sockets = new Sockets(connection, new SocketEvents(
            (peer, frames) => Decode(peer, frames, shell.Add),
            (peer, frames) => Decode(peer, frames, control.Add),
            (peer, frames) => Decode(peer, frames, stdin.Receive),
            broadcast.Greet));
    }

    internal ConnectReply Ports => sockets.Ports;

    /// <summary>Answers until a front end asks for the end, or is gone, or the token ends it.</summary>
    /// <param name="cancellationToken">Ends the kernel.</param>
    public void Run(CancellationToken cancellationToken = default)
    {
        Session.Prepare();
        pump.Start();
        control.Start();
        shell.Start();
        sockets.Start();
        ParentWatch.Start(ended.Set);
        try
        {
            ended.Wait(cancellationToken);
        }
        catch (OperationCanceledException)
        {
        }
        sockets.Drain(Farewell);
    }

    /// <summary>Interrupts the cell that runs, if one does: what Ctrl-C in the kernel's own terminal means.</summary>
    public void Interrupt() => interruption.Request();

    /// <summary>Closes the ports, and stops the cell that runs, if one does.</summary>
    public void Dispose()
    {
        interruption.Request();
        shell.Dispose();
        control.Dispose();
        pump.Dispose();
        sockets.Dispose();
    }

    private void Decode(Peer peer, byte[][] frames, Action<JupyterMessage> add)
    {
        try
        {
            add(codec.Decode(peer, frames));
        }
        catch (WireException exception)
        {
            log.Write($"{exception.Message} It is dropped.");
        }
    }

    private Action Withdraw(Broadcast broadcast)
    {
        var channel = new ReplyChannel(() => sockets.Shell, codec);
        var withdrawn = shell.Withdraw("execute_request");
        return () =>
        {
            foreach (var request in withdrawn)
            {
                broadcast.State("busy", request.RawHeader);
                channel.Reply(request, new AbortedReply(), WireJson.Plain.AbortedReply);
                broadcast.State("idle", request.RawHeader);
            }
        };
    }
}
