using Entente.Corpora;

namespace Entente.Tests.Corpora;

/// <summary>
/// Check 37 of the reference index. Figures: ropensci/textreuse 6f8cbe3 (MIT), README and tests; textbook example: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
/// example 3.8. The texts (public domain) are read from the shared folder.
/// </summary>
public class NearDuplicateReferenceTests
{
    [Theory]
    [InlineData("legal_ca1851-match", "legal_ny1850-match", 7, 410, 1067)]
    [InlineData("legal_ca1851-match", "legal_ny1850-match", 5, 453, 1006)]
    [InlineData("legal_ca1851-match", "legal_ca1851-nomatch", 7, 0, 1)]
    [InlineData("ats_remember00palm", "ats_remembermeorholy00palm", 5, 9396, 13412)]
    public void Shingle_Jaccard_is_that_of_textreuse(string left, string right, int length, int shared, int all) =>
        Assert.Equal((double)shared / all, Shingles.Jaccard(Shingles.Of(Text(left), length, 1), Shingles.Of(Text(right), length, 1)), 1e-9);

    [Fact]
    public void Two_hundred_hashes_in_fifty_bands_propose_the_one_pair_of_the_codes()
    {
        string[] names = ["legal_ca1851-match", "legal_ca1851-nomatch", "legal_ny1850-match"];
        var hash = new MinHash(200, 1);
        uint[]?[] signatures = [.. names.Select(name => hash.Signature(Shingles.Of(Text(name), 5, 1)))];
        Assert.All(Lsh.Buckets(signatures, 50), bucket => Assert.Equal([0, 2], bucket));
        Assert.NotEmpty(Lsh.Buckets(signatures, 50));
    }

    [Theory]
    [InlineData(50, 0.1, 0.004988)]
    [InlineData(50, 0.2, 0.076943)]
    [InlineData(50, 0.3, 0.334122)]
    [InlineData(50, 0.4, 0.726559)]
    [InlineData(50, 0.5, 0.960321)]
    [InlineData(50, 0.6, 0.999032)]
    [InlineData(25, 0.4, 0.016256)]
    [InlineData(25, 0.5, 0.093213)]
    [InlineData(25, 0.6, 0.345229)]
    [InlineData(25, 0.7, 0.773364)]
    [InlineData(25, 0.8, 0.98986)]
    public void The_curve_of_candidates_is_that_of_the_formula(int bands, double similarity, double expected) =>
        Assert.Equal(expected, Lsh.Probability(similarity, 200, bands), 1e-6);

    [Theory]
    [InlineData(50, 200, 0.3760603093)]
    [InlineData(25, 200, 0.668740305)]
    [InlineData(32, 128, 0.4204482076)]
    public void The_threshold_is_that_of_the_formula(int bands, int hashes, double expected) => Assert.Equal(expected, Lsh.Threshold(hashes, bands), 1e-9);

    [Fact]
    public void Candidates_come_as_often_as_the_curve_says()
    {
        // Sets of 300 that share 150 of 450: J = 1/3. In 400 trials of their own hashes, 200 hashes in 50 bands.
        ulong[] left = [.. Enumerable.Range(0, 300).Select(item => SplitMix.Mix((ulong)item))], right = [.. Enumerable.Range(150, 300).Select(item => SplitMix.Mix((ulong)item))];
        var met = Enumerable.Range(0, 400).Count(seed =>
        {
            var hash = new MinHash(200, (ulong)seed);
            return Lsh.Buckets([hash.Signature(left), hash.Signature(right)], 50).Any();
        });
        var expected = Lsh.Probability(1.0 / 3, 200, 50);
        Assert.InRange(met / 400.0, expected - (4 * Math.Sqrt(expected * (1 - expected) / 400)), expected + (4 * Math.Sqrt(expected * (1 - expected) / 400)));
    }

    /// <summary>The definition, with any functions: for each the least value over the set.</summary>
    private static uint[] Signature(IEnumerable<uint> set, params Func<uint, uint>[] functions) => [.. functions.Select(function => set.Min(function))];

    [Fact]
    public void The_definition_gives_the_signatures_of_the_textbook()
    {
        Func<uint, uint>[] functions = [x => (x + 1) % 5, x => ((3 * x) + 1) % 5];
        Assert.Equal([1, 0], Signature([0, 3], functions));
        Assert.Equal([3, 2], Signature([2], functions));
        Assert.Equal([0, 0], Signature([1, 3, 4], functions));
        Assert.Equal([1, 0], Signature([0, 2, 3], functions));
        Assert.Equal(2.0 / 3, Shingles.Jaccard([0, 3], [0, 2, 3]));
        Assert.Equal(0.25, Shingles.Jaccard([0, 3], [1, 3, 4]));
    }

    [Fact]
    public void The_fast_signature_is_that_of_the_definition()
    {
        ulong[] set = [.. Enumerable.Range(0, 1000).Select(item => SplitMix.Mix((ulong)item))];
        var hash = new MinHash(37, 5);
        Assert.Equal(Signature([.. set.Select(item => (uint)item)], [.. Enumerable.Range(0, 37).Select(function => (Func<uint, uint>)(item => hash.Hash(function, item)))]), hash.Signature(set));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.2)]
    public void Estimates_lie_within_four_standard_errors(double similarity)
    {
        const int hashes = 200, size = 2000;
        var shared = (int)(size * 2 * similarity / (1 + similarity));
        ulong[] left = [.. Enumerable.Range(0, size).Select(item => SplitMix.Mix((ulong)item))], right = [.. Enumerable.Range(size - shared, size).Select(item => SplitMix.Mix((ulong)item))];
        var exact = shared / (2.0 * size - shared);
        for (var seed = 0UL; seed < 20; seed++)
        {
            var hash = new MinHash(hashes, seed);
            Assert.InRange(MinHash.Similarity(hash.Signature(left), hash.Signature(right)) - exact, -4 * Math.Sqrt(exact * (1 - exact) / hashes), 4 * Math.Sqrt(exact * (1 - exact) / hashes));
        }
    }

    [Fact]
    public void The_passage_two_sentences_share_is_marked_as_textreuse_marks_it()
    {
        var (left, right) = (new Document("a", "How can we tell if this is a match, he asked?"), new Document("b", "Surely, this is a good match, she replied."));
        var passage = SharedPassage.Of(left, right);
        Assert.Equal(("this is a #### match", "this is a good match"), (passage.LeftEdits, passage.RightEdits));
        Assert.Equal(("this is a match", "this is a good match"), (passage.Left.In(left.Text), passage.Right.In(right.Text)));
        Assert.Equal((4 * 2) - 1, passage.Score);
    }

    [Fact]
    public void Jaccard_of_small_sets()
    {
        Assert.Equal(0.5, Shingles.Jaccard([1, 2, 3], [2, 3, 4]));
        Assert.Equal(2.0 / 3, Shingles.Jaccard([1, 2, 3], [2, 3]));
        Assert.Equal(0, Shingles.Jaccard([], []));
    }

    private static Document Text(string name) => new(name, File.ReadAllText(Path.Combine(Repository.Shared, "reference", "dedup", name + ".txt")));
}
