using System.Net.Sockets;
using System.Text;

namespace Entente.Notebooks.Jupyter;

/// <summary>One connection to one socket, on two threads of its own: user code can starve the thread pool.</summary>
internal sealed class Peer(Socket socket, IPeerOwner owner)
{
    private readonly SendQueue queue = new();
    private readonly NetworkStream stream = new(socket, ownsSocket: true);
    private volatile bool ready;
    private volatile bool writing;
    private int closed;

    /// <summary>The routing id the peer announced; empty where it announced none.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Whether both sides have said who they are.</summary>
    public bool IsReady => ready;

    public bool IsOpen => Volatile.Read(ref closed) == 0;

    /// <summary>Whether all that was sent has been handed to the network.</summary>
    public bool IsDrained => !IsOpen || (queue.IsEmpty && !writing);

    public void Start() => Begin(Read, "read");

    /// <summary>Sends a message; false where it was dropped, because the peer has left or does not read.</summary>
    public bool Send(byte[][] frames) => queue.Add(frames);

    public void Close()
    {
        if (Interlocked.Exchange(ref closed, 1) != 0) return;
        queue.Close();
        stream.Dispose();
    }

    private void Begin(Action work, string what) => new Thread(() => work(), 256 * 1024) { IsBackground = true, Name = $"{owner.SocketType} {what}" }.Start();

    private void Read()
    {
        try
        {
            Introduce();
            Converse();
        }
        catch (Exception)
        {
            // A peer that left, or broke the protocol, has no claim but to its own connection; and whatever else fails here fails for it alone.
        }
        finally
        {
            Close();
            owner.Left(this);
        }
    }

    private void Introduce()
    {
        socket.NoDelay = true;
        socket.ReceiveTimeout = (int)WireLimits.Handshake.TotalMilliseconds;
        stream.Write(Greeting.Ours);
        Greeting.Read(stream);
        var writer = new FrameWriter(stream);
        writer.WriteCommand(Command.Ready(owner.SocketType));

        var frame = new FrameReader(stream).Read(WireLimits.CommandBytes);
        if (!frame.IsCommand || Command.Parse(frame.Body) is not { Name: "READY" } hello) throw new WireException("The peer does not begin with READY.");
        var properties = hello.Properties();
        var type = properties.TryGetValue("Socket-Type", out var bytes) ? Encoding.ASCII.GetString(bytes) : "";
        if (!owner.Accepts(type)) throw new WireException($"A {owner.SocketType} socket does not talk to a {type} socket.");
        Identity = properties.TryGetValue("Identity", out var identity) && identity.Length <= byte.MaxValue ? identity : [];
        socket.ReceiveTimeout = 0;
        ready = true;
        Begin(Write, "write");
        owner.Joined(this);
    }

    private void Converse()
    {
        // Small reads would otherwise be system calls.
        var reader = new FrameReader(new BufferedStream(stream, 16 * 1024));
        List<byte[]> message = [];
        var room = WireLimits.MessageBytes;
        while (true)
        {
            var frame = reader.Read(room);
            if (frame.IsCommand)
            {
                if (message.Count > 0) throw new WireException("A command came within a message.");
                Obey(Command.Parse(frame.Body));
                continue;
            }
            message.Add(frame.Body);
            room -= frame.Body.Length;
            if (message.Count > WireLimits.MessageFrames) throw new WireException("A message has more frames than a peer may send.");
            if (frame.HasMore) continue;
            owner.Received(this, [.. message]);
            message.Clear();
            room = WireLimits.MessageBytes;
        }
    }

    private void Obey(Command command)
    {
        switch (command.Name)
        {
            case "PING": queue.Add([Command.Pong(command.Data)], isCommand: true); break;
            case "ERROR": throw new WireException("The peer reported an error.");
            default: owner.Commanded(this, command); break;
        }
    }

    private void Write()
    {
        try
        {
            using var buffered = new BufferedStream(stream, 64 * 1024);
            var writer = new FrameWriter(buffered, queue.Moved);
            while (queue.Take() is var (frames, isCommand))
            {
                writing = true;
                if (isCommand) writer.WriteCommand(frames[0]);
                else writer.WriteMessage(frames);
                if (queue.IsEmpty) buffered.Flush();
                writing = !queue.IsEmpty;
            }
        }
        catch (Exception)
        {
            // The connection was closed under us: by the peer, by its reader, by the end of the kernel.
        }
        finally
        {
            Close();
        }
    }
}
