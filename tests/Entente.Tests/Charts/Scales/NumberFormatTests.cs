using Entente.Charts;

namespace Entente.Tests.Charts;

public class NumberFormatTests
{
    [Theory]
    [InlineData(new[] { 0.527, 0.74, 0.44833 }, "0.527 0.740 0.448")]
    [InlineData(new[] { -0.2, -0.22 }, "−0.20 −0.22")]
    [InlineData(new[] { 5.0, 12, 1234 }, "5 12 1,234")]
    [InlineData(new[] { 0, 0.25, 0.5 }, "0.00 0.25 0.50")]
    [InlineData(new[] { 12.5, 3.25 }, "12.5 3.3")]
    [InlineData(new[] { 1000, 0.002 }, "1,000 0.002")]
    public void Numbers_of_one_column_have_one_number_of_decimals(double[] values, string printed)
    {
        var format = NumberFormat.Over(values);
        Assert.Equal(printed, string.Join(' ', values.Select(format.Of)));
    }
}
