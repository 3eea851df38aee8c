using Entente.Corpora;
using Entente.Dates;

namespace Entente.Tests.Dates;

/// <summary>Day or month first, in figures.</summary>
public class DayMonthOrderTests
{
    private static DateMention First(string text, string? outlet = null, DayMonthOrder order = DayMonthOrder.Auto) =>
        new Corpus(new Document("d", text) { Outlet = outlet }).FindDates(new DateOptions { Order = order })[0];

    [Fact]
    public void Where_nothing_tells_the_month_is_put_first_and_the_order_is_marked_as_open()
    {
        var mention = First("08/03/2001");
        Assert.Equal(("2001-08-03", DateAmbiguity.DayMonthOrder), (mention.Timex, mention.Ambiguity));
        Assert.Contains("it may also be 2001-03-08", mention.Reason);
    }

    [Theory]
    [InlineData("08/03/2001 and 13/03/2001", "2001-03-08", "other figures in the document put the day first")]
    [InlineData("08/03/2001 and 03/13/2001", "2001-08-03", "other figures in the document put the month first")]
    [InlineData("08/03/2001, that is 8 March 2001", "2001-03-08", "the document writes the day first in words")]
    [InlineData("08/03/2001, that is August 3, 2001", "2001-08-03", "the document writes the month first in words")]
    [InlineData("08/03/2001 i 20. marta 2024.", "2001-03-08", "in a language that puts the day first")]
    [InlineData("08.03.2001", "2001-03-08", "the day comes first before full stops")]
    [InlineData("08/13/2001", "2001-08-13", "only the first number can be a month")]
    [InlineData("13-08-2001", "2001-08-13", "only the second number can be a month")]
    public void Evidence_in_the_document_decides(string text, string timex, string reason)
    {
        var mention = First(text);
        Assert.Equal((timex, DateAmbiguity.None), (mention.Timex, mention.Ambiguity));
        Assert.Contains(reason, mention.Reason);
    }

    [Fact]
    public void Evidence_for_both_is_evidence_for_neither() => Assert.Equal(DateAmbiguity.DayMonthOrder, First("08/03/2001, 13/03/2001 and 03/13/2001").Ambiguity);

    [Fact]
    public void The_outlet_decides_where_the_text_does_not()
    {
        Assert.Equal("2001-03-08", First("08/03/2001", "News.Az").Timex);
        Assert.Equal("2001-08-03", First("08/03/2001", "New York Times").Timex);
        Assert.Equal(DateAmbiguity.DayMonthOrder, First("08/03/2001", "Nobody's Gazette").Ambiguity);
    }

    [Fact]
    public void The_order_that_is_asked_for_wins() => Assert.Equal("2001-03-08", First("08/03/2001, that is August 3, 2001", "CNN", DayMonthOrder.DayFirst).Timex);
}
