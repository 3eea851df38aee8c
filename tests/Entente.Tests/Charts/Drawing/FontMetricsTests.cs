using Entente.Charts;

namespace Entente.Tests.Charts;

public class FontMetricsTests
{
    /// <summary>The widths are those of Adobe's Helvetica metrics: H 722, e 556, l 222, o 556; and bold H 722, e 556, l 278, o 611.</summary>
    [Theory]
    [InlineData("Hello", false, 2278)]
    [InlineData("Hello", true, 2445)]
    [InlineData("A", false, 667)]
    [InlineData(" ", false, 278)]
    [InlineData("0123456789", false, 5560)]
    [InlineData("—", false, 1000)]
    [InlineData("é", false, 556)]
    public void Latin_letters_are_as_wide_as_in_Helvetica(string text, bool bold, double thousandths) =>
        Assert.Equal(thousandths, FontMetrics.Width(text, 1000, bold), 6);

    [Fact]
    public void Cyrillic_comes_from_the_table_too() => Assert.Equal(FontMetrics.Width("A", 1000), FontMetrics.Width("\u0410", 1000));

    [Theory]
    [InlineData("中", 1)]
    [InlineData("한", 1)]
    [InlineData("\u0301", 0)]
    [InlineData("\u200B", 0)]
    [InlineData("", 0)]
    public void Other_scripts_have_sensible_widths(string text, double ems) => Assert.Equal(ems, FontMetrics.Width(text, 1));

    [Fact]
    public void A_combining_mark_adds_nothing() => Assert.Equal(FontMetrics.Width("e", 8), FontMetrics.Width("e\u0301", 8));

    [Fact]
    public void A_lone_surrogate_has_a_width_like_any_unknown_letter() => Assert.True(FontMetrics.Width("\uD800", 10) > 0);
}
