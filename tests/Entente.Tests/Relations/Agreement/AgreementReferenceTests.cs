using Entente.Relations;

namespace Entente.Tests.Relations.Agreement;

/// <summary>
/// Checks 24 to 26 against frozen figures of other programs: krippendorff 0.5 (fast-krippendorff b1eb616), nltk 3.8, scikit-learn 1.2.1 and statsmodels 0.13.5 on Debian 12,
/// and against print: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Artstein and Poesio (2008); Fleiss (1971). Tolerance 1e-9.
/// </summary>
public class AgreementReferenceTests
{
    private const double Tolerance = 1e-9;

    private static Codings Read(params string[] coders) => new(
        [.. coders.Select((_, index) => $"coder {index}")],
        [.. coders.Select(line => (IReadOnlyList<string?>)[.. line.Split(' ').Select(label => label is "." or "*" ? null : label)])]);

    private static Codings Table(params int[][] table) => Read(
        string.Join(' ', table.SelectMany((row, i) => row.SelectMany((count, _) => Enumerable.Repeat(i, count)))),
        string.Join(' ', table.SelectMany(row => row.SelectMany((count, j) => Enumerable.Repeat(j, count)))));

    private static readonly Codings A = Read("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    private static readonly Codings B = Read("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
    private static readonly Codings C = Read("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");
    private static readonly Codings Encyclopaedia = Read("* * * * * 3 4 1 2 1 1 3 3 * 3", "1 * 2 1 3 3 4 3 * * * * * * *", "* * 2 1 3 4 4 * 2 1 1 3 3 * 4");

    /// <summary>The hundred utterances of Artstein and Poesio (2008), section 2: two coders, three labels.</summary>
    private static readonly Codings Utterances = Read(
        string.Join(' ', [.. Enumerable.Repeat("stat", 46), .. Enumerable.Repeat("ireq", 44), .. Enumerable.Repeat("chck", 10)]),
        string.Join(' ', [.. Enumerable.Repeat("stat", 52), .. Enumerable.Repeat("ireq", 32), .. Enumerable.Repeat("chck", 16)]));

    public static TheoryData<string, MeasurementLevel, double> Alphas => new()
    {
        { "A", MeasurementLevel.Nominal, 0.09523809523809534 },
        { "A", MeasurementLevel.Interval, 0.09523809523809512 },
        { "B", MeasurementLevel.Nominal, 0.6919642857142858 },
        { "B", MeasurementLevel.Interval, 0.6202830188679245 },
        { "C", MeasurementLevel.Nominal, 0.743421052631579 },
        { "C", MeasurementLevel.Ordinal, 0.8153875037548814 },
        { "C", MeasurementLevel.Interval, 0.8491071428571428 },
        { "C", MeasurementLevel.Ratio, 0.7974027747116121 },
        { "Encyclopaedia", MeasurementLevel.Nominal, 0.691358024691358 },
        { "Encyclopaedia", MeasurementLevel.Ordinal, 0.8067214199413153 },
        { "Encyclopaedia", MeasurementLevel.Interval, 0.8108448928121059 },
        { "Encyclopaedia", MeasurementLevel.Ratio, 0.8089436707842471 },
        { "Utterances", MeasurementLevel.Nominal, 0.8005345806882727 },
    };

    [Theory]
    [MemberData(nameof(Alphas))]
    public void Check_24_Krippendorffs_alpha_is_that_of_print_and_of_the_peers(string data, MeasurementLevel level, double expected)
    {
        var codings = data switch { "A" => A, "B" => B, "C" => C, "Utterances" => Utterances, _ => Encyclopaedia };
        Assert.Equal(expected, KrippendorffAlpha.Of(codings, level)!.Value, Tolerance);
    }

    /// <summary>Rows of the first coder's labels; κ, its standard error, the one by chance, and the 95% interval: statsmodels 0.13.5, cohens_kappa.</summary>
    public static TheoryData<int[][], double[]> Kappas => new()
    {
        { [[20, 5], [10, 15]], [0.4, 0.12699606293110033, 0.13856406460551018, 0.151092290476661, 0.6489077095233389] },
        { [[45, 15], [25, 15]], [0.13043478260869568, 0.0986615376234396, 0.09760845356801592, -0.06293827779258965, 0.3238078430099807] },
        { [[25, 35], [5, 35]], [0.25925925925925924, 0.07715973174444572, 0.08314794192830981, 0.10802896398337367, 0.4104895545351448] },
        { [[20, 20], [10, 50]], [0.34782608695652173, 0.09500818051515363, 0.09760845356801592, 0.16161347491014036, 0.5340386990029029] },
        { [[44, 5, 1], [7, 20, 3], [9, 5, 6]], [0.4915254237288136, 0.07212745929334068, 0.07350931675322524, 0.35015820121748686, 0.6328926462401401] },
    };

    [Theory]
    [MemberData(nameof(Kappas))]
    public void Check_25_Cohens_kappa_has_the_standard_errors_and_the_interval_of_statsmodels(int[][] table, double[] expected)
    {
        var kappa = CohenKappa.Of(Table(table))!;
        Assert.Equal(expected[0], kappa.Value, Tolerance);
        Assert.Equal(expected[1], kappa.StandardError, Tolerance);
        Assert.Equal(expected[2], kappa.StandardErrorByChance, Tolerance);
        Assert.Equal(expected[3], kappa.Interval.Low, Tolerance);
        Assert.Equal(expected[4], kappa.Interval.High, Tolerance);
        Assert.Equal(table.Sum(row => row.Sum()), kappa.UnitCount);
    }

    [Theory]
    [InlineData(KappaWeights.Linear, 0.4736842105263158)]
    [InlineData(KappaWeights.Quadratic, 0.4545454545454546)]
    public void Check_25_weighted_kappa_is_that_of_scikit_learn(KappaWeights weights, double expected) =>
        Assert.Equal(expected, CohenKappa.Of(Table([44, 5, 1], [7, 20, 3], [9, 5, 6]), weights)!.Value, Tolerance);

    [Fact]
    public void Check_25_Fleisss_kappa_and_Randolphs_are_those_of_statsmodels()
    {
        int[][] counts = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]];
        var units = counts.Select(row => row.SelectMany((count, label) => Enumerable.Repeat($"{label}", count)).ToList()).ToList();
        var codings = Read([.. Enumerable.Range(0, 14).Select(rater => string.Join(' ', units.Select(unit => unit[rater])))]);
        Assert.Equal(0.20993070442195522, ChanceAgreement.Fleiss(codings)!.Value, Tolerance);
        Assert.Equal(0.2225274725274725, ChanceAgreement.Bennett(codings)!.Value, Tolerance);
    }

    [Fact]
    public void Check_25_Artstein_and_Poesios_utterances_have_their_coefficients()
    {
        Assert.Equal(0.88, CohenKappa.Of(Utterances)!.Observed, Tolerance);
        Assert.Equal(0.8013245033112583, CohenKappa.Of(Utterances)!.Value, Tolerance);
        Assert.Equal(0.7995322418977615, ChanceAgreement.Scott(Utterances)!.Value, Tolerance);
        Assert.Equal(0.82, ChanceAgreement.Bennett(Utterances)!.Value, Tolerance);
        Assert.Equal(0.8013245033112583, ChanceAgreement.DaviesFleiss(Utterances)!.Value, Tolerance);
    }

    private static readonly Confusion Toy = Confusion.Of(["0", "1", "2", "2", "2", "1", "0", "1", "2", "0"], ["0", "0", "2", "2", "1", "1", "0", "2", "2", "0"]);

    [Fact]
    public void Check_26_the_confusion_is_counted_by_true_and_given_label() =>
        Assert.Equal([3, 0, 0, 1, 1, 1, 0, 1, 3], Toy.ToFrame().Rows.Select(row => row.Real("count")!.Value));

    [Theory]
    [InlineData("0", 0.75, 1.0, 0.8571428571428571)]
    [InlineData("1", 0.5, 0.3333333333333333, 0.4)]
    [InlineData("2", 0.75, 0.75, 0.75)]
    public void Check_26_precision_recall_and_F1_are_those_of_scikit_learn(string label, double precision, double recall, double f1)
    {
        Assert.Equal(precision, Toy.Precision(label)!.Value, Tolerance);
        Assert.Equal(recall, Toy.Recall(label)!.Value, Tolerance);
        Assert.Equal(f1, Toy.F1(label)!.Value, Tolerance);
    }

    [Fact]
    public void Check_26_the_scores_of_the_whole_are_those_of_scikit_learn()
    {
        Assert.Equal(0.669047619047619, Toy.MacroF1!.Value, Tolerance);
        Assert.Equal(0.7, Toy.Accuracy!.Value, Tolerance);
        Assert.Equal(0.6771428571428572, Toy.WeightedF1!.Value, Tolerance);
        Assert.Equal(0.5539117094069973, Toy.Correlation!.Value, Tolerance);
        Assert.Equal(0.28044280442804426, Toy.AdjustedRandIndex!.Value, Tolerance);
        Assert.Equal(0.4668324673548339, Toy.NormalizedMutualInformation!.Value, Tolerance);
        Assert.Equal(0.5454545454545454, CohenKappa.Of(["0", "1", "2", "2", "2", "1", "0", "1", "2", "0"], ["0", "0", "2", "2", "1", "1", "0", "2", "2", "0"])!.Value, Tolerance);
    }
}
