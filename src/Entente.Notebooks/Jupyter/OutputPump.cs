namespace Entente.Notebooks.Jupyter;

/// <summary>Sends what cells have put out a moment after it came, so that 200,000 lines become a few messages; on a thread of its own.</summary>
internal sealed class OutputPump : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    private readonly object gate = new();
    private readonly Lock sending = new();
    private HashSet<CellPublisher> due = [];
    private bool closed;

    public void Start() => new Thread(Run, 256 * 1024) { IsBackground = true, Name = "output" }.Start();

    /// <summary>Sees to it that a cell's pending output is sent before long.</summary>
    public void Add(CellPublisher cell)
    {
        lock (gate)
        {
            due.Add(cell);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Sends all that is pending, also of cells that have ended, now.</summary>
    public void Flush()
    {
        lock (sending)
        {
            HashSet<CellPublisher> now;
            lock (gate) (now, due) = (due, []);
            foreach (var cell in now) cell.Flush();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            Monitor.Pulse(gate);
        }
    }

    private void Run()
    {
        while (true)
        {
            lock (gate)
            {
                while (due.Count == 0 && !closed) Monitor.Wait(gate);
                if (closed) return;
            }
            Thread.Sleep(Moment);
            Flush();
        }
    }
}
