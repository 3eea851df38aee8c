using Entente.Charts;

namespace Entente.Tests.Charts;

public class TextWrapTests
{
    private static readonly TextStyle Style = new(10, default);

    [Fact]
    public void Text_that_fits_stays_on_one_line() => Assert.Equal(["Serbia"], TextWrap.Wrap("Serbia", Style, 100, 3).Lines);

    [Fact]
    public void Lines_break_after_blanks_and_dashes()
    {
        Assert.Equal(["European", "Union"], TextWrap.Wrap("European Union", Style, 50, 3).Lines);
        Assert.Equal(["Serbia–", "Azerbaijan"], TextWrap.Wrap("Serbia–Azerbaijan", Style, 60, 3).Lines);
    }

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis_and_says_so()
    {
        var wrapped = TextWrap.Wrap("one two three four five six", Style, 40, 2);
        Assert.True(wrapped.Shortened);
        Assert.EndsWith("…", wrapped.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(2, wrapped.Lines.Count);
    }

    [Fact]
    public void No_line_is_wider_than_asked()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => " abcWM-–/éдם中"[random.Next(13)]));
            var width = random.Next(15, 200);
            Assert.All(TextWrap.Wrap(text, Style, width, 4).Lines, line => Assert.True(Style.Width(line) <= width, $"'{line}' is wider than {width}"));
        }
    }

    [Fact]
    public void A_letter_is_never_cut_from_its_mark() =>
        Assert.All(TextWrap.Wrap(string.Concat(Enumerable.Repeat("e\u0301", 40)), Style, 33, 20).Lines, line => Assert.Equal('e', line[0]));
}
