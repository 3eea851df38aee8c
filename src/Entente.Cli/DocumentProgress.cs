using System.Globalization;
using Entente.Corpora;

namespace Entente.Cli;

/// <summary>Shows how many documents are done, on the stream of messages, where there is somebody to look.</summary>
internal sealed class DocumentProgress(TextWriter console) : IProgress<WorkProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private bool open;

    public void Report(WorkProgress value)
    {
        if (Console.IsErrorRedirected) return;
        console.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{value.Done:#,0} {value.What}"));
        console.Flush();
        open = true;
    }

    public void Dispose()
    {
        if (open) console.Write(ClearLine);
        open = false;
    }
}
