namespace Entente.Notebooks.Jupyter;

/// <summary>What waits to be sent to one peer: bounded, so that a peer who does not read costs neither memory nor, after one wait, time.</summary>
internal sealed class SendQueue
{
    private readonly Queue<(byte[][] Frames, bool IsCommand, long Bytes)> waiting = new();
    private long bytes;
    private long moved;
    private bool closed;
    private bool stalled;

    /// <summary>Queues a message, waiting a while for room; false where it was dropped.</summary>
    public bool Add(byte[][] frames, bool isCommand = false)
    {
        var size = frames.Sum(frame => (long)frame.Length + 16);
        lock (waiting)
        {
            var begun = Environment.TickCount64;
            while (!closed && !HasRoom(size))
            {
                var left = Math.Max(begun, Volatile.Read(ref moved)) + (long)WireLimits.Patience.TotalMilliseconds - Environment.TickCount64;
                // A peer that reads slowly is waited for; one that does not read at all is waited for once.
                if (stalled || left <= 0)
                {
                    stalled = true;
                    return false;
                }
                Monitor.Wait(waiting, (int)left);
            }
            if (closed) return false;
            waiting.Enqueue((frames, isCommand, size));
            bytes += size;
            Monitor.PulseAll(waiting);
            return true;
        }
    }

    /// <summary>The next to be sent, once there is one; null when the queue is closed.</summary>
    public (byte[][] Frames, bool IsCommand)? Take()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !closed) Monitor.Wait(waiting);
            if (!waiting.TryDequeue(out var next)) return null;
            bytes -= next.Bytes;
            // It reads again: it may hold us up again.
            if (bytes <= WireLimits.QueuedBytes / 2) stalled = false;
            Monitor.PulseAll(waiting);
            return (next.Frames, next.IsCommand);
        }
    }

    /// <summary>Notes that the peer has read something.</summary>
    public void Moved() => Volatile.Write(ref moved, Environment.TickCount64);

    /// <summary>Whether everything has been handed to the network.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (waiting) return waiting.Count == 0;
        }
    }

    /// <summary>Takes no more; what is queued may still be taken.</summary>
    public void Close()
    {
        lock (waiting)
        {
            closed = true;
            Monitor.PulseAll(waiting);
        }
    }

    private bool HasRoom(long size) => waiting.Count == 0 || bytes + size <= WireLimits.QueuedBytes;
}
