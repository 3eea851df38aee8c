using Entente.Charts;

namespace Entente.Tests.Charts;

public class ColourTests
{
    [Fact]
    public void Luminance_is_that_of_WCAG()
    {
        Assert.Equal(1, Colour.Parse("FFFFFF").Luminance, 9);
        Assert.Equal(0, Colour.Parse("#000000").Luminance, 9);
        Assert.Equal(0.2159, Colour.Parse("808080").Luminance, 4);
    }

    [Fact]
    public void Grey_keeps_the_luminance()
    {
        foreach (var colour in ChartTheme.Light.Categories) Assert.InRange(colour.Grey().Luminance, colour.Luminance - 0.005, colour.Luminance + 0.005);
    }

    [Fact]
    public void Ramps_grow_darker_from_the_middle_so_that_grey_prints_keep_them()
    {
        foreach (var theme in new[] { ChartTheme.Light, ChartTheme.Greyscale })
        {
            Descends(theme.Sequential.Stops);
            Descends(theme.Diverging.Stops.Skip(4));
            Descends(theme.Diverging.Stops.Take(5).Reverse());
        }

        static void Descends(IEnumerable<Colour> colours) =>
            Assert.All(colours.Zip(colours.Skip(1)), pair => Assert.True(pair.First.Luminance > pair.Second.Luminance));
    }

    [Fact]
    public void Ink_on_any_colour_of_a_ramp_can_be_read()
    {
        foreach (var theme in new[] { ChartTheme.Light, ChartTheme.Dark, ChartTheme.Greyscale })
            foreach (var ramp in new[] { theme.Sequential, theme.Diverging })
                for (var share = 0d; share <= 1; share += 0.02)
                {
                    var (ground, ink) = (ramp.At(share).Luminance, ramp.At(share).Ink().Luminance);
                    Assert.True((Math.Max(ground, ink) + 0.05) / (Math.Min(ground, ink) + 0.05) >= 4, $"{theme.Name} at {share}");
                }
    }
}
