using Entente.Charts;

namespace Entente.Tests.Charts;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(12, "12")]
    [InlineData(-7, "−7")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(0.25, "0.25")]
    [InlineData(1d / 3, "0.333")]
    [InlineData(3.14159, "3.142")]
    [InlineData(1e300, "1e300")]
    [InlineData(-2.5e-9, "−2.5e−9")]
    [InlineData(12345678901d, "1.235e10")]
    public void Numbers_read_as_in_print(double value, string text) => Assert.Equal(text, NumberText.Of(value));

    [Fact]
    public void Signs_are_shown_on_both_sides_of_zero() =>
        Assert.Equal(["+3", "0", "−3"], new[] { 3d, 0, -3 }.Select(NumberText.Signed));

    [Theory]
    [InlineData(1, "sentences", "1 sentence")]
    [InlineData(2, "sentences", "2 sentences")]
    [InlineData(1, "stories", "1 story")]
    [InlineData(1, "mentions per day", "1 mentions per day")]
    [InlineData(1, "", "1")]
    public void One_of_a_unit_is_singular(double value, string unit, string text) => Assert.Equal(text, Quantity.Of(value, unit));
}
