using System.Net;
using System.Net.Sockets;

namespace Entente.Notebooks.Jupyter;

/// <summary>The five sockets of a kernel, bound as the connection file says.</summary>
internal sealed class Sockets : IDisposable
{
    private readonly List<IDisposable> bound = [];

    /// <summary>Binds all five; none listens before <see cref="Start"/>.</summary>
    /// <exception cref="ConnectionException">One cannot be bound.</exception>
    public Sockets(ConnectionFile connection, SocketEvents events)
    {
        try
        {
            Shell = Bind("shell", connection.ShellPort, at => new RouterSocket(at, events.Shell));
            Control = Bind("control", connection.ControlPort, at => new RouterSocket(at, events.Control));
            Stdin = Bind("stdin", connection.StdinPort, at => new RouterSocket(at, events.Stdin));
            Iopub = Bind("iopub", connection.IopubPort, at => new PublisherSocket(at, events.Subscribed));
            Heartbeat = Bind("heartbeat", connection.HeartbeatPort, at => new HeartbeatSocket(at));
        }
        catch
        {
            Dispose();
            throw;
        }

        T Bind<T>(string which, int port, Func<IPEndPoint, T> bind) where T : IDisposable
        {
            var endPoint = new IPEndPoint(connection.Address, port);
            try
            {
                var socket = bind(endPoint);
                bound.Add(socket);
                return socket;
            }
            catch (SocketException exception)
            {
                throw Errors.CannotListen(which, endPoint, exception);
            }
        }
    }

    public RouterSocket Shell { get; }

    public RouterSocket Control { get; }

    public RouterSocket Stdin { get; }

    public PublisherSocket Iopub { get; }

    public HeartbeatSocket Heartbeat { get; }

    public ConnectReply Ports => new(Shell.Port, Iopub.Port, Stdin.Port, Heartbeat.Port, Control.Port);

    public void Start()
    {
        Heartbeat.Start();
        Iopub.Start();
        Stdin.Start();
        Control.Start();
        Shell.Start();
    }

    /// <summary>Waits, at most this long, until everything said so far is on its way.</summary>
    public void Drain(TimeSpan patience)
    {
        Iopub.Drain(patience);
        Shell.Drain(patience);
        Control.Drain(patience);
    }

    public void Dispose()
    {
        foreach (var socket in bound) socket.Dispose();
    }
}

/// <summary>Who is told of what comes in.</summary>
internal sealed record SocketEvents(Action<Peer, byte[][]> Shell, Action<Peer, byte[][]> Control, Action<Peer, byte[][]> Stdin, Action<Peer, byte[]> Subscribed);
