using System.Runtime.ExceptionServices;

namespace Entente.Notebooks.Sessions;

/// <summary>Keeps an exception on a thread that a cell started from ending the process; it becomes output of that cell.</summary>
internal static class UnhandledExceptions
{
    private static int installed;

    public static void Install()
    {
        if (Interlocked.Exchange(ref installed, 1) == 0) ExceptionHandling.SetUnhandledExceptionHandler(Handle);
    }

    private static bool Handle(Exception exception)
    {
        if (CellScope.Current is not { } scope) return false;
        scope.Outputs.Unhandled(exception);
        return true;
    }
}
