using System.Diagnostics;
using System.Globalization;
using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Benchmarks;

/// <summary>A corpus of a gigabyte, made up as it is read: how long counting takes and how much memory at most, where the collector may have 450 MB.</summary>
internal static class StreamedCorpus
{
    private const double Exponent = 1.15;

    /// <param name="args">Megabytes of text, 1000 by default; then threads, 0 (one a processor) by default.</param>
    public static void Run(string[] args)
    {
        var bytes = (args is [var size, ..] ? long.Parse(size, CultureInfo.InvariantCulture) : 1000) * 1_000_000;
        var threads = args is [_, var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
        // The collector otherwise lets as much garbage gather as the processor has cache, which is half a gigabyte on some servers.
        AppContext.SetData("GCHeapHardLimit", 450_000_000UL);
        GC.RefreshMemoryLimit();
        var watch = Stopwatch.StartNew();
        var matrix = Documents(bytes, seed: 1).CountTerms(new() { Threads = threads });
        Console.WriteLine(FormattableString.Invariant(
            $"{bytes / 1_000_000} MB in {matrix.DocumentCount} documents, {matrix.Total} tokens, {matrix}: {watch.Elapsed.TotalSeconds:F1} s, generator included; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
    }

    /// <summary>
    /// Articles of 200 to 1,000 words whose frequencies follow a power law over 400,000 terms, in sentences; ASCII, so a character is a byte. With an exponent of 1.15 every second
    /// word of an article is new in it, as in articles of the BBC.
    /// </summary>
    private static IEnumerable<Document> Documents(long bytes, ulong seed)
    {
        var words = Enumerable.Range(0, 400_000).Select(Word).ToArray();
        var text = new System.Text.StringBuilder();
        long made = 0;
        for (var number = 0; made < bytes; number++)
        {
            text.Clear();
            var length = 200 + (int)(Next(ref seed) * 800);
            for (var i = 0; i < length; i++)
            {
                // The inverse of the distribution function of ranks, taken as continuous.
                var rank = (int)Math.Pow(1 + Next(ref seed) * (Math.Pow(words.Length, 1 - Exponent) - 1), 1 / (1 - Exponent)) - 1;
                text.Append(words[rank]).Append(i % 20 == 19 ? ". " : " ");
            }
            made += text.Length;
            yield return new(number.ToString(CultureInfo.InvariantCulture), text.ToString());
        }
    }

    /// <summary>A pronounceable word of its own for each number; frequent ones are short.</summary>
    private static string Word(int number)
    {
        const string Consonants = "bcdfghklmnprstvz", Vowels = "aeiou";
        var word = "";
        for (number++; number > 0; number /= 80) word += $"{Consonants[number % 80 / 5]}{Vowels[number % 5]}";
        return word;
    }

    /// <summary>The next number from 0 to 1 of the generator SplitMix64.</summary>
    private static double Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
