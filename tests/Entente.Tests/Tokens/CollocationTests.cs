using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Check 7: quanteda 1.2.0 and quanteda.textstats 0.97, documentation and tests of textstat_collocations.</summary>
public class CollocationTests
{
    private static readonly TokenizerOptions Places = Reference.Everything with { KeepPunctuation = false, Padding = true };

    [Theory]
    [InlineData("have been", 5, 5.704259, 7.354588)]
    [InlineData("has been", 3, 5.565217, 6.409333)]
    [InlineData("of the", 24, 1.673501, 6.382475)]
    [InlineData("i have", 5, 3.743580, 6.268303)]
    [InlineData("which i", 6, 3.172217, 6.135144)]
    [InlineData("will be", 4, 3.868500, 5.930143)]
    [InlineData("less than", 2, 6.279494, 5.529680)]
    [InlineData("public good", 2, 6.279494, 5.529680)]
    [InlineData("you will", 2, 4.917893, 5.431752)]
    [InlineData("may be", 3, 4.190711, 5.328038)]
    public void Check_7_pairs_of_the_first_two_inaugural_addresses(string text, int count, double lambda, double z) => AssertCollocation([2], text, count, lambda, z);

    [Theory]
    [InlineData("of which the", 2, 6.1259648, 2.8317522)]
    [InlineData("in which i", 3, 2.1689288, 1.1741918)]
    [InlineData("i have in", 2, 2.3809129, 1.0618774)]
    [InlineData("and of the", 2, 0.8847383, 0.7498730)]
    [InlineData("me by the", 2, 1.4726869, 0.6560780)]
    [InlineData("to the great", 2, 1.2891870, 0.5660311)]
    [InlineData("voice of my", 2, 1.2270130, 0.5298220)]
    [InlineData("which ought to", 2, 1.4083232, 0.5278314)]
    [InlineData("of the confidence", 2, 1.1220858, 0.4948962)]
    [InlineData("the united states", 2, 1.2597834, 0.4272349)]
    public void Check_7_triples_of_the_first_two_inaugural_addresses(string text, int count, double lambda, double z) => AssertCollocation([3], text, count, lambda, z);

    [Fact]
    public void Check_7_the_pairs_come_in_the_published_order()
    {
        var pairs = FirstTwo().Collocations();
        Assert.Equal(["have been", "has been", "of the", "i have", "which i", "will be", "less than", "public good", "you will", "may be"], pairs.Take(10).Select(pair => pair.Text));
    }

    [Fact]
    public void Check_7_runs_within_longer_runs_are_counted()
    {
        var toy = Reference.Texts(". . . . a b c . . a b c . . . c d e", "a b . . a b . . a b . . a b . a b", "b c d . . b c . b c . . . b c").Tokenize(Places);
        var found = toy.Collocations(new() { Lengths = [2, 3] });
        Assert.Equal(["a b 7 2 5.652489 2.745546", "b c 6 3 5.609472 2.721287", "c d 2 2 4.976734 2.354187", "a b c 2 0 0 0"],
            found.Select(c => $"{c.Text} {c.Count} {c.NestedCount} {Math.Round(c.Lambda, 6) + 0.0} {Math.Round(c.Z, 6) + 0.0}"));
    }

    [Fact]
    public void Check_7_a_sentence_with_capitals()
    {
        var found = Reference.Texts("The new European Union is not the old European Union.").Tokenize(new() { Lowercase = false }).Collocations(new() { MinimumCount = 1 }).ToDictionary(c => c.Text);
        Assert.Equal(8, found.Count);
        Near(found["European Union"], 4.317488, 2.027787);
        foreach (var text in new[] { "The new", "Union is", "is not", "not the", "the old" }) Near(found[text], 3.931826, 1.797564);
        foreach (var text in new[] { "new European", "old European" }) Near(found[text], 2.708050, 1.454456);
    }

    [Fact]
    public void Check_7_a_row_of_letters()
    {
        var found = Reference.Texts("a b c a b d e b d a b").Tokenize().Collocations();
        Assert.Equal(["a b 3", "b d 2"], found.Select(c => $"{c.Text} {c.Count}"));
        Near(found[0], 3.412247, 1.936083);
        Near(found[1], 3.218876, 1.799406);
    }

    [Fact]
    public void A_pair_has_the_measures_of_its_table_of_four_counts()
    {
        var tokens = FirstTwo();
        var pair = tokens.Collocations().Single(c => c.Text == "of the");
        var table = new RunTable(tokens, 2).Cells([tokens.Vocabulary.IdOf("of"), tokens.Vocabulary.IdOf("the")]);
        var four = new ContingencyTable(table[3], table[1], table[2], table[0]);
        Assert.Equal(four.LogLikelihood(), pair.LogLikelihood, 1e-9);
        Assert.Equal(four.PointwiseMutualInformation, pair.PointwiseMutualInformation, 1e-12);
        Assert.Equal(four.NormalizedPointwiseMutualInformation, pair.NormalizedPointwiseMutualInformation, 1e-12);
    }

    [Fact]
    public void Collocations_can_be_compounded()
    {
        var tokens = FirstTwo();
        var joined = tokens.Compound(tokens.Collocations().Where(c => c.Text == "less than").Select(c => TermPattern.Fixed(c.Text)));
        Assert.True(joined.Vocabulary.Contains("less_than"));
        Assert.Equal(tokens.TokenCount - 2, joined.TokenCount);
    }

    private static Entente.Tokens.Tokens FirstTwo() => Reference.InauguralAddresses.Where(document => document.Id is "1789-Washington" or "1793-Washington").Tokenize(Places);

    private static void AssertCollocation(int[] lengths, string text, int count, double lambda, double z)
    {
        var found = FirstTwo().Collocations(new() { Lengths = lengths }).Single(c => c.Text == text);
        Assert.Equal(count, found.Count);
        Near(found, lambda, z);
    }

    private static void Near(Collocation found, double lambda, double z)
    {
        Assert.Equal(lambda, found.Lambda, 1e-5);
        Assert.Equal(z, found.Z, 1e-5);
    }
}
