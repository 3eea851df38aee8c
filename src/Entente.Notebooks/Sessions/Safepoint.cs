using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Entente.Notebooks.Sessions;

/// <summary>What the compiled code of a cell calls in every loop and at the start of every method, so that it can be stopped. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Safepoint
{
    private static int requests;

    /// <summary>Throws where the running cell was told to stop. Costs a read and a comparison otherwise.</summary>
    /// <exception cref="CellInterruptedException">The cell was told to stop.</exception>
    public static void Check()
    {
        if (Volatile.Read(ref requests) != 0) Stop();
    }

    /// <summary>As <see cref="Check"/>, and throws before the stack overflows, which would end the whole process.</summary>
    /// <exception cref="CellInterruptedException">The cell was told to stop.</exception>
    /// <exception cref="InsufficientExecutionStackException">Methods have called each other too deeply.</exception>
    public static void Enter()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Errors.StackOverflow();
        if (Volatile.Read(ref requests) != 0) Stop();
    }

    /// <summary>Stands in for <see cref="Environment.Exit"/> in a cell: one cell must not end the run of the others.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static void Exit(int exitCode) => throw Errors.ProcessExit();

    /// <summary>Stands in for <see cref="Environment.FailFast(string)"/> in a cell.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static void FailFast(string? message) => throw Errors.ProcessExit();

    /// <summary>Stands in for <see cref="Console.Clear"/> in a cell: takes away what the cell has shown.</summary>
    public static void Clear() => CellScope.Current?.Outputs.Clear(waits: false);

    internal static void Request() => Interlocked.Increment(ref requests);

    internal static void Withdraw() => Interlocked.Decrement(ref requests);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Stop()
    {
        // Other cells' background work goes on; work of unknown origin belongs to whoever is being stopped.
        if (CellScope.Current is not { IsInterrupted: false }) throw new CellInterruptedException();
    }
}
