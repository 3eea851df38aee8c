using Entente.Charts;
using Entente.Frames;

namespace Entente.Benchmarks;

/// <summary>A chart of ten thousand points, made and written: the first, which the runtime has to compile for, and the best.</summary>
internal static class ChartSpeed
{
    private const int Points = 10_000;

    public static void Run()
    {
        var data = new DataFrame(Column.Reals("x", Enumerable.Range(0, Points).Select(i => Math.Sin(i))), Column.Reals("y", Enumerable.Range(0, Points).Select(i => Math.Cos(i * 7))));
        var folder = Directory.CreateTempSubdirectory("entente").FullName;
        foreach (var format in new[] { "svg", "html", "json", "pdf" })
        {
            var path = Path.Combine(folder, $"points.{format}");
            long Write()
            {
                Chart.Points(data, new PointOptions { Title = "Ten thousand points", X = "x", Y = "y" }).Write(path);
                return new FileInfo(path).Length;
            }
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Write();
            var first = watch.Elapsed.TotalMilliseconds;
            var (bytes, seconds, _) = Clock.Best(9, Write);
            Console.WriteLine(FormattableString.Invariant($"{format,-5} first {first:F0} ms, best {seconds * 1000:F0} ms, {bytes / 1e6:F1} MB"));
        }
        Directory.Delete(folder, recursive: true);
    }
}
