using System.Text;
using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class PdfWriterTests
{
    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void The_same_chart_gives_the_same_bytes_without_dates_and_with_its_fonts(string name)
    {
        var (first, second) = (SampleCharts.All[name]().ToPdf(), SampleCharts.All[name]().ToPdf());
        Assert.Equal(first, second);
        var text = Encoding.Latin1.GetString(first);
        Assert.StartsWith("%PDF-1.7\n", text, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", text, StringComparison.Ordinal);
        Assert.Contains("/FontFile2", text, StringComparison.Ordinal);
        Assert.Contains("+LiberationSans-Bold", text, StringComparison.Ordinal);
        Assert.True(first.Length < 150_000, $"{first.Length} bytes: only the glyphs that are used belong in the file.");
    }

    [Fact]
    public void Every_object_stands_where_the_table_says()
    {
        var text = Encoding.Latin1.GetString(SampleCharts.Network().ToPdf());
        var places = text[text.IndexOf("\nxref\n", StringComparison.Ordinal)..].Split('\n').Where(line => line.EndsWith(" n ", StringComparison.Ordinal)).Select(line => int.Parse(line[..10], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.NotEmpty(places);
        Assert.All(places.Index(), place => Assert.StartsWith($"{place.Index + 1} 0 obj\n", text[place.Item..], StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_are_as_wide_in_the_embedded_font_as_they_were_measured()
    {
        // A hyphen that may break is not drawn, and the middle dot was made wider after the fonts whose widths were read.
        var letters = Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA1, 0xDE)).Concat(Enumerable.Range(0x410, 0x40)).Append(0x2013).Append(0x2212).Select(code => new Rune(code)).Where(letter => letter.Value is not (0xAD or 0xB7)).ToArray();
        foreach (var (font, bold) in new[] { (TrueTypeFont.Regular, false), (TrueTypeFont.Bold, true) })
            Assert.Equal("", string.Concat(letters.Where(letter => Math.Abs(FontMetrics.Width(letter.ToString(), 1000, bold) - font.Advance(font.Glyph(letter)) * 1000d / font.UnitsAnEm) > 1)));
    }

    [Theory]
    [InlineData("中国", "whose letter U+4E2D the embedded fonts lack")]
    [InlineData("الأمم المتحدة", "in a script whose letters join")]
    public void What_the_font_cannot_say_is_refused_and_not_left_out(string name, string because)
    {
        var chart = Chart.Bars(new(Column.Strings("a", [name]), Column.Wholes("n", [1L])), new BarOptions { Title = "T", Category = "a", Value = "n" });
        Assert.Contains(because, Assert.Throws<NotSupportedException>(() => chart.ToPdf()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Հայաստան")]
    [InlineData("საქართველო")]
    public void Other_scripts_of_the_region_are_set_in_a_second_font_and_no_other_figure_carries_it(string name)
    {
        var chart = Chart.Bars(new(Column.Strings("a", [name]), Column.Wholes("n", [1L])), new BarOptions { Title = name, Category = "a", Value = "n" });
        Assert.Contains("+DejaVuSans-Bold", Encoding.Latin1.GetString(chart.ToPdf()), StringComparison.Ordinal);
        Assert.DoesNotContain("DejaVu", Encoding.Latin1.GetString(SampleCharts.Bars().ToPdf()), StringComparison.Ordinal);
    }

    [Fact]
    public void Hebrew_is_set_from_right_to_left()
    {
        var face = new PdfFace("R", TrueTypeFont.Regular, TrueTypeFont.OtherRegular);
        string Glyphs(string text) => Assert.Single(face.Set(text).Runs).Glyphs;
        Assert.Equal(Glyphs("א") + Glyphs("ב"), Glyphs("בא"));
    }

    [Theory]
    [InlineData("Serbia 12", "Serbia 12")]
    [InlineData("אבג", "גבא")]
    [InlineData("אב 12 גד", "דג 12 בא")]
    [InlineData("see אב גד here", "see דג בא here")]
    [InlineData("אב (NATO)", "(NATO) בא")]
    public void Letters_are_set_in_the_order_in_which_they_stand_on_paper(string text, string visual) => Assert.Equal(visual, VisualOrder.Of(text));

    [Fact]
    public void Text_of_a_corpus_is_never_an_operator_or_an_action()
    {
        const string hostile = @"</script><img src=x onerror=alert(1)> ) Tj ET \) /JavaScript (app.alert) endstream";
        var data = new DataFrame(Column.Strings("a", [hostile]), Column.Wholes("n", [3L]));
        var pdf = Encoding.Latin1.GetString(Chart.Bars(data, new BarOptions { Title = hostile, Category = "a", Value = "n", Source = hostile }).ToPdf());
        Assert.All(new[] { "onerror", "JavaScript", "app.alert", ") Tj ET" }, text => Assert.DoesNotContain(text, pdf, StringComparison.Ordinal));
        Assert.Contains(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(hostile)), pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_no_viewer_shows_is_refused()
    {
        var data = new DataFrame(Column.Strings("a", Enumerable.Range(0, 1000).Select(i => $"name {i}")), Column.Wholes("n", Enumerable.Range(0, 1000)));
        Assert.Contains("A page of a PDF has at most 5080 by 5080 mm", Assert.Throws<NotSupportedException>(() => Chart.Bars(data, new BarOptions { Title = "T", Category = "a", Value = "n" }).ToPdf()).Message, StringComparison.Ordinal);
    }
}
