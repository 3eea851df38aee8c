namespace Entente.Notebooks.Sessions;

/// <summary>Everything that code started by one cell shares, on whatever thread it runs: where its output goes, and whether it must stop.</summary>
internal sealed class CellScope(OutputCollector outputs, Func<Question, string?>? input)
{
    private static readonly AsyncLocal<CellScope?> Ambient = new();

    private readonly HashSet<Thread> threads = [];
    private volatile bool interrupted;

    /// <summary>The scope of the cell that started the running code; null outside of cells.</summary>
    public static CellScope? Current => Ambient.Value;

    public OutputCollector Outputs { get; } = outputs;

    public Func<Question, string?>? Input { get; } = input;

    public bool IsInterrupted => interrupted;

    /// <summary>Runs code of the cell on this thread, in reach of <see cref="Interrupt"/>.</summary>
    public void Run(Action action)
    {
        Ambient.Value = this;
        SynchronizationContext.SetSynchronizationContext(new CellSynchronizationContext(this));
        lock (threads) threads.Add(Thread.CurrentThread);
        try
        {
            action();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Tells the cell's loops to stop and wakes its threads from waits. Harmless when repeated, and needed where code swallows the first.</summary>
    public void Interrupt()
    {
        interrupted = true;
        lock (threads)
            foreach (var thread in threads)
                thread.Interrupt();
    }

    private void Leave()
    {
        while (true)
        {
            try
            {
                lock (threads) threads.Remove(Thread.CurrentThread);
                // The thread may go back to the pool: an interrupt that is still pending must not hit its next work.
                if (interrupted) Thread.Sleep(1);
                return;
            }
            catch (ThreadInterruptedException)
            {
            }
        }
    }
}
