using Entente.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Dates.Series;

/// <summary>Check 41: the Nile at Aswan, 1871–1970 (Cobb 1978, Biometrika 65, 243–251; R's datasets::Nile), against R's strucchange 1.5-3 and closed forms.</summary>
public class ChangeTests
{
    private static readonly double[] Nile =
    [
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833,
        701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649,
        846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
    ];

    [Fact]
    public void Pettitt_finds_the_change_of_1898()
    {
        var test = PettittTest.Of(Nile);
        Assert.Equal((1617.0, 28, -1), (test.K, test.Index, test.Direction));
        Assert.Equal(1898, 1871 + test.Index - 1);
        Assert.Equal(3.591022e-07, test.P, 1e-12);
    }

    [Fact]
    public void Mann_Kendall_finds_the_trend()
    {
        var test = MannKendallTest.Of(Nile, continuity: false);
        Assert.Equal(-1387, test.S);
        Assert.Equal(-0.2807413, test.TauB, 1e-7);
        Assert.Equal(3.61118e-05, test.P, 1e-9);
        Assert.True(MannKendallTest.Of(Nile).P > test.P);
    }

    [Fact]
    public void Least_squares_break_where_strucchange_does()
    {
        var breaks = StructuralBreaks.Fit(Nile);
        double[] rss = [2835156.75, 1597457.194, 1552923.616, 1538096.513, 1507888.476, 1659993.5], bic = [1318.242, 1270.084, 1276.467, 1284.718, 1291.944, 1310.765];
        Assert.Equal(rss.Length, breaks.Count);
        for (var m = 0; m < rss.Length; m++)
        {
            Assert.Equal(rss[m], breaks[m].Rss, 1e-3);
            Assert.Equal(bic[m], breaks[m].Bic, 1e-3);
        }
        Assert.Equal([28], breaks.Best.Breaks);
        Assert.Equal(75.92977, breaks.MaximumF!.Value, 1e-5);
        Assert.Equal(28, breaks.F.ToList().IndexOf(breaks.MaximumF));
        Assert.Equal([14, 85], new[] { breaks.F.TakeWhile(f => f is null).Count() - 1, breaks.F.ToList().FindLastIndex(f => f is not null) });
    }

    [Fact]
    public void By_hand_three_low_and_three_high_change_in_the_middle()
    {
        var values = new double[] { 1, 2, 1, 8, 9, 8 };
        Assert.Equal((9.0, 3, 1), PettittTest.Of(values) is var test ? (test.K, test.Index, test.Direction) : default);
        Assert.Equal([3], StructuralBreaks.Fit(values, new BreakOptions { MinimumShare = 0.4 }).Best.Breaks);
        Assert.Equal(15 - 2 - 4, MannKendallTest.Of(values).S);
    }

    [Fact]
    public void A_level_series_has_no_change()
    {
        var values = Enumerable.Repeat(5.0, 20).ToList();
        Assert.Equal((0.0, 1.0, 0), PettittTest.Of(values) is var pettitt ? (pettitt.K, pettitt.P, pettitt.Direction) : default);
        Assert.Equal((0L, 1.0, 0.0), MannKendallTest.Of(values) is var trend ? (trend.S, trend.P, trend.Slope) : default);
        Assert.Empty(StructuralBreaks.Fit(values).Best.Breaks);
    }

    [Fact]
    public void Series_that_are_too_short_or_not_finite_are_refused()
    {
        Assert.Contains("of 1 values; it needs 2 at least", Assert.Throws<ArgumentException>(() => PettittTest.Of([1])).Message);
        Assert.Contains("Value 1 of the series", Assert.Throws<ArgumentException>(() => MannKendallTest.Of([1, double.NaN, 3])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => StructuralBreaks.Fit([1, 2, 3], new BreakOptions { MinimumShare = 0 }));
    }

    [Fact]
    public void Law_only_the_order_of_values_matters_to_pettitt_and_a_mirror_turns_it_round() => Prop.ForAll(Series(2), values =>
    {
        var test = PettittTest.Of(values);
        Assert.Equal(test, PettittTest.Of([.. values.Select(value => Math.Exp(value / 4) + 3)]));
        Assert.Equal(test with { Direction = -test.Direction }, PettittTest.Of([.. values.Select(value => -value)]));
        Assert.Equal(test.K, Enumerable.Range(1, values.Length - 1).Max(t => Math.Abs(values[..t].Sum(one => values[t..].Sum(other => Math.Sign(one - other))))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_the_trend_of_a_series_turned_round_is_the_opposite() => Prop.ForAll(Series(3), values =>
    {
        var (test, back) = (MannKendallTest.Of(values), MannKendallTest.Of([.. values.Reverse()]));
        Assert.Equal((test.S, test.P, test.Slope), (-back.S, back.P, -back.Slope));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_no_other_place_for_a_break_fits_better() => Prop.ForAll(Series(6), values =>
    {
        var model = StructuralBreaks.Fit(values, new BreakOptions { MinimumShare = 0.3, MaximumBreaks = 1 })[1];
        var least = Math.Max(2, (int)(0.3 * values.Length));
        var best = Enumerable.Range(least, values.Length - 2 * least + 1).Min(at => Squares(values[..at]) + Squares(values[at..]));
        Assert.Equal(best, model.Rss, 1e-9 * Math.Max(1, best));
    }).QuickCheckThrowOnFailure();

    private static double Squares(double[] values) => values.Sum(value => Math.Pow(value - values.Average(), 2));

    private static Arbitrary<double[]> Series(int least) => Gen.Choose(-9, 9).Select(value => (double)value).ArrayOf(25).SelectMany(all => Gen.Choose(least, 25).Select(count => all[..count])).ToArbitrary();
}
