using System.Runtime.InteropServices;
using Entente.Notebooks.Jupyter;

namespace Entente.Cli;

/// <summary>Runs the kernel until its front end is done with it.</summary>
internal static class KernelCommandRun
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    public static int Run(string connectionFile)
    {
        try
        {
            using var end = new CancellationTokenSource();
            using var server = new JupyterServer(ConnectionFile.Read(connectionFile));
            // A terminal sends Ctrl-C to the front end and to its kernel alike; it means the cell, not the kernel.
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
            {
                signal.Cancel = true;
                server.Interrupt();
            });
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
            {
                signal.Cancel = true;
                end.Cancel();
            });
            server.Run(end.Token);
            return End();
        }
        catch (ConnectionException exception)
        {
            Console.Error.WriteLine($"entente: {exception.Message}");
            return ExitCode.Usage;
        }
    }

    // Threads that cells have started, and handlers they have hung onto the end of the process, must not keep it alive.
    private static int End()
    {
        new Thread(() =>
        {
            Thread.Sleep(Farewell);
            System.Diagnostics.Process.GetCurrentProcess().Kill();
        }) { IsBackground = true }.Start();
        Environment.Exit(ExitCode.Success);
        return ExitCode.Success;
    }
}
