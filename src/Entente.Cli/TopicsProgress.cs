using System.Globalization;
using Entente.Topics;

namespace Entente.Cli;

/// <summary>Shows how far a fit is, on the stream of messages, where there is somebody to look.</summary>
internal sealed class TopicsProgress(TextWriter console) : IProgress<TopicProgress>
{
    public void Report(TopicProgress value)
    {
        if (Console.IsErrorRedirected) return;
        console.Write(string.Create(CultureInfo.InvariantCulture,
            $"\r\u001b[Ksweep {value.Iteration} of {value.Iterations}: {value.LogLikelihood:0.0000} a token, {value.Remaining.TotalSeconds:0} s left{(value.Iteration == value.Iterations ? "\n" : "")}"));
        console.Flush();
    }
}
