using Entente.Frames;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

public class KeynessTests
{
    private static readonly Lazy<DocumentTermMatrix> Inaugural = new(() => Reference.InauguralAddresses.CountTerms(Reference.Everything));

    private static readonly Lazy<DataFrame> Published = new(() => DataFrame.ReadCsv(Path.Combine(Reference.Folder("quanteda"), "keyness_inaugural58_prepost1945.csv"),
        new CsvOptions { InferTypes = false }));

    /// <summary>Toys of the tests of quanteda.textstats (9fc2708); the figures are R's, of chisq.test and fisher.test.</summary>
    private static readonly DocumentTermMatrix Toy1 = Reference.Texts("b b b b b b b a a a", "a a a a a a a b b").CountTerms();

    private static readonly DocumentTermMatrix Toy2 = Reference.Texts("a a a b b c c c c c c d e f g h h", "a a b c c d d d d e f h").CountTerms();

    private static DocumentTermMatrix Addresses
    {
        get
        {
            _ = Repository.Shared;
            return Inaugural.Value;
        }
    }

    /// <summary>quanteda 1.2.0, documentation of textstat_keyness: addresses since 1945 against those before.</summary>
    [Theory]
    [InlineData("we", 702.0019, 960, 779)]
    [InlineData("-", 395.1361, 450, 312)]
    [InlineData(".", 226.6654, 1804, 3141)]
    [InlineData("our", 187.8329, 874, 1307)]
    [InlineData("us", 186.0132, 262, 216)]
    [InlineData(":", 178.1283, 105, 29)]
    [InlineData("america", 176.6114, 130, 54)]
    [InlineData("world", 175.1354, 188, 123)]
    [InlineData("americans", 150.6480, 67, 7)]
    [InlineData("new", 141.3690, 150, 97)]
    [InlineData("constitution", -61.1667, 6, 200)]
    [InlineData("be", -72.2193, 257, 1224)]
    [InlineData("should", -83.1074, 15, 309)]
    [InlineData("which", -160.1456, 95, 911)]
    [InlineData("of", -179.1785, 1437, 5666)]
    [InlineData("the", -299.8572, 1988, 8094)]
    public void Check_2_chi_squared_since_1945_is_the_published_one(string term, double chi2, int target, int reference)
    {
        var found = Addresses.Keyness(document => Reference.Year(document) >= 1945).Single(row => row.Term == term);
        Assert.Equal(chi2, found.Statistic, 4);
        Assert.Equal((target, reference), ((int)found.TargetCount, (int)found.ReferenceCount));
    }

    [Fact]
    public void Check_2_all_9357_rows_agree()
    {
        AssertColumn(new(), "chi2_yates_signed", row => row.Statistic, 1e-6);
        AssertColumn(new(), "p", row => row.PValue, 1e-9);
        AssertColumn(new(), "log2_ratio_0.5", row => row.Effect, 1e-9);
        AssertColumn(new() { Measure = KeynessMeasure.LogLikelihood, Correction = KeynessCorrection.None }, "G2_uncorrected_signed", row => row.Statistic, 1e-6);
        AssertColumn(new() { Measure = KeynessMeasure.PointwiseMutualInformation }, "pmi_ln", row => row.Statistic, 1e-9);
    }

    [Theory]
    [InlineData("protected", 76.64466, 5, 1)]
    [InlineData("will", 51.44795, 40, 299)]
    [InlineData("while", 48.23022, 6, 7)]
    [InlineData("obama", 47.85727, 3, 0)]
    [InlineData("america", 31.45537, 18, 112)]
    [InlineData("your", 26.67898, 11, 50)]
    public void Check_3_one_address_against_the_others_since_1945(string term, double chi2, int target, int reference)
    {
        var found = Addresses.Where(document => Reference.Year(document) >= 1945).Keyness("2017-Trump").Single(row => row.Term == term);
        Assert.Equal(chi2, found.Statistic, 1e-5);
        Assert.Equal((target, reference), ((int)found.TargetCount, (int)found.ReferenceCount));
    }

    /// <summary>With Yates' correction where an expected count is small, as for "your". quanteda adds 1e-9 within each logarithm, about 0.00025 in all here; so the tolerance is 1e-3.</summary>
    [Theory]
    [InlineData("will", 24.604106, 41, 317)]
    [InlineData("america", 14.040255, 19, 130)]
    [InlineData("your", 10.435140, 12, 68)]
    public void Check_3_log_likelihood_after_smoothing_by_one(string term, double g2, int target, int reference)
    {
        var since1945 = Addresses.Where(document => Reference.Year(document) >= 1945).Trim(new() { MinimumCount = 1 });
        var found = since1945.Keyness("2017-Trump", new() { Measure = KeynessMeasure.LogLikelihood, Smoothing = 1 }).Single(row => row.Term == term);
        Assert.Equal(g2, found.Statistic, 1e-3);
        Assert.Equal((target, reference), ((int)found.TargetCount, (int)found.ReferenceCount));
    }

    [Fact]
    public void Check_4_the_first_toy_has_the_statistics_of_R()
    {
        Assert.Equal(["b", "a"], Toy1.Keyness("text1").Select(row => row.Term));
        Assert.Equal([2.632438, -2.632438], Toy1.Keyness("text1").Select(row => Math.Round(row.Statistic, 6)));
        Assert.Equal([4.33716, -4.33716], Statistics(Toy1, new() { Correction = KeynessCorrection.None }, 6));
        Assert.Equal([4.534939, -4.534939], Statistics(Toy1, new() { Measure = KeynessMeasure.LogLikelihood, Correction = KeynessCorrection.None }, 6));
        Assert.Equal([4.200833, -4.200833], Statistics(Toy1, new() { Measure = KeynessMeasure.LogLikelihood, Correction = KeynessCorrection.Williams }, 6));
        var g2 = Toy1.Keyness("text1", new() { Measure = KeynessMeasure.LogLikelihood, Correction = KeynessCorrection.None })[0];
        var williams = Toy1.Keyness("text1", new() { Measure = KeynessMeasure.LogLikelihood, Correction = KeynessCorrection.Williams })[0];
        Assert.Equal(0.03320963, g2.PValue, 1e-8);
        Assert.Equal(0.04040412, williams.PValue, 1e-8);
        var exact = Toy1.Keyness("text1", new() { Measure = KeynessMeasure.FisherExact }).Single(row => row.Term == "a");
        Assert.Equal(0.1395424, exact.Statistic, 1e-6);
        Assert.Equal(0.06977852, exact.PValue, 1e-8);
    }

    [Fact]
    public void Check_4_the_second_toy_has_the_published_order_and_statistics()
    {
        Assert.Equal("g c b h a e f d", string.Join(' ', Toy2.Keyness("text1").Select(row => row.Term)));
        Assert.Equal("d e f a b h c g", string.Join(' ', Toy2.Keyness("text2").Select(row => row.Term)));
        var g2 = new KeynessOptions { Measure = KeynessMeasure.LogLikelihood, Correction = KeynessCorrection.None };
        Assert.Equal("c g b h a e f d", string.Join(' ', Toy2.Keyness("text1", g2).Select(row => row.Term)));
        Assert.Equal("d e f a b h g c", string.Join(' ', Toy2.Keyness("text2", g2).Select(row => row.Term)));
        AssertToy2(new(), 0.731092437, 0.467298378, 0.08930367, 0.08930367, 0.004738562, -0.065813362, -0.065813362, -2.040247141);
        AssertToy2(new() { Measure = KeynessMeasure.PointwiseMutualInformation }, 0.53408249, 0.24640041, 0.12861738, 0.12861738, 0.02325686, -0.15906469, -0.15906469, -1.07535543);
    }

    [Fact]
    public void Check_5_log_odds_with_a_Dirichlet_prior_agree_in_all_9357_rows()
    {
        AssertColumn(new() { Measure = KeynessMeasure.LogOdds, UniformPrior = 0.01 }, "logodds_z_uniform_alpha0.01", row => row.Statistic, 1e-6);
        AssertColumn(new() { Measure = KeynessMeasure.LogOdds }, "logodds_z_informative_a0_1000", row => row.Statistic, 1e-6);
    }

    /// <summary>JasonKessler/scattertext (a805fdb), test of ScaledFScore; Apache-2.0.</summary>
    [Fact]
    public void Check_6_scaled_F_scores_are_those_of_Scattertext()
    {
        double[] target = [1, 5, 1, 9, 100, 1, 1, 0, 0, 2], reference = [100, 510, 100, 199, 0, 1, 0, 1, 1, 0];
        double[] expected = [0.2689108, 0, 0.2689108, 0.1266617, 1, 0.5, 0.5590517, 0.5, 0.5, 0.5720015];
        Assert.All(ScaledFScores.Scores(target, reference, 1).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-7));
    }

    [Fact]
    public void A_word_of_one_document_is_uneven_and_a_word_of_all_is_not()
    {
        var matrix = Reference.Texts("war peace peace", "trade peace peace", "trade peace peace", "x peace").CountTerms();
        var keyness = matrix.Keyness(document => document.Id != "text4");
        Assert.Equal(2.0 / 3, keyness.Single(row => row.Term == "war").TargetDispersion!.Value, 12);
        Assert.Equal(0, keyness.Single(row => row.Term == "peace").TargetDispersion!.Value, 12);
        Assert.Null(keyness.Single(row => row.Term == "peace").ReferenceDispersion);
    }

    /// <summary>Benjamini and Hochberg by R: p.adjust(c(.01, .02, .03, .04, .05), "BH") is .05 for all; p.adjust(c(.001, .5, .02), "BH").</summary>
    [Fact]
    public void False_discovery_rates_are_those_of_Benjamini_and_Hochberg()
    {
        Assert.All(FalseDiscoveryRate.Adjust([0.01, 0.02, 0.03, 0.04, 0.05]), rate => Assert.Equal(0.05, rate!.Value, 12));
        Assert.Equal([0.003, 0.5, null, 0.03], FalseDiscoveryRate.Adjust([0.001, 0.5, null, 0.02]).Select(rate => rate is { } r ? Math.Round(r, 12) : (double?)null));
    }

    [Fact]
    public void Target_and_reference_need_documents_and_counts()
    {
        Assert.Contains("0 of 2 documents", Assert.Throws<ArgumentException>(() => Toy1.Keyness(_ => false)).Message);
        Assert.Contains("'text9'", Assert.Throws<ArgumentException>(() => Toy1.Keyness("text9")).Message);
        Assert.Contains("weights", Assert.Throws<ArgumentException>(() => Toy1.Weight(TermWeight.Proportion).Keyness("text1")).Message);
        Assert.Throws<ArgumentException>(() => Toy1.Keyness("text1", new() { Correction = KeynessCorrection.Williams }));
    }

    private static void AssertColumn(KeynessOptions options, string column, Func<KeyTerm, double> value, double tolerance)
    {
        var addresses = Addresses;
        var expected = Published.Value.Rows.ToDictionary(row => row.String("feature")!, row => Number(row.String(column)!));
        var found = addresses.Keyness(document => Reference.Year(document) >= 1945, options);
        Assert.Equal(9_357, found.Count);
        Assert.Equal(9_357, expected.Count);
        foreach (var row in found) Assert.True(expected[row.Term] == value(row) || Math.Abs(expected[row.Term] - value(row)) <= tolerance, $"{column} of '{row.Term}': {value(row)}, not {expected[row.Term]}");
    }

    private static double Number(string text) => text is "-inf" or "-Inf" ? double.NegativeInfinity : double.Parse(text);

    private static void AssertToy2(KeynessOptions options, params double[] gcbhaefd)
    {
        var found = Toy2.Keyness("text1", options).ToDictionary(row => row.Term, row => row.Statistic);
        foreach (var (term, expected) in "gcbhaefd".Zip(gcbhaefd)) Assert.Equal(expected, found[term.ToString()], 1e-6);
    }

    private static IEnumerable<double> Statistics(DocumentTermMatrix matrix, KeynessOptions options, int digits) =>
        matrix.Keyness("text1", options).Select(row => Math.Round(row.Statistic, digits));
}
