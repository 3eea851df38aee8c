using System.Diagnostics;
using System.Globalization;
using System.Text;
using Entente.Actors;
using Entente.Corpora;
using Entente.Frames;
using Entente.Networks;

namespace Entente.Benchmarks;

/// <summary>From documents to a network, and from a network to its measures and communities: how long, how much memory, and whether time grows with the size.</summary>
internal static class Networks
{
    /// <param name="args">How many documents, 100,000 by default; then the folder of the corpus whose sentences they are made of.</param>
    public static void Run(string[] args)
    {
        var most = args is [var size, ..] ? int.Parse(size, CultureInfo.InvariantCulture) : 100_000;
        var sentences = Corpus.Read(args is [_, var folder, ..] ? folder : Path.Combine(Root(), "data", "corpus")).SelectMany(document => document.Sentences).Select(sentence => sentence.Text).ToArray();
        _ = Documents(sentences, 500).CountCoMentions(ActorLexicon.Default);
        foreach (var count in new[] { most / 4, most / 2, most })
        {
            var watch = Stopwatch.StartNew();
            var network = Documents(sentences, count).CountCoMentions(ActorLexicon.Default);
            Console.WriteLine(FormattableString.Invariant(
                $"{count} documents of about 300 words to {network}: {watch.Elapsed.TotalSeconds:F1} s, generator included; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        }
        Measures(10_000, 100_000);
    }

    private static void Measures(int nodes, int ties)
    {
        var network = Made(nodes, ties);
        foreach (var weighted in new[] { false, true })
        {
            var (_, seconds, busy) = Clock.Best(1, () => network.Measures(new() { Weighted = weighted }));
            Console.WriteLine(FormattableString.Invariant($"All measures of {network}, {(weighted ? "with" : "without")} weights: {seconds:F1} s, of the processor {busy:F1} s"));
        }
        foreach (var method in Enum.GetValues<CommunityMethod>())
        {
            var (partition, seconds, _) = Clock.Best(2, () => network.DetectCommunities(new() { Method = method, Starts = 1 }));
            Console.WriteLine(FormattableString.Invariant($"{method}, one start: {partition}, {seconds:F2} s"));
        }
        var (backbone, filter, _) = Clock.Best(2, () => network.Backbone());
        Console.WriteLine(FormattableString.Invariant($"Backbone: {backbone}, {filter:F2} s"));
    }

    /// <summary>Documents of so many sentences drawn from a corpus that they have about 300 words.</summary>
    private static IEnumerable<Document> Documents(string[] sentences, int count)
    {
        var (state, text) = (1UL, new StringBuilder());
        for (var number = 0; number < count; number++)
        {
            text.Clear();
            for (var words = 0; words < 300;)
            {
                var sentence = sentences[(int)(Next(ref state) * sentences.Length)];
                text.Append(sentence).Append(words % 3 == 2 ? "\n\n" : " ");
                words += sentence.AsSpan().Count(' ') + 1;
            }
            yield return new(number.ToString(CultureInfo.InvariantCulture), text.ToString()) { Date = new DateOnly(2000, 1, 1).AddDays(number % 9000) };
        }
    }

    /// <summary>A network whose degrees are as uneven as those of actors: ends are drawn so that low numbers come often.</summary>
    private static Network Made(int nodes, int ties)
    {
        var (state, seen) = (7UL, new HashSet<(int, int)>());
        while (seen.Count < ties)
        {
            var (one, other) = ((int)(Math.Pow(Next(ref state), 2) * nodes), (int)(Next(ref state) * nodes));
            if (one != other) seen.Add((Math.Min(one, other), Math.Max(one, other)));
        }
        return new(
            new DataFrame(Column.Strings("id", Enumerable.Range(0, nodes).Select(Text))),
            new DataFrame(Column.Strings("source", seen.Select(tie => Text(tie.Item1))), Column.Strings("target", seen.Select(tie => Text(tie.Item2))), Column.Wholes("weight", seen.Select(tie => tie.Item1 * 31 % 9 + 1))));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The next number from 0 to 1 of the generator SplitMix64.</summary>
    private static double Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Analysis.sln"))) return at.FullName;
        throw new FileNotFoundException("No Analysis.sln above the program, so the corpus must be named: pass its folder after the number of documents.");
    }
}
