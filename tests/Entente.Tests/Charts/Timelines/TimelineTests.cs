using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

public class TimelineTests
{
    private const double PointsAMillimetre = 72 / 25.4;

    [Theory]
    [InlineData(85, false)]
    [InlineData(85, true)]
    [InlineData(180, false)]
    [InlineData(180, true)]
    public void Two_hundred_events_stay_within_a_page_at_both_widths_of_a_journal(double width, bool grouped)
    {
        var chart = Timeline(200, width, grouped);
        Assert.True(chart.Drawing.Height <= 240 * PointsAMillimetre, $"{chart.Drawing.Height / PointsAMillimetre} mm");
        GeometryAssert.Sound(chart, nameof(Timeline));
        Assert.Equal(200, chart.Drawing.Elements.OfType<Mark>().Count(mark => mark.Name.StartsWith('m') && mark.Title.Contains(" agreement no. ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_words_have_no_room_numbers_in_order_of_time_stand_for_them_and_the_chart_says_so()
    {
        var chart = Timeline(200, 85, grouped: false);
        var numbers = chart.Drawing.Elements.OfType<Mark>().SelectMany(mark => mark.Parts.OfType<Label>()).Select(label => int.Parse(label.Text, System.Globalization.CultureInfo.InvariantCulture)).Order();
        Assert.Equal(Enumerable.Range(1, 200), numbers);
        Assert.Contains("Numbered in order of time", chart.ToSvg(), StringComparison.Ordinal);
        Assert.DoesNotContain("Numbered in order of time", Timeline(6, 85, grouped: false).ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_begin_alike_are_cut_in_the_middle_so_that_they_differ()
    {
        var words = Timeline(30, 85, grouped: false).Drawing.Elements.OfType<Mark>().SelectMany(mark => mark.Parts.OfType<Label>()).Select(label => label.Text).ToArray();
        Assert.Equal(30, words.ToHashSet(StringComparer.Ordinal).Count);
        Assert.All(words, text => Assert.Contains('…', text));
    }

    [Fact]
    public void A_tall_timeline_has_its_axis_above_and_below() =>
        Assert.Equal(2, Timeline(200, 85, grouped: false).Drawing.Elements.OfType<Label>().Count(label => label.Text == "2020"));

    private static Chart Timeline(int count, double width, bool grouped) => Chart.Timeline(
        new(
            Column.Strings("what", Enumerable.Range(0, count).Select(i => $"Serbia and Azerbaijan sign an agreement no. {i}")),
            Column.Dates("day", Enumerable.Range(0, count).Select(i => (DateOnly?)new DateOnly(2015, 1, 1).AddDays((i * i * 37 + i * 113) % 3900))),
            Column.Strings("dyad", Enumerable.Range(0, count).Select(i => $"Dyad {i % 3}"))),
        new TimelineOptions { Title = "Agreements", Label = "what", Start = "day", Group = grouped ? "dyad" : null, WidthMillimetres = width });
}
