using Entente.Tokens;

namespace Entente.Benchmarks;

/// <summary>The same count on one thread and on several: how much faster, and whether every bit is the same.</summary>
internal static class Scaling
{
    public static void Run(string[] args)
    {
        var documents = Sotu.Read(Sotu.Find(args));
        var (one, alone, aloneBusy) = Clock.Best(9, () => documents.CountTerms(new() { Threads = 1 }));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        documents.CountTerms(new() { Threads = 1 });
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Console.WriteLine(FormattableString.Invariant($"1 thread   {alone:F4} s, of the processor {aloneBusy:F4} s; {allocated / 1e6:F1} MB allocated for {documents.Sum(document => (long)document.Text.Length) / 1e6:F1} million characters"));
        for (var threads = 2; threads <= Environment.ProcessorCount; threads *= 2)
        {
            var (many, together, togetherBusy) = Clock.Best(9, () => documents.CountTerms(new() { Threads = threads }));
            Console.WriteLine(FormattableString.Invariant($"{threads} threads  {together:F4} s, {alone / together:F2} times as fast, of the processors {togetherBusy:F4} s; {(AreSame(one, many) ? "the same bits" : "OTHER BITS")}"));
        }
    }

    private static bool AreSame(DocumentTermMatrix one, DocumentTermMatrix other)
    {
        if (!one.Vocabulary.SequenceEqual(other.Vocabulary) || one.DocumentCount != other.DocumentCount) return false;
        for (var document = 0; document < one.DocumentCount; document++)
            if (!one.Row(document).Terms.SequenceEqual(other.Row(document).Terms) || !one.Row(document).Values.SequenceEqual(other.Row(document).Values)) return false;
        return true;
    }
}
