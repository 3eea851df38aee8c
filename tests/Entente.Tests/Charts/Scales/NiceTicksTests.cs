using Entente.Charts;

namespace Entente.Tests.Charts;

public class NiceTicksTests
{
    [Fact]
    public void An_even_range_is_cut_into_round_steps()
    {
        Assert.Equal([0, 25, 50, 75, 100], NiceTicks.Between(0, 100, 5));
        Assert.Equal([0, 2, 4, 6, 8, 10], NiceTicks.Between(0, 10, 6));
        Assert.Equal([-1, -0.5, 0, 0.5, 1], NiceTicks.Between(-1, 1, 5));
    }

    /// <summary>The example in the manual of R's labeling 0.4.3, by the first author of the paper.</summary>
    [Fact]
    public void The_range_of_the_manual_gives_the_ticks_of_the_manual() => Assert.Equal([8, 10, 12, 14], NiceTicks.Between(8.1, 14.1, 4));

    [Fact]
    public void Whole_numbers_stay_whole()
    {
        Assert.All(NiceTicks.Between(0, 3, 5, whole: true), tick => Assert.Equal(Math.Floor(tick), tick));
        Assert.Equal([0, 1], NiceTicks.Between(0, 1, 5, whole: true));
    }

    [Fact]
    public void Ticks_rise_in_even_steps_and_stay_near_the_data()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var low = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-6, 9));
            var high = low + random.NextDouble() * Math.Pow(10, random.Next(-2, 9)) + Math.Abs(low) * 0.01;
            var ticks = NiceTicks.Between(low, high, random.Next(3, 10));
            var step = (ticks[^1] - ticks[0]) / (ticks.Count - 1);
            Assert.True(ticks.Count >= 2 && step > 0);
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(1, (pair.Second - pair.First) / step, 6));
            Assert.InRange(ticks[0], low - (high - low), high);
            Assert.InRange(ticks[^1], low, high + (high - low));
        }
    }
}
