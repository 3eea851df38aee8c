using Entente.Dates;
using Entente.Relations;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Dates.Series;

/// <summary>Intervals of counts and shares, and rolling means.</summary>
public class IntervalTests
{
    /// <remarks>From print: the exact limits of Garwood's table (Biometrika 28, 1936, 437–442), as reprinted in Pearson and Hartley, Biometrika Tables for Statisticians 1, table 40.</remarks>
    [Theory]
    [InlineData(0, 0, 3.69)]
    [InlineData(1, 0.0253, 5.57)]
    [InlineData(5, 1.62, 11.67)]
    [InlineData(10, 4.80, 18.39)]
    [InlineData(50, 37.11, 65.92)]
    public void Poisson_means_as_printed(int count, double low, double high)
    {
        var interval = PoissonInterval.Of(count);
        Assert.Equal(low, interval.Low, 0.005);
        Assert.Equal(high, interval.High, 0.005);
    }

    /// <remarks>From print: R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E, table I, method 3.</remarks>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_shares_as_printed(int successes, int trials, double low, double high)
    {
        var interval = WilsonInterval.Of(successes, trials)!.Value;
        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    [Fact]
    public void No_trials_have_no_interval_and_wrong_counts_are_refused()
    {
        Assert.Null(WilsonInterval.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonInterval.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonInterval.Of(1, 1));
    }

    [Fact]
    public void Law_intervals_hold_what_was_seen_and_widen_with_confidence() => Prop.ForAll(Gen.Choose(0, 500).ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(), (one, other) =>
    {
        var (share, narrow) = (WilsonInterval.Of(one, one + other + 1)!.Value, WilsonInterval.Of(one, one + other + 1, 0.8)!.Value);
        Assert.InRange(one / (one + other + 1.0), share.Low, share.High);
        Assert.True(share.Low <= narrow.Low && narrow.High <= share.High);
        var (mean, tight) = (PoissonInterval.Of(one), PoissonInterval.Of(one, 0.8));
        Assert.InRange(one, mean.Low, mean.High);
        Assert.True(mean.Low <= tight.Low && tight.High <= mean.High);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rolling_mean_waits_until_its_window_is_full()
    {
        Assert.Equal([null, null, 2, 3], RollingMean.Of([1, 2, 3, 4], 3));
        Assert.Equal([1, 2], RollingMean.Of([1, 2], 1));
        Assert.Equal([null], RollingMean.Of([1], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => RollingMean.Of([1], 0));
    }
}
