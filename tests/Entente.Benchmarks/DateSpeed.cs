using Entente.Corpora;
using Entente.Dates;

namespace Entente.Benchmarks;

/// <summary>Raw text to resolved dates, sentences included, on all threads.</summary>
internal static class DateSpeed
{
    /// <param name="args">The corpus; ../shared/corpora/sotu.jsonl by default.</param>
    public static void Run(string[] args)
    {
        var texts = Sotu.Read(Sotu.Find(args)).Select(document => (document.Id, document.Text)).ToArray();
        var megabytes = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        var (count, seconds, busy) = Clock.Best(7, () => texts.Select(text => new Document(text.Id, text.Text) { Date = new(1900, 1, 1) }).FindDates().Count);
        Console.WriteLine(FormattableString.Invariant($"{count} dates in {megabytes:F1} MB: {megabytes / seconds:F1} MB/s on {Environment.ProcessorCount} processors, {megabytes / busy:F1} MB/s of each"));
    }
}
