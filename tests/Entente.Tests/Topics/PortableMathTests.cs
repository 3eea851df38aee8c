using Entente.Topics;

namespace Entente.Tests.Topics;

public class PortableMathTests
{
    [Fact]
    public void Log_and_exp_are_the_platforms_to_the_fourteenth_digit()
    {
        foreach (var x in Enumerable.Range(-600, 1201).Select(i => Math.Pow(10, i / 2.0)).Where(x => x > 0 && double.IsFinite(x)))
            Assert.Equal(1, Math.Log(x) is 0 ? 1 + PortableMath.Log(x) : PortableMath.Log(x) / Math.Log(x), 14);
        foreach (var x in Enumerable.Range(-2800, 5600).Select(i => i / 4.0 + 0.01)) Assert.Equal(1, PortableMath.Exp(x) / Math.Exp(x), 13);
    }

    [Fact]
    public void Log_and_exp_at_their_limits()
    {
        Assert.Equal(double.NegativeInfinity, PortableMath.Log(0));
        Assert.Equal(double.NaN, PortableMath.Log(-1));
        Assert.Equal(0, PortableMath.Log(1));
        Assert.Equal(Math.Log(double.Epsilon), PortableMath.Log(double.Epsilon), 10);
        Assert.Equal(1, PortableMath.Exp(0));
        Assert.Equal(double.PositiveInfinity, PortableMath.Exp(800));
        Assert.Equal(0, PortableMath.Exp(-800));
    }

    // Abramowitz and Stegun 1964, table 6.1 and formulas 6.3.2 and 6.3.3.
    [Theory]
    [InlineData(1, -0.57721566490153286)]
    [InlineData(0.5, -1.96351002602142348)]
    [InlineData(2, 0.42278433509846714)]
    [InlineData(10, 2.25175258906672111)]
    public void Digamma_has_its_printed_values(double x, double expected) => Assert.Equal(expected, PortableMath.Digamma(x), 12);
}
