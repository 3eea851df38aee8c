using System.Diagnostics;
using System.Globalization;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Benchmarks;

/// <summary>Topic models against gensim's and scikit-learn's on the same tokens, in one run, each on one thread; all scored by the same function.</summary>
internal static class TopicComparison
{
    private const int Runs = 5;

    /// <param name="args">A folder with train.txt and test.txt (a document a line: id, tab, tokens separated by spaces); then the Python that has gensim and scikit-learn, "python3" by default; then the numbers of topics, 50 and 200 by default.</param>
    public static void Run(string[] args)
    {
        if (args is not [var folder, ..]) throw new ArgumentException("Name a folder with train.txt and test.txt.");
        var counts = args.Length > 2 ? args[2..].Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray() : [50, 200];
        var (matrix, unseen) = (TokenFile.Read(Path.Combine(folder, "train.txt")).Count(), TokenFile.Read(Path.Combine(folder, "test.txt")).Count());
        Console.WriteLine(FormattableString.Invariant($"{matrix.DocumentCount} documents, {matrix.TermCount} terms, {matrix.Total} tokens; {unseen.DocumentCount} documents held out"));
        foreach (var topics in counts)
        {
            for (var threads = 1; threads <= Environment.ProcessorCount; threads *= 2)
                foreach (var learned in new[] { false, true })
                    Report(FormattableString.Invariant($"LdaModel, alpha {(learned ? "learned" : "fixed")}, {threads} threads"), topics, unseen,
                        () => LdaModel.Fit(matrix, new() { Topics = topics, LearnAlpha = learned, Threads = threads }));
            var weights = matrix.Weight(TfIdfOptions.ScikitLearn);
            Report("Nmf, 1 thread", topics, unseen, () => Nmf.Fit(weights, new() { Topics = topics, Threads = 1 }));
            foreach (var line in Peers(args.Length > 1 ? args[1] : "python3", folder, topics)) Console.WriteLine(line);
        }
    }

    private static void Report(string name, int topics, DocumentTermMatrix unseen, Func<ITopicModel> fit)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        fit();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var (model, seconds, busy) = Clock.Best(Runs, fit);
        Console.WriteLine(FormattableString.Invariant($"K={topics,-4} {name,-36} {seconds,8:F2} s {busy,8:F2} s of the processor, {allocated / 1e6,6:F1} MB allocated, perplexity {model.Perplexity(unseen),7:F1}"));
    }

    private static string[] Peers(string python, string folder, int topics)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "Topics", "topic_models.py"), folder, topics.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        foreach (var library in new[] { "OMP", "OPENBLAS", "MKL" }) start.Environment[$"{library}_NUM_THREADS"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
