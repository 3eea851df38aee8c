using System.Globalization;
using Entente.Corpora;

namespace Entente.Cli;

/// <summary>Shows how far long work is, in a line that renews itself, where there is somebody to look.</summary>
internal sealed class WorkLine(TextWriter console) : IProgress<WorkProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private readonly Lock gate = new();
    private bool open;

    public void Report(WorkProgress value)
    {
        if (Console.IsErrorRedirected) return;
        lock (gate)
        {
            console.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{value.Done:#,0}{(value.Total is { } total ? $" of {total:#,0}" : "")} {value.What}"));
            console.Flush();
            open = true;
        }
    }

    /// <summary>Leaves the terminal at the start of a line.</summary>
    public void Dispose()
    {
        if (open) console.Write(ClearLine);
        open = false;
    }
}
