using Entente.Charts;

namespace Entente.Tests.Charts;

public class LinearScaleTests
{
    [Fact]
    public void Ends_are_0_and_1_and_the_middle_is_half()
    {
        var scale = LinearScale.Over([0, 100], 5);
        Assert.Equal((0d, 1d, 0.5), (scale.At(0), scale.At(100), scale.At(50)));
    }

    [Fact]
    public void A_scale_for_lengths_holds_zero_and_marks_it()
    {
        Assert.Equal(0, LinearScale.Over([7, 9], 5, zero: true).Low);
        Assert.Contains(LinearScale.Over([-37, 23], 2, zero: true).Ticks, tick => tick.Value == 0);
    }

    [Theory]
    [InlineData(1e300, -1e300)]
    [InlineData(double.MaxValue, double.MinValue)]
    [InlineData(1e-300, 5e-301)]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(1e15, 1e15 + 1)]
    [InlineData(double.Epsilon, 0)]
    [InlineData(0.1 + 0.2, 0.3)]
    public void Any_finite_values_have_an_axis(double one, double other)
    {
        foreach (var (zero, whole) in new[] { (false, false), (true, false), (false, true), (true, true) })
        {
            var scale = LinearScale.Over([one, other], 5, zero, whole);
            Assert.True(scale.High > scale.Low);
            Assert.InRange(scale.At(one), 0, 1);
            Assert.InRange(scale.At(other), 0, 1);
            Assert.NotEmpty(scale.Ticks);
            Assert.All(scale.Ticks, tick => Assert.InRange(scale.At(tick.Value), 0, 1));
        }
    }

    [Fact]
    public void No_values_give_an_axis_from_0_to_1()
    {
        var scale = LinearScale.Over([], 5);
        Assert.Equal((0d, 1d), (scale.Low, scale.High));
    }
}
