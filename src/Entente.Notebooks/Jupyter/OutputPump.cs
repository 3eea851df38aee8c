using System.Collections.Concurrent;

namespace Entente.Notebooks.Jupyter;

/// <summary>Sends what cells have put out a moment after it came, so that 200,000 lines become a few messages; on a thread of its own.</summary>
internal sealed class OutputPump : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    private readonly BlockingCollection<CellPublisher> due = [];

    public void Start() => new Thread(Run, 256 * 1024) { IsBackground = true, Name = "output" }.Start();

    /// <summary>Sees to it that a cell's pending output is sent before long. Called once for every time it becomes pending.</summary>
    public void Add(CellPublisher cell)
    {
        try
        {
            due.Add(cell);
        }
        catch (InvalidOperationException)
        {
            // The kernel is shutting down.
        }
    }

    public void Dispose() => due.CompleteAdding();

    private void Run()
    {
        foreach (var cell in due.GetConsumingEnumerable())
        {
            Thread.Sleep(Moment);
            cell.Flush();
        }
    }
}
