using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations;

/// <summary>The same relations, in the same order, whatever works on them.</summary>
public class ThreadTests
{
    private static readonly string[] Names = ["Serbia", "Azerbaijan", "The Russian president", "Viktor Orbán", "NATO", "Kosovo", "The governments of Armenia and Georgia"];
    private static readonly string[] Verbs = ["condemned", "will support", "refused to recognise", "signed an agreement with", "was attacked by", "might invade", "met with", "thanked"];

    [Fact]
    public void Any_number_of_threads_finds_the_same_in_the_sample_corpus() => Same(Corpus.Read([Path.Combine(Repository.Root, "data", "corpus")]));

    [Fact]
    public void Any_number_of_threads_finds_the_same_in_generated_text()
    {
        var random = new Random(42);
        Same(new Corpus(Enumerable.Range(0, 60).Select(index => new Document($"d{index:00}", string.Join(' ', Enumerable.Range(0, 1 + random.Next(12))
            .Select(_ => $"{Names[random.Next(Names.Length)]} {Verbs[random.Next(Verbs.Length)]} {Names[random.Next(Names.Length)]}."))))));
    }

    [Fact]
    public void Work_that_is_cancelled_ends_in_an_error_and_not_in_half_a_result()
    {
        using var source = new CancellationTokenSource();
        var documents = new Corpus(Enumerable.Range(0, 200).Select(index => new Document($"d{index}", "Serbia condemned Russia.")));
        Assert.ThrowsAny<OperationCanceledException>(() => documents.FindRelations(ActorLexicon.Default, Codebook.Default, new() { Threads = 1 }, new Cancelling(source), source.Token));
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => source.Cancel();
    }

    private static void Same(Corpus corpus)
    {
        string[] tables = [.. new[] { 1, 2, 8 }.Select(threads => corpus.FindRelations(ActorLexicon.Default, Codebook.Default, new() { Threads = threads }).ToFrame().ToCsv())];
        Assert.True(tables[0].Length > 1000);
        Assert.Equal(tables[0], tables[1]);
        Assert.Equal(tables[0], tables[2]);
    }
}
