namespace Entente.Notebooks.Jupyter;

/// <summary>Passes an interrupt from the control channel to the cell that runs, if one does.</summary>
internal sealed class Interruption
{
    private readonly Lock gate = new();
    private CancellationTokenSource? running;

    /// <summary>Runs a request that can be interrupted.</summary>
    public T During<T>(Func<CancellationToken, T> work)
    {
        using var source = new CancellationTokenSource();
        lock (gate) running = source;
        try
        {
            return work(source.Token);
        }
        finally
        {
            lock (gate) running = null;
        }
    }

    /// <summary>Interrupts what runs. Where nothing does, there is nothing to interrupt.</summary>
    public void Request()
    {
        // Callbacks run elsewhere: they may take their time, and the one who asks must be answered.
        lock (gate) _ = running?.CancelAsync();
    }
}
