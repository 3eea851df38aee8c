using System.Text.RegularExpressions;
using Entente.Actors;
using Entente.Corpora;

namespace Entente.Benchmarks;

/// <summary>Raw text to mentions on one thread, sentences included: with the full lexicon, with 100,000 names, and beside a plain regular expression of the lexicon's names.</summary>
internal static class MentionSpeed
{
    private const int ManyNames = 100_000;

    /// <param name="args">The corpus; ../shared/corpora/sotu.jsonl by default.</param>
    public static void Run(string[] args)
    {
        var texts = Sotu.Read(Sotu.Find(args)).Select(document => (document.Id, document.Text)).ToArray();
        var megabytes = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        var many = ActorLexicon.Default.With(Enumerable.Range(0, ManyNames).Select(i => (new Actor($"X{i}", Name(i), ActorKind.Organisation), Enumerable.Empty<string>())));
        Report("sentences alone", megabytes, Clock.Best(9, () => Documents(texts).Sum(document => document.Sentences.Count)));
        Report($"{ActorLexicon.Default.Names.Count} names", megabytes, Clock.Best(9, () => Documents(texts).FindMentions(ActorLexicon.Default, new() { Threads = 1 }).Count));
        Report($"{many.Names.Count} names", megabytes, Clock.Best(9, () => Documents(texts).FindMentions(many, new() { Threads = 1 }).Count));
        var alternation = new Regex($@"\b(?:{string.Join('|', ActorLexicon.Default.Names.Select(name => name.Text).Distinct().OrderByDescending(name => name.Length).Select(Regex.Escape))})\b", RegexOptions.Compiled | RegexOptions.CultureInvariant);
        Report("alternation", megabytes, Clock.Best(1, () => texts.Sum(text => alternation.Count(text.Text))));
    }

    /// <summary>New documents for every run: they keep their sentences.</summary>
    private static Document[] Documents((string Id, string Text)[] texts) => [.. texts.Select(text => new Document(text.Id, text.Text))];

    /// <summary>A pronounceable name of two words for each number.</summary>
    private static string Name(int number) => $"{Word(number % 317 * 7 + 11)} {Word(number)}";

    private static string Word(int number)
    {
        const string Consonants = "bcdfghklmnprstvz", Vowels = "aeiou";
        var word = "";
        for (number += 100; number > 0; number /= 80) word += $"{Consonants[number % 80 / 5]}{Vowels[number % 5]}";
        return char.ToUpperInvariant(word[0]) + word[1..] + "x";
    }

    private static void Report(string what, double megabytes, (int Count, double Seconds, double ProcessorSeconds) best) => Console.WriteLine(FormattableString.Invariant(
        $"{what,-16} {best.Count,8} found: {megabytes / best.Seconds,6:F1} MB/s, of the processor {megabytes / best.ProcessorSeconds:F1} MB/s"));
}
