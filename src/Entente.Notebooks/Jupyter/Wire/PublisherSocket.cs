using System.Net;

namespace Entente.Notebooks.Jupyter;

/// <summary>A PUB: sends each message to those who subscribed to its topic. Each has a queue of its own, so one who does not read harms nobody else.</summary>
internal sealed class PublisherSocket : IPeerOwner, IDisposable
{
    private readonly Listener listener;
    private readonly Dictionary<Peer, List<byte[]>> subscriptions = [];
    private readonly Action<Peer, byte[]> subscribed;

    /// <summary>Binds and listens.</summary>
    /// <param name="endPoint">Where to.</param>
    /// <param name="subscribed">Told of every subscription, so that the subscriber can be welcomed.</param>
    public PublisherSocket(IPEndPoint endPoint, Action<Peer, byte[]> subscribed)
    {
        this.subscribed = subscribed;
        listener = new Listener(endPoint);
    }

    public string SocketType => "PUB";

    public int Port => listener.Port;

    public void Start() => listener.Start(this);

    /// <summary>Sends a message to the subscribers of its first frame.</summary>
    public void Publish(byte[][] frames)
    {
        Peer[] readers;
        lock (subscriptions)
            readers = [.. from subscriber in subscriptions where subscriber.Value.Any(topic => frames[0].AsSpan().StartsWith(topic)) select subscriber.Key];
        foreach (var reader in readers) reader.Send(frames);
    }

    public void Drain(TimeSpan patience) => listener.Drain(patience);

    public void Dispose() => listener.Dispose();

    bool IPeerOwner.Accepts(string socketType) => socketType is "SUB" or "XSUB";

    void IPeerOwner.Joined(Peer peer)
    {
        lock (subscriptions) subscriptions[peer] = [];
    }

    // A peer that takes us for version 3.0 subscribes by message, a newer one by command.
    void IPeerOwner.Received(Peer peer, byte[][] frames)
    {
        if (frames is [[1, .. var wanted]]) Subscribe(peer, wanted);
        else if (frames is [[0, .. var unwanted]]) Cancel(peer, unwanted);
    }

    void IPeerOwner.Commanded(Peer peer, Command command)
    {
        if (command.Name == "SUBSCRIBE") Subscribe(peer, command.Data);
        else if (command.Name == "CANCEL") Cancel(peer, command.Data);
    }

    void IPeerOwner.Left(Peer peer)
    {
        listener.Remove(peer);
        lock (subscriptions) subscriptions.Remove(peer);
    }

    private void Subscribe(Peer peer, byte[] topic)
    {
        lock (subscriptions)
        {
            if (!subscriptions.TryGetValue(peer, out var topics)) return;
            if (topics.Count >= WireLimits.Subscriptions) throw new WireException("A peer subscribes to more topics than it may.");
            topics.Add(topic);
        }
        subscribed(peer, topic);
    }

    private void Cancel(Peer peer, byte[] topic)
    {
        lock (subscriptions)
            if (subscriptions.TryGetValue(peer, out var topics) && topics.FindIndex(known => known.AsSpan().SequenceEqual(topic)) is >= 0 and var at)
                topics.RemoveAt(at);
    }
}
