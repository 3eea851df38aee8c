using System.Net;

namespace Entente.Notebooks.Jupyter;

/// <summary>A ROUTER: takes messages from many peers, and answers each by the connection, or else by the routing id, it came from.</summary>
internal sealed class RouterSocket : IPeerOwner, IDisposable
{
    private readonly Dictionary<string, Peer> byIdentity = new(StringComparer.Ordinal);
    private readonly Listener listener;
    private readonly Action<Peer, byte[][]> received;

    /// <summary>Binds and listens.</summary>
    /// <param name="endPoint">Where to.</param>
    /// <param name="received">Told of every message, on the thread of its connection; while it blocks, that peer waits.</param>
    public RouterSocket(IPEndPoint endPoint, Action<Peer, byte[][]> received)
    {
        this.received = received;
        listener = new Listener(endPoint);
    }

    public string SocketType => "ROUTER";

    public int Port => listener.Port;

    public void Start() => listener.Start(this);

    /// <summary>Sends to the peer, or to whoever has its routing id by now: a front end may have connected anew.</summary>
    public bool Send(Peer peer, byte[][] frames) => peer.Send(frames) || SendTo(peer.Identity, frames);

    /// <summary>Sends to the connection with a routing id; the newest where there are several.</summary>
    public bool SendTo(byte[] identity, byte[][] frames)
    {
        Peer? peer;
        lock (byIdentity) byIdentity.TryGetValue(Key(identity), out peer);
        return identity.Length > 0 && peer is not null && peer.Send(frames);
    }

    public void Drain(TimeSpan patience) => listener.Drain(patience);

    public void Dispose() => listener.Dispose();

    bool IPeerOwner.Accepts(string socketType) => socketType is "DEALER" or "REQ" or "ROUTER";

    void IPeerOwner.Joined(Peer peer)
    {
        if (peer.Identity.Length > 0)
            lock (byIdentity) byIdentity[Key(peer.Identity)] = peer;
    }

    void IPeerOwner.Received(Peer peer, byte[][] frames) => received(peer, frames);

    void IPeerOwner.Commanded(Peer peer, Command command) { }

    void IPeerOwner.Left(Peer peer)
    {
        listener.Remove(peer);
        lock (byIdentity)
            if (byIdentity.TryGetValue(Key(peer.Identity), out var known) && known == peer)
                byIdentity.Remove(Key(peer.Identity));
    }

    private static string Key(byte[] identity) => Convert.ToHexString(identity);
}
