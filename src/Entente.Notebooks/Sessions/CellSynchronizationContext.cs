namespace Entente.Notebooks.Sessions;

/// <summary>
/// Brings what follows an <c>await</c> to the thread pool, as is usual without a context, but in reach of an interrupt, and keeps an exception
/// of an <c>async void</c> method from ending the process.
/// </summary>
internal sealed class CellSynchronizationContext(CellScope scope) : SynchronizationContext
{
    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Send(d, state));

    public override void Send(SendOrPostCallback d, object? state)
    {
        try
        {
            scope.Run(() => d(state));
        }
        catch (Exception exception)
        {
            scope.Outputs.Unhandled(exception);
        }
    }

    public override SynchronizationContext CreateCopy() => this;
}
