using System.Globalization;

namespace Entente.Notebooks.Sessions;

/// <summary>Runs a compiled cell on a thread of its own, and stops it when its time is up or somebody asks.</summary>
internal sealed class RunningCell(CellScope scope, int cell, int stackBytes)
{
    private static readonly TimeSpan Nudge = TimeSpan.FromMilliseconds(20);

    // Tasks that an interrupted cell has left behind get this long to reach a safepoint.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <param name="body">What runs.</param>
    /// <param name="left">How long it may still run; null for as long as it likes.</param>
    /// <param name="timeout">How long the whole cell may run, which errors tell.</param>
    /// <param name="patience">How long it may take to stop.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    public EvaluationStatus Run(Action body, TimeSpan? left, TimeSpan? timeout, TimeSpan patience, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        var ended = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            try
            {
                scope.Run(body);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
            ended.Set();
        }, stackBytes) { IsBackground = true, Name = string.Create(CultureInfo.InvariantCulture, $"Cell[{cell}]") };
        thread.Start();

        var status = Wait(ended, left, cancellationToken);
        if (status == EvaluationStatus.Succeeded)
        {
            if (failure is null) return EvaluationStatus.Succeeded;
            scope.Outputs.Fail(Traceback.Of(failure, cell));
            return EvaluationStatus.Failed;
        }
        var stopped = Stop(ended, patience);
        scope.Outputs.Fail(Describe(status, timeout, stopped, failure));
        return status;
    }

    private static EvaluationStatus Wait(ManualResetEventSlim ended, TimeSpan? left, CancellationToken cancellationToken)
    {
        try
        {
            return ended.Wait(left is null ? Timeout.InfiniteTimeSpan : left > TimeSpan.Zero ? left.Value : TimeSpan.Zero, cancellationToken) ? EvaluationStatus.Succeeded : EvaluationStatus.TimedOut;
        }
        catch (OperationCanceledException)
        {
            return EvaluationStatus.Interrupted;
        }
    }

    private bool Stop(ManualResetEventSlim ended, TimeSpan patience)
    {
        Safepoint.Request();
        for (var waited = TimeSpan.Zero; waited < patience; waited += Nudge)
        {
            scope.Interrupt();
            if (ended.Wait(Nudge)) break;
        }
        _ = Task.Delay(Grace).ContinueWith(_ => Safepoint.Withdraw(), TaskScheduler.Default);
        return ended.IsSet;
    }

    private ErrorOutput Describe(EvaluationStatus status, TimeSpan? timeout, bool stopped, Exception? failure)
    {
        var (name, message) = status == EvaluationStatus.TimedOut
            ? ("CellTimeout", string.Create(CultureInfo.InvariantCulture,
                $"The cell was stopped after {timeout!.Value.TotalSeconds} seconds, the time a cell may take. Allow more with --timeout SECONDS, or look for a loop or a wait without an end."))
            : ("CellInterrupted", "The cell was interrupted before it ended.");
        if (!stopped) message += " It could not be stopped, because it is inside a library call that never returns, and was left behind; it may still use the processor.";
        // Where it was stopped depends on the moment: good to tell a person, not to keep in a file.
        return new ErrorOutput(name, message, [$"{name}: {message}"]) { Line = failure is null ? null : Traceback.Of(failure, cell).Line };
    }
}
