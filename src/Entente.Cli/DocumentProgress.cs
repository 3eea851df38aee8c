using System.Globalization;
using Entente.Corpora;

namespace Entente.Cli;

/// <summary>Shows on a terminal how many documents are done, on one line that renews itself; elsewhere nothing.</summary>
/// <param name="console">The stream of messages.</param>
/// <param name="isLive">Whether there is somebody to look.</param>
/// <param name="total">How many there are, where it is known.</param>
internal sealed class DocumentProgress(TextWriter console, bool isLive, int? total = null) : IProgress<WorkProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";
    private const int EveryOne = 100;

    private readonly Lock writing = new();
    private long shown;

    public void Report(WorkProgress value)
    {
        if (!isLive || value.Done % Math.Max(1, (total ?? 0) / EveryOne) != 0) return;
        lock (writing)
        {
            if (value.Done <= shown) return;
            shown = value.Done;
            console.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{value.Done:#,0}{(total is { } all ? $" of {all:#,0}" : "")} {value.What}"));
            console.Flush();
        }
    }

    /// <summary>Leaves the terminal at the start of a line.</summary>
    public void Dispose()
    {
        lock (writing)
        {
            if (shown > 0) console.Write(ClearLine);
            shown = 0;
        }
    }
}
