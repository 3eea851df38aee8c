using System.Globalization;
using Entente.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Corpora;

public class DeduplicateTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 500).Select(word => "w" + word.ToString(CultureInfo.InvariantCulture))];

    private static readonly string Report = Prose(1, 200);

    /// <summary>Words in an order of their own, the same for the same seed.</summary>
    private static string Prose(ulong seed, int length)
    {
        var random = new SplitMix(seed);
        return string.Join(' ', Enumerable.Range(0, length).Select(_ => Words[random.Next() % (ulong)Words.Length]));
    }

    private static Corpus Copies() => new(
        new Document("agency", Report) { Date = new(2024, 5, 2), Outlet = "Agency" },
        new Document("paper", Report + " with two sentences of its own that somebody put at the end") { Date = new(2024, 5, 3), Outlet = "Paper" },
        new Document("other", Prose(2, 200)) { Date = new(2024, 5, 1) },
        new Document("reprint", Report.ToUpperInvariant()) { Date = new(2024, 5, 1), Outlet = "Site" });

    [Theory]
    [InlineData(DuplicatePolicy.Earliest, "other|reprint")]
    [InlineData(DuplicatePolicy.Latest, "paper|other")]
    [InlineData(DuplicatePolicy.Longest, "paper|other")]
    [InlineData(DuplicatePolicy.First, "agency|other")]
    public void One_document_of_a_cluster_stays_by_the_policy_and_the_result_says_so(DuplicatePolicy policy, string kept)
    {
        var corpus = Copies().Deduplicate(new() { Policy = policy });
        Assert.Equal(kept.Split('|'), corpus.Select(document => document.Id));
        Assert.Equal((1, 2, 4), (corpus.Duplicates!.ClusterCount, corpus.Duplicates.LeftOutCount, corpus.Duplicates.DocumentCount));
        Assert.Equal(policy, corpus.Duplicates.Options.Policy);
        Assert.All(corpus.Duplicates.ToFrame().Rows, row => Assert.Equal(policy.ToString().ToLowerInvariant(), row.String("policy")));
    }

    [Fact]
    public void The_frame_has_the_members_with_their_exact_similarity_to_the_one_that_stays()
    {
        var frame = Copies().Deduplicate(new() { Policy = DuplicatePolicy.First }).Duplicates!.ToFrame();
        Assert.Equal(["agency", "paper", "reprint"], frame.Rows.Select(row => row.String("document")));
        Assert.Equal([true, false, false], frame.Rows.Select(row => row.Boolean("kept")));
        // 196 shingles of five words; the paper's twelve words more make twelve shingles more.
        Assert.Equal([1, 196.0 / 208, 1], frame.Rows.Select(row => row.Real("jaccard")!.Value));
    }

    [Fact]
    public void A_document_without_words_is_nobodys_duplicate() =>
        Assert.Equal(3, new Corpus(new Document("a", "…"), new Document("b", "…"), new Document("c", "word")).Deduplicate().Count);

    [Fact]
    public void A_document_shorter_than_a_shingle_has_exact_duplicates_only() =>
        Assert.Equal(["a", "c"], new Corpus(new Document("a", "Two words"), new Document("b", "two words!"), new Document("c", "two others")).Deduplicate().Select(document => document.Id));

    [Fact]
    public void Only_bodies_are_compared()
    {
        var corpus = new Corpus(new Document("a", "top of page\n\n" + Report), new Document("b", Report + "\n\nbottom of page"));
        Assert.Equal(1.0, corpus.Clean().Deduplicate().Duplicates!.Members[^1].Jaccard);
        Assert.NotEqual(1.0, corpus.Deduplicate().Duplicates!.Members[^1].Jaccard);
    }

    [Fact]
    public void Every_document_is_kept_or_stands_for_one_that_is() => Prop.ForAll(
        Gen.Choose(0, 30).ListOf().ToArbitrary(), seeds =>
        {
            var corpus = new Corpus(seeds.Select((seed, place) => new Document($"d{place}", Prose((ulong)(seed % 4), 60 + seed))));
            var kept = corpus.Deduplicate();
            var again = kept.Deduplicate();
            return kept.Count + kept.Duplicates!.LeftOutCount == corpus.Count
                && kept.Duplicates.Members.GroupBy(member => member.Cluster).All(cluster => cluster.Count(member => member.IsKept) == 1)
                && kept.Duplicates.Members.Where(member => member.IsKept).All(member => kept[member.Document.Id] == member.Document)
                && again.Count <= kept.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Groups_are_those_that_comparing_every_pair_would_find()
    {
        var documents = Enumerable.Range(0, 60).Select(place => new Document($"d{place}", Prose((ulong)(place % 7), 80 + (place / 7 * 4)))).ToList();
        var options = new DeduplicateOptions { MinimumSimilarity = 0.75 };
        var sets = documents.ConvertAll(document => Shingles.Of(document, 5, options.Seed));
        var group = Enumerable.Range(0, documents.Count).ToArray();
        for (var left = 0; left < sets.Count; left++)
            for (var right = left + 1; right < sets.Count; right++)
                if (Shingles.Jaccard(sets[left], sets[right]) >= 0.75)
                {
                    var (from, to) = (Math.Max(group[left], group[right]), Math.Min(group[left], group[right]));
                    group = Array.ConvertAll(group, root => root == from ? to : root);
                }
        var expected = group.Index().GroupBy(pair => pair.Item).Where(members => members.Count() > 1).Select(members => string.Join(' ', members.Select(pair => $"d{pair.Index}")));
        var found = Duplicates.Find(documents, options).Members.GroupBy(member => member.Cluster).Select(members => string.Join(' ', members.Select(member => member.Document.Id)));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Hashes_are_pinned_so_that_a_seed_means_the_same_for_ever()
    {
        var random = new SplitMix(1234567);
        // The first three of the reference implementation for this seed: https://prng.di.unimi.it/splitmix64.c
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], new[] { random.Next(), random.Next(), random.Next() });
        Assert.Equal(GoldenShingle, Shingles.Of(new Document("a", "Serbia and Azerbaijan signed it"), 5, 1).Single());
        Assert.Equal(GoldenSignature, new MinHash(8, 1).Signature([1, 2, 3]));
    }

    private const ulong GoldenShingle = 16100607688458895628;

    /// <summary>Computed from the definitions by a program of another language.</summary>
    private static readonly uint[] GoldenSignature = [9831082, 3755591976, 52044715, 2546613092, 349970577, 371579743, 673996300, 348496356];

    [Fact]
    public async Task One_thread_and_many_find_the_same()
    {
        var documents = Enumerable.Range(0, 3000).Select(place => new Document($"d{place}", Prose((ulong)(place % 1000), 60 + (place / 1000 * 3)))).ToList();
        var alone = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ExclusiveScheduler;
        var one = await Task.Factory.StartNew(() => Duplicates.Find(documents).ToFrame().ToCsv(), TestContext.Current.CancellationToken, TaskCreationOptions.None, alone);
        for (var run = 0; run < 3; run++) Assert.Equal(one, Duplicates.Find(documents).ToFrame().ToCsv());
    }

    [Theory]
    [InlineData(127, 32, 0.6)]
    [InlineData(128, 0, 0.6)]
    [InlineData(128, 32, 0.0)]
    [InlineData(128, 32, 1.1)]
    public void Options_out_of_range_are_refused(int hashes, int bands, double similarity) =>
        Assert.ThrowsAny<ArgumentException>(() => Copies().Deduplicate(new() { Hashes = hashes, Bands = bands, MinimumSimilarity = similarity }));
}
