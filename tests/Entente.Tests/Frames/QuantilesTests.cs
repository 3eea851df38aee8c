using Entente.Frames;

namespace Entente.Tests.Frames;

public sealed class QuantilesTests
{
    /// <summary>R 4.3: <c>quantile(c(1, 2, 4, 8, 16, 32), c(0, .25, .5, .75, 1))</c> gives 1.0, 2.5, 6.0, 14.0, 32.0.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2.5)]
    [InlineData(0.5, 6)]
    [InlineData(0.75, 14)]
    [InlineData(1, 32)]
    public void Quantiles_are_of_type_7(double share, double expected) => Assert.Equal(expected, Quantiles.At([1, 2, 4, 8, 16, 32], share), 12);

    [Fact]
    public void The_median_of_infinities_is_one_and_of_NaN_is_NaN()
    {
        Assert.Equal(double.PositiveInfinity, Quantiles.Median([double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity]));
        Assert.Equal(double.NegativeInfinity, Quantiles.Median([double.NegativeInfinity, 1]));
        Assert.Equal(5, Quantiles.Median([double.NegativeInfinity, 5, double.PositiveInfinity]));
        Assert.Equal(double.NaN, Quantiles.Median([1, double.NaN, 2]));
    }

    [Fact]
    public void A_single_value_is_all_its_quantiles() => Assert.Equal(0.1, Quantiles.At([0.1], 0.75));
}
