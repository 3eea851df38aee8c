using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Benchmarks;

/// <summary>From raw text to parsed sentences: how many a second, on one thread and on all.</summary>
internal static class Parsing
{
    /// <param name="args">A corpus; the sample corpus of the repository by default.</param>
    public static void Run(string[] args)
    {
        var documents = Corpus.Read(args is [var path, ..] ? path : Path.Combine(Sotu.Repository, "data", "corpus")).ToArray();
        var (model, loading, _) = Clock.Best(3, () => GrammarModel.Read(Path.Combine(Sotu.Repository, "data", "grammar", "english.grammar")));
        Console.WriteLine(FormattableString.Invariant($"loading the model: {loading * 1000:F0} ms"));
        for (var threads = 1; threads <= Environment.ProcessorCount; threads *= 2)
        {
            var (parses, seconds, busy) = Clock.Best(9, () => documents.Parse(new() { Model = model, Threads = threads }));
            Console.WriteLine(FormattableString.Invariant(
                $"{threads} threads: {parses.Count} sentences, {parses.WordCount} words: {seconds:F3} s, of the processor {busy:F3} s; {parses.Count / seconds:F0} sentences and {parses.WordCount / seconds:F0} words a second, {parses.WordCount / 20 / busy:F0} sentences of 20 words a second of the processor"));
        }
    }
}
