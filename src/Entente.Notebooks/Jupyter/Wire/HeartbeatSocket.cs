using System.Net;

namespace Entente.Notebooks.Jupyter;

/// <summary>A REP that sends back what it gets, so that a front end knows the kernel's process is alive. It works while a cell runs.</summary>
internal sealed class HeartbeatSocket : IPeerOwner, IDisposable
{
    private readonly Listener listener;

    public HeartbeatSocket(IPEndPoint endPoint) => listener = new Listener(endPoint);

    public string SocketType => "REP";

    public int Port => listener.Port;

    public void Start() => listener.Start(this);

    public void Dispose() => listener.Dispose();

    bool IPeerOwner.Accepts(string socketType) => socketType is "REQ" or "DEALER";

    void IPeerOwner.Joined(Peer peer) { }

    void IPeerOwner.Received(Peer peer, byte[][] frames) => peer.Send(frames);

    void IPeerOwner.Commanded(Peer peer, Command command) { }

    void IPeerOwner.Left(Peer peer) => listener.Remove(peer);
}
