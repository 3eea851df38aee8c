using Entente.Charts;

namespace Entente.Tests.Charts;

public class DateTicksTests
{
    [Theory]
    [InlineData("2014-03-05", "2024-06-30", 6, "2016|2018|2020|2022|2024")]
    [InlineData("2023-08-30", "2024-08-15", 5, "Oct 2023|Jan 2024|Apr 2024|Jul 2024")]
    [InlineData("2024-01-01", "2024-01-03", 5, "1 Jan 2024|2 Jan 2024|3 Jan 2024")]
    [InlineData("2024-01-01", "2024-01-01", 5, "1 Jan 2024")]
    [InlineData("0001-01-01", "9999-12-31", 8, "2000|4000|6000|8000")]
    public void Ticks_stand_on_round_days_months_and_years(string first, string last, int most, string labels) =>
        Assert.Equal(labels, string.Join('|', DateTicks.Between(DateOnly.Parse(first), DateOnly.Parse(last), most).Select(tick => tick.Label)));
}
