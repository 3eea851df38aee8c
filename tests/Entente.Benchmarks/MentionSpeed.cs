using System.Text.RegularExpressions;
using Entente.Actors;
using Entente.Corpora;

namespace Entente.Benchmarks;

/// <summary>Raw text to mentions on one thread, sentences included: with the full lexicon, with 100,000 names, and, on the corpus's first 100,000 letters, beside a plain regular expression of the lexicon's names.</summary>
internal static class MentionSpeed
{
    private const int ManyNames = 100_000;

    /// <summary>So many letters of the corpus are enough for the alternation, which tries every name at every word.</summary>
    private const int AlternationLetters = 100_000;

    /// <param name="args">The corpus; ../shared/corpora/sotu.jsonl by default.</param>
    public static void Run(string[] args)
    {
        var texts = Sotu.Read(Sotu.Find(args)).Select(document => (document.Id, document.Text)).ToArray();
        var megabytes = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        var added = Enumerable.Range(0, ManyNames).Select(i => (new Actor($"X{i}", Name(i), ActorKind.Organisation), Enumerable.Empty<string>())).ToArray();
        var (many, seconds, _) = Clock.Best(3, () => ActorLexicon.Default.With(added));
        Console.WriteLine(FormattableString.Invariant($"{ManyNames} names added to the lexicon: {seconds:F2} s"));
        Report("sentences alone", megabytes, Clock.Best(9, () => Documents(texts).Sum(document => document.Sentences.Count)));
        // By turns, so that what else the machine does meets both alike.
        var lexicons = new[] { ActorLexicon.Default, many };
        var rounds = Enumerable.Range(0, 5).Select(_ => lexicons.Select(lexicon => Clock.Best(3, () => Documents(texts).FindMentions(lexicon, new() { Threads = 1 }).Count)).ToArray()).ToArray();
        for (var i = 0; i < lexicons.Length; i++) Report($"{lexicons[i].Names.Count} names", megabytes, rounds.Select(round => round[i]).MinBy(round => round.Seconds));
        var alternation = new Regex($@"\b(?:{string.Join('|', ActorLexicon.Default.Names.Select(name => name.Text).Distinct().OrderByDescending(name => name.Length).Select(Regex.Escape))})\b", RegexOptions.Compiled | RegexOptions.CultureInvariant);
        var share = string.Join('\n', texts.Select(text => text.Text))[..AlternationLetters];
        var some = System.Text.Encoding.UTF8.GetByteCount(share) / 1e6;
        var plain = Clock.Best(1, () => alternation.Count(share));
        Report(FormattableString.Invariant($"alternation, {some:F1} MB"), some, plain);
        var ours = Clock.Best(9, () => new[] { new Document("share", share) }.FindMentions(ActorLexicon.Default, new() { Threads = 1 }).Count);
        Report(FormattableString.Invariant($"the same {some:F1} MB"), some, ours);
        Console.WriteLine(FormattableString.Invariant($"The lexicon is {plain.Seconds / ours.Seconds:F0} times as fast as the alternation of its names."));
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
        $"{what,-20} {best.Count,8} found: {megabytes / best.Seconds,8:0.0##} MB/s, of the processor {megabytes / best.ProcessorSeconds:0.0##} MB/s"));
}
