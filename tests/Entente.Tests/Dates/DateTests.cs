using Entente.Corpora;
using Entente.Dates;

namespace Entente.Tests.Dates;

/// <summary>By hand: what news says, and the days that it means, in a text of 28 November 2024, a Thursday.</summary>
public class DateTests
{
    private static readonly DateOnly Today = new(2024, 11, 28);

    private static DateMentions Find(string text, DateOnly? date) => new Corpus(new Document("d", text) { Date = date }).FindDates();

    private static string Told(string text) => string.Join("; ", Find(text, Today).Select(m => $"{m.Text} = {m.Timex} {m.FirstDay:yyyy-MM-dd}..{m.LastDay:yyyy-MM-dd}"));

    [Theory]
    [InlineData("On the 12th of July in 2020, forces attacked.", "12th of July in 2020 = 2020-07-12 2020-07-12..2020-07-12")]
    [InlineData("In early 2024 they signed.", "early 2024 = 2024 2024-01-01..2024-04-30")]
    [InlineData("It peaked in mid-2023.", "mid-2023 = 2023 2023-05-01..2023-08-31")]
    [InlineData("In late June 2020 they met.", "late June 2020 = 2020-06 2020-06-16..2020-06-30")]
    [InlineData("Almost a decade ago, the presidents agreed.", "Almost a decade ago = 2014-11-28 2014-01-01..2014-12-31")]
    [InlineData("For last three decades they have worked together.", "last three decades = (1990-01-01,2020-01-01,P30Y) 1994-11-28..2024-11-28")]
    [InlineData("It launched a 44-day offensive.", "44-day = P44D ..")]
    [InlineData("It was 28.11.2024 by then.", "28.11.2024 = 2024-11-28 2024-11-28..2024-11-28")]
    [InlineData("Between February 1988 and May 1994, they fought.", "Between February 1988 and May 1994 = (1988-02-01,1994-05-01,P75M) 1988-02-01..1994-05-31")]
    [InlineData("The war (1988–1994) ended.", "1988–1994 = (1988-01-01,1994-01-01,P6Y) 1988-01-01..1994-12-31")]
    [InlineData("Iran, from January next year, may differ.", "January next year = 2025-01 2025-01-01..2025-01-31")]
    [InlineData("The third quarter of 2023 was calm.", "The third quarter of 2023 = (2023-07-01,2023-10-01,P3M) 2023-07-01..2023-09-30")]
    [InlineData("The summer of 2016 was hot.", "The summer of 2016 = 2016-SU 2016-06-01..2016-08-31")]
    [InlineData("In the 1990s it began.", "the 1990s = (1990-01-01,2000-01-01,P10Y) 1990-01-01..1999-12-31")]
    [InlineData("Since 1994 it has held.", "Since 1994 = 1994 1994-01-01..2024-11-28")]
    [InlineData("It is to end by 2030.", "by 2030 = 2030 ..2030-12-31")]
    [InlineData("They met before 12 July 2020.", "before 12 July 2020 = 2020-07-12 ..2020-07-11")]
    [InlineData("They met last week and on Monday.", "last week = 2024-W47 2024-11-18..2024-11-24; Monday = XXXX-WXX-1 2024-11-25..2024-11-25")]
    [InlineData("They met on Orthodox Easter 2022.", "Orthodox Easter 2022 = 2022-04-24 2022-04-24..2022-04-24")]
    [InlineData("They meet every two weeks.", "every two weeks = P2W ..")]
    [InlineData("In July and August 2020 they met.", "July = 2020-07 2020-07-01..2020-07-31; August 2020 = 2020-08 2020-08-01..2020-08-31")]
    [InlineData("The first half of the 20th century.", "The first half of the 20th century = (1900-01-01,2000-01-01,P100Y) 1900-01-01..1949-12-31")]
    [InlineData("The first three months of 2021.", "The first three months of 2021 = (2021-01-01,2021-04-01,P3M) 2021-01-01..2021-03-31")]
    [InlineData("The 2004/05 season and the 2005-6 target.", "2004/05 = (2004-01-01,2005-01-01,P1Y) 2004-01-01..2005-12-31; 2005-6 = (2005-01-01,2006-01-01,P1Y) 2005-01-01..2006-12-31")]
    [InlineData("They rested on Thanksgiving Day 2023, and every other week.", "Thanksgiving Day 2023 = 2023-11-WXX-4-4 2023-11-23..2023-11-23; every other week = P2W ..")]
    [InlineData("Raids were carried out in August. Five men met in January. The first left.", "August = XXXX-08 2024-08-01..2024-08-31; January = XXXX-01 2024-01-01..2024-01-31")]
    [InlineData("About 2010 relations soured.", "About 2010 = 2010 2010-01-01..2010-12-31")]
    [InlineData("Around 2010 relations soured.", "Around 2010 = 2010 2010-01-01..2010-12-31")]
    [InlineData("Half a year ago they met.", "Half a year ago = 2024-05-28 2024-05-01..2024-05-31")]
    [InlineData("A year and a half ago they met.", "A year and a half ago = 2023-05-28 2023-05-01..2023-05-31")]
    [InlineData("They meet twice a week and three times a year.", "twice a week = P1W ..; three times a year = P1Y ..")]
    [InlineData("The first decade of the 21st century was calm.", "The first decade of the 21st century = (2000-01-01,2010-01-01,P10Y) 2000-01-01..2009-12-31")]
    [InlineData("The last decade of the 19th century was calm.", "The last decade of the 19th century = (1890-01-01,1900-01-01,P10Y) 1890-01-01..1899-12-31")]
    [InlineData("It restored the pre-2014 borders.", "pre-2014 = 2014 ..2013-12-31")]
    [InlineData("Post-1991 history is short.", "Post-1991 = 1991 1992-01-01..")]
    [InlineData("It is due by the end of the year.", "by the end of the year = 2024 ..2024-12-31")]
    [InlineData("In March the second front opened.", "March = XXXX-03 2024-03-01..2024-03-31")]
    [InlineData("On March the second it opened.", "March the second = XXXX-03-02 2024-03-02..2024-03-02")]
    [InlineData("In the third month of 2020 it opened.", "the third month of 2020 = 2020-03 2020-03-01..2020-03-31")]
    [InlineData("It is due by mid-July 2025.", "by mid-July 2025 = 2025-07 ..2025-07-20")]
    [InlineData("9/11 the towers fell.", "9/11 = 2001-09-11 2001-09-11..2001-09-11")]
    [InlineData("Before 9/11 it was open 24/7.", "Before 9/11 = 2001-09-11 ..2001-09-10")]
    public void What_news_says_is_found_and_resolved(string text, string expected) => Assert.Equal(expected, Told(text));

    [Theory]
    [InlineData("Resolution 1973 has 2000 pages and 1999 km of roads.")]
    [InlineData("The 27 member states sent 15 ships on 12 days' notice from room 2020.", "12 days")]
    [InlineData("Two thirds, or 2/3 of the votes; phone +90 (312) 438 50 23-24; version 1.2.3; 192.168.1.1.")]
    [InlineData("He may march on, as soon as he can; the second time he did fall in the first.")]
    [InlineData("No. 12/2020 and Article 5/2020, 6,107.31 and $2020.")]
    [InlineData("A three-year-old in his 70s; the Sunday Times.")]
    [InlineData("Serbia was the first, Azerbaijan the second.")]
    [InlineData("Growth on the 3.3% of then is to fall in value; a thing of thanksgiving.")]
    public void What_only_looks_like_time_is_left_alone(string text, params string[] expected) => Assert.Equal(expected, Find(text, Today).Select(mention => mention.Text));

    [Fact]
    public void What_is_counted_from_now_stays_unresolved_without_a_date_and_says_so()
    {
        var mentions = Find("Yesterday, two years ago, last month, in July, on Friday, Christmas, this summer, recently, next week Sunday, Q3, the rest of the year: nothing. But 12 July 2020.", null);
        Assert.Equal(["2020-07-12"], mentions.Where(mention => mention.IsResolved).Select(mention => mention.Timex));
        Assert.Equal(12, mentions.Count);
        Assert.All(mentions.Where(mention => !mention.IsResolved), mention => Assert.Contains("no date to count from", mention.Reason));
    }

    [Fact]
    public void A_reference_date_serves_documents_that_have_none()
    {
        var corpus = new Corpus(new Document("a", "Yesterday."), new Document("b", "Yesterday.") { Date = Today });
        var mentions = corpus.FindDates(new DateOptions { ReferenceDate = new(2000, 1, 1) });
        Assert.Equal([new DateOnly(1999, 12, 31), new DateOnly(2024, 11, 27)], mentions.Select(mention => mention.FirstDay!.Value));
    }

    [Fact]
    public void What_the_text_spoke_of_before_is_counted_from_there()
    {
        Assert.Equal(
            "12 July 2020 = 2020-07-12 2020-07-12..2020-07-12; The next day = 2020-07-13 2020-07-13..2020-07-13; a year later = 2021-07-13 2021-01-01..2021-12-31; that year = XXXX 2021-01-01..2021-12-31",
            Told("It began on 12 July 2020. The next day it went on, and a year later it ended. Later that they rested: in that year."));
    }

    [Theory]
    [InlineData("Nearly 30 years later, they met.", "Nearly 30 years later", "XXXX-XX-XX")]
    [InlineData("Some five years later they reconciled.", "five years later", "XXXX-XX-XX")]
    [InlineData("Five years later, in 2005, they met.", "Five years later", "XXXX-XX-XX")]
    [InlineData("The following day he left.", "The following day", "XXXX-XX-XX")]
    [InlineData("The next day it went on.", "The next day", "XXXX-XX-XX")]
    [InlineData("In November of that year he left.", "November of that year", "XXXX-11")]
    [InlineData("They had met that week.", "that week", "XXXX-WXX")]
    [InlineData("Since the following year they had fought.", "Since the following year", "XXXX")]
    public void What_is_counted_from_what_the_text_never_said_stays_unresolved(string text, string words, string timex)
    {
        var mention = Find(text, Today)[0];
        Assert.Equal((words, timex, false), (mention.Text, mention.Timex, mention.IsResolved));
        Assert.StartsWith("unresolved: it is counted from a date that the text does not name", mention.Reason);
    }

    [Fact]
    public void In_a_sentence_about_the_future_it_is_counted_from_the_document_and_marked()
    {
        var mention = Assert.Single(Find("They will meet two days later.", Today));
        Assert.Equal((new DateOnly(2024, 11, 30), DateAmbiguity.Antecedent), (mention.FirstDay!.Value, mention.Ambiguity));
        Assert.Equal("2004", Find("In 1999 they fought. Five years later they met.", Today)[1].FirstDay!.Value.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("For the last three decades they have met.", "stretch of 3 decades")]
    [InlineData("They met 2 years and 21 days ago.", "2 years and 21 days before")]
    [InlineData("They met in the first three months of 2021.", "first 3 months of")]
    public void A_reason_tells_lengths_in_words(string text, string reason) => Assert.StartsWith(reason, Assert.Single(Find(text, Today)).Reason);

    [Fact]
    public void Figures_that_are_also_the_name_of_a_day_say_so()
    {
        var mention = Assert.Single(Find("On 9/11, they met.", Today));
        Assert.True(mention.Ambiguity.HasFlag(DateAmbiguity.Name), mention.Reason);
        Assert.Contains("the name of 2001-09-11", mention.Reason);
    }

    [Theory]
    [InlineData("They met on 12 July.", 2024)]
    [InlineData("They will meet on 12 July.", 2025)]
    [InlineData("The talks, he said, are planned for 12 July.", 2025)]
    [InlineData("They met in November.", 2024)]
    public void Last_or_next_is_told_by_the_tense(string text, int year) => Assert.Equal(year, Assert.Single(Find(text, Today)).FirstDay!.Value.Year);

    [Fact]
    public void Last_or_next_can_be_asked_for_and_is_marked_as_open()
    {
        var corpus = new Corpus(new Document("d", "They will meet on 12 July.") { Date = Today });
        var past = Assert.Single(corpus.FindDates(new DateOptions { Preference = DatePreference.Past }));
        var future = Assert.Single(corpus.FindDates(new DateOptions { Preference = DatePreference.Future }));
        Assert.Equal((new DateOnly(2024, 7, 12), new DateOnly(2025, 7, 12)), (past.FirstDay!.Value, future.FirstDay!.Value));
        Assert.Equal((past.FirstDay, future.FirstDay), (past.Past!.Value.Start, past.Future!.Value.Start));
        Assert.Equal(DateAmbiguity.PastOrFuture, past.Ambiguity);
    }

    [Fact]
    public void Every_mention_leads_to_its_sentence_and_words()
    {
        const string text = "First comes this.\n\nThen, on 12 July\n2020, that.";
        var mention = Assert.Single(Find(text, Today));
        Assert.Equal(("12 July 2020", "Then, on 12 July 2020, that."), (mention.Text, mention.Sentence.Text));
        Assert.Equal("12 July\n2020", mention.Span.In(text));
    }

    [Fact]
    public void Vague_times_can_be_left_out()
    {
        var corpus = new Corpus(new Document("d", "Recently, and in the future, as in 2020.") { Date = Today });
        Assert.Equal(["PAST_REF", "FUTURE_REF", "2020"], corpus.FindDates().Select(mention => mention.Timex));
        Assert.Equal(["2020"], corpus.FindDates(new DateOptions { IncludeVague = false }).Select(mention => mention.Timex));
    }

    [Fact]
    public void The_table_has_a_row_a_mention()
    {
        var frame = Find("On 12 July 2020, and by 2030.", Today).ToFrame();
        Assert.Equal(2, frame.RowCount);
        Assert.Equal(new DateOnly(2020, 7, 12), frame.Column<DateOnly>("first_day")[0]);
        Assert.Equal((1L, "until", true), ((long)frame["first_day"].MissingCount, frame.Rows.Last().String("modifier"), frame["first_day"].IsMissing(1)));
    }

    [Fact]
    public void The_table_says_in_words_what_is_open() =>
        Assert.Equal(["day_month_order, past_or_future"], Find("On 3/4, they met.", Today).ToFrame().Column<string>("ambiguity").Present());

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        var problem = Assert.Throws<ArgumentOutOfRangeException>(() => new Corpus().FindDates(new DateOptions { Order = (DayMonthOrder)7 }));
        Assert.Contains("Order is 7, which is no DayMonthOrder. It may be Auto, DayFirst, MonthFirst.", problem.Message);
    }
}
