using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;
using Entente.Relations;

namespace Entente.Benchmarks;

/// <summary>From raw text to relations on one thread: sentences, actors, tags, trees, labels and coding together; and the same for twice, four and eight times as many documents.</summary>
internal static class RelationSpeed
{
    /// <summary>Sentences are counted as if each had so many words, so that corpora compare.</summary>
    private const double WordsPerSentence = 20;

    /// <param name="args">A corpus; the sample corpus of the repository by default.</param>
    public static void Run(string[] args)
    {
        var texts = Corpus.Read(args is [var path, ..] ? path : Path.Combine(Sotu.Repository, "data", "corpus")).Select(document => (document.Id, document.Text)).ToArray();
        var model = GrammarModel.Default;
        var sentences = Documents(texts, 1).Parse(new() { Threads = 1 }).WordCount / WordsPerSentence;
        Report("sentences alone", sentences, Clock.Best(5, () => Documents(texts, 1).Sum(document => document.Sentences.Count)));
        Report("and actors", sentences, Clock.Best(5, () => Documents(texts, 1).FindMentions(ActorLexicon.Default, new() { Threads = 1 }).Count));
        Report("and relations", sentences, Clock.Best(5, () => Relations(texts, 1)));
        // Coding parses only the sentences that name two actors and a signal; here every sentence is parsed, and those once more.
        Report("every sentence parsed", sentences, Clock.Best(5, () => Documents(texts, 1).Sum(document => model.Parse(document).Count) + Relations(texts, 1)));
        for (var times = 1; times <= 8; times *= 2) Report($"relations, {times} times the documents", times * sentences, Clock.Best(3, () => Relations(texts, times)));
    }

    private static int Relations((string Id, string Text)[] texts, int times) =>
        Documents(texts, times).FindRelations(ActorLexicon.Default, Codebook.Default, new() { Threads = 1 }).Count;

    /// <summary>New documents for every run: they keep their sentences.</summary>
    private static Document[] Documents((string Id, string Text)[] texts, int times) =>
        [.. Enumerable.Range(0, times).SelectMany(copy => texts.Select(text => new Document(FormattableString.Invariant($"{text.Id}-{copy}"), text.Text)))];

    private static void Report(string what, double sentences, (int Count, double Seconds, double ProcessorSeconds) best) => Console.WriteLine(FormattableString.Invariant(
        $"{what,-32} {best.Count,6} found: {best.ProcessorSeconds:F3} s of the processor, {sentences / best.ProcessorSeconds,8:F0} sentences of {WordsPerSentence} words a second"));
}
