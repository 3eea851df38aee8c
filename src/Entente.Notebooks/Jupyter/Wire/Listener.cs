using System.Net;
using System.Net.Sockets;

namespace Entente.Notebooks.Jupyter;

/// <summary>Accepts the connections of one socket, on a thread of its own, and knows which are open.</summary>
internal sealed class Listener : IDisposable
{
    private readonly List<Peer> peers = [];
    private readonly Socket socket;

    /// <summary>Binds to a port.</summary>
    /// <exception cref="SocketException">The port is taken, or the address is not one of this machine.</exception>
    public Listener(IPEndPoint endPoint)
    {
        socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        // Elsewhere than on Windows, .NET lets a port be taken over from connections that linger, and from nobody else.
        if (OperatingSystem.IsWindows()) socket.ExclusiveAddressUse = true;
        try
        {
            socket.Bind(endPoint);
            socket.Listen(128);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The port it listens on.</summary>
    public int Port => ((IPEndPoint)socket.LocalEndPoint!).Port;

    public IReadOnlyList<Peer> Peers
    {
        get
        {
            lock (peers) return [.. peers];
        }
    }

    public void Start(IPeerOwner owner) => new Thread(() => Accept(owner), 256 * 1024) { IsBackground = true, Name = $"{owner.SocketType} accept" }.Start();

    public void Remove(Peer peer)
    {
        lock (peers) peers.Remove(peer);
    }

    /// <summary>Waits, at most this long, until all that was sent has been handed to the network.</summary>
    public void Drain(TimeSpan patience)
    {
        var until = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (Environment.TickCount64 < until && Peers.Any(peer => peer.IsReady && !peer.IsDrained)) Thread.Sleep(1);
    }

    public void Dispose()
    {
        socket.Dispose();
        foreach (var peer in Peers) peer.Close();
    }

    private void Accept(IPeerOwner owner)
    {
        while (true)
        {
            Socket accepted;
            try
            {
                accepted = socket.Accept();
            }
            catch (ObjectDisposedException)
            {
                return;
            }
            catch (SocketException exception) when (exception.SocketErrorCode is SocketError.OperationAborted or SocketError.Interrupted or SocketError.InvalidArgument or SocketError.NotSocket)
            {
                return;
            }
            catch (SocketException)
            {
                // The peer was gone before it was let in, or files have run out for the moment.
                Thread.Sleep(10);
                continue;
            }
            Admit(new Peer(accepted, owner));
        }
    }

    /// <summary>Where the house is full, the one who has said nothing for longest goes.</summary>
    private void Admit(Peer peer)
    {
        Peer? evicted = null;
        lock (peers)
        {
            if (peers.Count >= WireLimits.Connections)
            {
                evicted = peers.Find(other => !other.IsReady) ?? peer;
                peers.Remove(evicted);
            }
            if (evicted != peer) peers.Add(peer);
        }
        evicted?.Close();
        if (evicted != peer) peer.Start();
    }
}
