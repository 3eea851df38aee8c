using Entente.Frames;
using Entente.Relations;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Relations.Agreement;

public class AgreementTests
{
    private static Codings Two(string first, string second) => new(["a", "b"], [[.. first.Split(' ')], [.. second.Split(' ')]]);

    /// <summary>Codings of two to four coders over labels 1 to 4, with gaps.</summary>
    private static Gen<Codings> AnyCodings =>
        from coders in Gen.Choose(2, 4)
        from units in Gen.Choose(1, 12)
        from labels in Gen.ArrayOf(Gen.Frequency((4, Gen.Elements<string?>("1", "2", "3", "4")), (1, Gen.Constant<string?>(null))), coders * units)
        select new Codings([.. Enumerable.Range(0, coders).Select(c => $"c{c}")], [.. labels.Chunk(units).Select(chunk => (IReadOnlyList<string?>)chunk)]);

    [Fact]
    public void No_measure_is_above_one_and_the_names_of_nominal_labels_do_not_matter() => Prop.ForAll(AnyCodings.ToArbitrary(), codings =>
    {
        var alpha = KrippendorffAlpha.Of(codings);
        var renamed = KrippendorffAlpha.Of(codings.Relabel(label => "x" + (char)('z' - label[0] + '0')));
        return (alpha is null && renamed is null) || (alpha <= 1 + 1e-12 && Math.Abs(alpha.Value - renamed!.Value) < 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Interval_alpha_stays_the_same_when_all_labels_move_or_stretch() => Prop.ForAll(AnyCodings.ToArbitrary(), codings =>
    {
        var alpha = KrippendorffAlpha.Of(codings, MeasurementLevel.Interval);
        var moved = KrippendorffAlpha.Of(codings.Relabel(label => FormattableString.Invariant($"{(label[0] - '0') * 3 - 7}")), MeasurementLevel.Interval);
        return (alpha is null && moved is null) || Math.Abs(alpha!.Value - moved!.Value) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Kappa_does_not_care_which_coder_comes_first() => Prop.ForAll(AnyCodings.ToArbitrary(), codings =>
    {
        var (one, other) = (CohenKappa.Of(codings.Of("c0", "c1"), KappaWeights.Linear), CohenKappa.Of(codings.Of("c1", "c0"), KappaWeights.Linear));
        return (one is null && other is null) || (Math.Abs(one!.Value - other!.Value) < 1e-9 && Math.Abs(one.StandardError - other.StandardError) < 1e-6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Perfect_agreement_is_one_and_has_no_error()
    {
        var codings = Two("x y x z", "x y x z");
        Assert.Equal(1, KrippendorffAlpha.Of(codings)!.Value, 12);
        Assert.Equal((1.0, 0.0), (CohenKappa.Of(codings)!.Value, CohenKappa.Of(codings)!.StandardError));
        Assert.Equal(1, ChanceAgreement.Scott(codings)!.Value, 12);
    }

    [Fact]
    public void One_label_only_leaves_nothing_to_agree_on()
    {
        Assert.Null(CohenKappa.Of(Two("x x", "x x")));
        Assert.Null(KrippendorffAlpha.Of(Two("x x", "x x")));
        Assert.Null(ChanceAgreement.Scott(Two("x x", "x x")));
        Assert.Null(CohenKappa.Of(new Codings(["a", "b"], [["x"], [null]])));
    }

    [Fact]
    public void Labels_can_be_ranked_by_an_order_of_ones_own()
    {
        var codings = Two("low low high middle", "low middle high high");
        string[] order = ["low", "middle", "high"];
        Assert.Equal(CohenKappa.Of(Two("1 1 3 2", "1 2 3 3"), KappaWeights.Quadratic)!.Value, CohenKappa.Of(codings, KappaWeights.Quadratic, order)!.Value, 12);
        Assert.Equal(KrippendorffAlpha.Of(Two("1 1 3 2", "1 2 3 3"), MeasurementLevel.Ordinal)!.Value, KrippendorffAlpha.Of(codings, MeasurementLevel.Ordinal, order)!.Value, 12);
        Assert.Contains("'high' is no number", Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(codings, MeasurementLevel.Interval)).Message);
        Assert.Contains("'high' is not in the order", Assert.Throws<ArgumentException>(() => CohenKappa.Of(codings, KappaWeights.Linear, ["low", "middle"])).Message);
    }

    [Fact]
    public void Scores_have_intervals_that_hold_the_value_and_are_the_same_every_time()
    {
        var (truth, predicted) = (Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? "x" : "y").ToList(), Enumerable.Range(0, 60).Select(i => i % 3 == 0 && i % 5 > 0 ? "x" : "y").ToList());
        var scores = Confusion.Of(truth, predicted).Scores();
        Assert.Equal(scores.ToCsv(), Confusion.Of(truth, predicted).Scores().ToCsv());
        Assert.NotEqual(scores.ToCsv(), Confusion.Of(truth, predicted).Scores(new() { Seed = 2 }).ToCsv());
        Assert.All(scores.Rows, row => Assert.InRange(row.Real("value")!.Value, row.Real("low")!.Value - 1e-12, row.Real("high")!.Value + 1e-12));
        var recall = scores.Rows.Single(row => row.String("measure") == "recall" && row.String("label") == "x");
        Assert.InRange(recall.Real("low")!.Value, 0.5, 0.75);
        Assert.Equal(20, recall.Whole("units"));
    }

    [Fact]
    public void Weights_count_units_as_often_as_they_stand_for()
    {
        var weighted = Confusion.Of(["x", "y", "y"], ["x", "x", "y"], [1, 3, 2]);
        Assert.Equal((6.0, 0.25, 0.4), (weighted.Total, weighted.Precision("x")!.Value, weighted.Recall("y")!.Value));
        Assert.Equal(weighted.MacroF1, Confusion.Of(["x", "y", "y", "y", "y", "y"], ["x", "x", "x", "x", "y", "y"]).MacroF1);
        Assert.Throws<ArgumentException>(() => Confusion.Of(["x"], ["x"], [0]));
    }

    [Fact]
    public void A_label_never_given_has_recall_but_no_precision()
    {
        var confusion = Confusion.Of(["x", "y"], ["y", "y"]);
        Assert.Equal((null, 0.0, 0.0), (confusion.Precision("x"), confusion.Recall("x"), confusion.F1("x")));
        Assert.Null(confusion.F1("z"));
        Assert.Null(confusion.Correlation);
    }

    [Fact]
    public void Shares_are_corrected_by_what_people_found_in_every_stratum()
    {
        // By hand: 60 units called x, of which 8 of 10 coded are x; 40 called y, of which 1 of 5 coded is x: 0.6 · 0.8 + 0.4 · 0.2 = 0.56.
        var coded = Enumerable.Repeat(("x", "x"), 8).Concat(Enumerable.Repeat(("x", "y"), 2)).Concat(Enumerable.Repeat(("y", "y"), 4)).Append(("y", "x")).ToList();
        var shares = CorrectedShares.Of(new Dictionary<string, int> { ["x"] = 60, ["y"] = 40 }, coded);
        Assert.Equal(["x", "y"], shares.Select(share => share.Label));
        Assert.Equal(0.6, shares[0].Predicted!.Value, 12);
        Assert.Equal(0.56, shares[0].Share, 12);
        var variance = 0.36 * (1 - 10.0 / 60) * 0.8 * 0.2 / 9 + 0.16 * (1 - 5.0 / 40) * 0.2 * 0.8 / 4;
        Assert.Equal(Math.Sqrt(variance), shares[0].StandardError, 12);
        Assert.Equal(1, shares.Sum(share => share.Share), 12);
        Assert.All(shares, share => Assert.InRange(share.Share, share.Interval.Low, share.Interval.High));
    }

    [Fact]
    public void A_stratum_without_a_coded_unit_is_refused()
    {
        var strata = new Dictionary<string, int> { ["x"] = 5, ["y"] = 5 };
        Assert.Contains("'y' has 5 units", Assert.Throws<ArgumentException>(() => CorrectedShares.Of(strata, [("x", "x")])).Message);
        Assert.Contains("'z'", Assert.Throws<ArgumentException>(() => CorrectedShares.Of(strata, [("z", "x")])).Message);
    }

    [Fact]
    public void Codings_come_from_a_table_and_go_back_into_one()
    {
        var frame = DataFrame.ParseCsv("unit,coder,label\n1,ana,x\n2,ana,\n1,ben,y\n2,ben,x\n");
        var codings = Codings.FromFrame(frame);
        Assert.Equal(["ana", "ben"], codings.Coders);
        Assert.Equal(["1", "2"], codings.Units);
        Assert.Null(codings.Rows[1][0]);
        Assert.Equal(codings.ToFrame().ToCsv(), Codings.FromFrame(codings.ToFrame()).ToFrame().ToCsv());
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => Codings.FromFrame(DataFrame.ParseCsv("unit,coder,label\n1,ana,x\n1,ana,y\n"))).Message);
    }

    [Fact]
    public void Wrong_numbers_of_coders_are_named()
    {
        var three = new Codings(["a", "b", "c"], [["x", "y"], ["x", null], ["x", "y"]]);
        Assert.Contains("asked of 3", Assert.Throws<ArgumentException>(() => CohenKappa.Of(three)).Message);
        Assert.Contains("3 times and others 2", Assert.Throws<ArgumentException>(() => ChanceAgreement.Fleiss(three)).Message);
        Assert.Contains("No coder 'd'", Assert.Throws<ArgumentException>(() => three.Of("d")).Message);
        Assert.Contains("'b' has 1", Assert.Throws<ArgumentException>(() => new Codings(["a", "b"], [["x", "y"], ["x"]])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => KrippendorffAlpha.Interval(three, options: new() { Samples = 1 }));
    }
}
