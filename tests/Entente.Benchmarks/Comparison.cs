using System.Diagnostics;
using System.Globalization;
using Entente.Tokens;

namespace Entente.Benchmarks;

/// <summary>Raw text to document-term matrix, against scikit-learn's CountVectorizer on the same texts, with the same tokens, in the same run, both on one thread.</summary>
internal static class Comparison
{
    /// <summary>Words by UAX-29 without punctuation, symbols and joined hyphens: what a regular expression can tell scikit-learn to do as well.</summary>
    private static readonly TokenizerOptions Words = new() { SplitHyphens = true, SplitTags = true, StraightenApostrophes = false, Threads = 1 };

    /// <param name="args">The corpus; then the Python that has scikit-learn, "python3" by default.</param>
    public static void Run(string[] args)
    {
        var path = Sotu.Find(args);
        var documents = Sotu.Read(path);
        var (matrix, seconds, busy) = Clock.Best(9, () => documents.CountTerms(Words));
        var before = GC.GetAllocatedBytesForCurrentThread();
        documents.CountTerms(Words);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(FormattableString.Invariant(
            $"Entente       {documents.Length} documents, {matrix.TermCount} terms, nnz {matrix.EntryCount}, sum {matrix.Total}: {seconds:F4} s, of the processor {busy:F4} s, {allocated / 1e6:F1} MB allocated"));

        foreach (var line in ScikitLearn(args is [_, var python, ..] ? python : "python3", path))
        {
            var fields = line.Split('\t');
            var (peer, peerBusy) = (double.Parse(fields[4], CultureInfo.InvariantCulture), double.Parse(fields[5], CultureInfo.InvariantCulture));
            var same = fields[2] == matrix.EntryCount.ToString(CultureInfo.InvariantCulture) && fields[3] == matrix.Total.ToString(CultureInfo.InvariantCulture);
            Console.WriteLine(FormattableString.Invariant(
                $"{fields[0],-13} {fields[1]} terms, nnz {fields[2]}, sum {fields[3]}: {peer:F4} s, of the processor {peerBusy:F4} s; {(same ? "the same tokens" : "other tokens")}; {peer / seconds:F1} times as long, of the processor {peerBusy / busy:F1}"));
        }
    }

    private static string[] ScikitLearn(string python, string path)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "count_vectorizer.py"), path]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
