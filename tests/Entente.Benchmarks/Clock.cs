using System.Diagnostics;

namespace Entente.Benchmarks;

internal static class Clock
{
    /// <summary>The shortest of several runs, by the clock and in processor time: what else the machine does can only make a run longer.</summary>
    public static (T Result, double Seconds, double ProcessorSeconds) Best<T>(int runs, Func<T> work)
    {
        var (result, best, busy) = (work(), double.PositiveInfinity, double.PositiveInfinity);
        using var process = Process.GetCurrentProcess();
        for (var run = 0; run < runs; run++)
        {
            GC.Collect();
            process.Refresh();
            var (before, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
            result = work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            process.Refresh();
            busy = Math.Min(busy, (process.TotalProcessorTime - before).TotalSeconds);
        }
        return (result, best, busy);
    }
}
