using System.Diagnostics;
using System.Globalization;
using Entente.Notebooks.Tests.Jupyter;

namespace Entente.Benchmarks;

/// <summary>
/// How fast the kernel is: <c>dotnet run -c Release --project tests/Entente.Benchmarks -- kernel PATH/entente</c>, the command of a packed and
/// installed tool, or <c>-- kernel dotnet exec PATH/Entente.Cli.dll</c>. Whole processes, measured from outside; the best of seven, and all of them.
/// </summary>
internal static class KernelStart
{
    private const int Starts = 7;
    private const int Cells = 500;

    public static void Run(string[] command)
    {
        List<double> ready = [], atOnce = [], sum = [], later = [];
        for (var i = 0; i < 2 * Starts; i++)
        {
            using var kernel = new KernelProcess(command);
            // Every other time a cell comes as soon as it can, or after the second that a front end, or a person, takes at the least.
            var waits = i % 2 == 1;
            if (waits) Thread.Sleep(TimeSpan.FromSeconds(1));
            var clock = Stopwatch.StartNew();
            kernel.Value("var x = 6; x * 7");
            ready.Add(kernel.Ready.TotalSeconds);
            (waits ? later : atOnce).Add(clock.Elapsed.TotalSeconds);
            if (!waits) sum.Add((kernel.Ready + clock.Elapsed).TotalSeconds);
        }
        Write("ready (from the start of the process to the answer to kernel_info)", "s", ready);
        Write("first cell, sent at once after that", "s", atOnce);
        Write("from the start of the process to the value of a cell sent at once", "s", sum);
        Write("first cell, sent a second after that", "s", later);

        using var session = new KernelProcess(command);
        List<double> cells = [];
        for (var i = 0; i < Cells; i++)
        {
            var clock = Stopwatch.StartNew();
            session.Value($"var v{i} = new[] {{ {i}, 1 }}; int F{i}(int n) => n + v{i}.Sum(); F{i}({i})");
            cells.Add(clock.Elapsed.TotalMilliseconds);
        }
        Write("warm cells (the last hundred of 500, each with a variable, a method and a value)", "ms", cells.TakeLast(100));
        var managed = session.Value("GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); GC.GetTotalMemory(true) / 1_000_000.0");
        Console.WriteLine($"managed memory after 500 cells: {managed} MB; working set {session.Process.WorkingSet64 / 1_000_000} MB");
    }

    private static void Write(string what, string unit, IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: best {sorted[0]:0.000} {unit}, median {sorted[sorted.Count / 2]:0.000}, worst {sorted[^1]:0.000}"));
    }
}
