namespace Entente.Notebooks.Jupyter;

/// <summary>How much a peer may ask for: enough for any front end, too little to fill the memory or the threads of the machine.</summary>
internal static class WireLimits
{
    /// <summary>Connections to one socket at a time. Each has two threads.</summary>
    public const int Connections = 64;

    /// <summary>Bytes of one incoming message, all frames together.</summary>
    public const int MessageBytes = 256 * 1024 * 1024;

    /// <summary>Frames of one incoming message.</summary>
    public const int MessageFrames = 1_024;

    /// <summary>Bytes of a command, such as READY.</summary>
    public const int CommandBytes = 64 * 1024;

    /// <summary>Bytes that wait to be sent to one peer. One message is always taken, however long.</summary>
    public const int QueuedBytes = 64 * 1024 * 1024;

    /// <summary>Topics that one peer may subscribe to.</summary>
    public const int Subscriptions = 256;

    /// <summary>Incoming requests that wait for their turn; beyond them, the network makes the sender wait.</summary>
    public const int Requests = 4_096;

    /// <summary>How long a peer that does not read at all may hold up the kernel, once; after that its messages are dropped until it reads again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How long a peer may be silent before it has said who it is.</summary>
    public static readonly TimeSpan Handshake = TimeSpan.FromSeconds(10);
}
