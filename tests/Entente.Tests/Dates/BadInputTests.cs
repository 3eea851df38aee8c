using Entente.Corpora;
using Entente.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Dates;

/// <summary>What is no date, or none that exists: no crash, and no silent guess.</summary>
public class BadInputTests
{
    private static DateMentions Find(string text) => new Corpus(new Document("d", text) { Date = new(2024, 11, 28) }).FindDates();

    [Theory]
    [InlineData("31 February 2020", "2020-02-31")]
    [InlineData("February 31", "XXXX-02-31")]
    [InlineData("31/02/2020", "2020-02-31")]
    [InlineData("31.04.2021", "2021-04-31")]
    [InlineData("29 February 2023", "2023-02-29")]
    [InlineData("01/01/0000", "0000-01-01")]
    [InlineData("0000-01-01", "0000-01-01")]
    [InlineData("between 2018 and 2014", "(2018-01-01,2014-01-01,PX)")]
    [InlineData("in the year 9999", "9999")]
    [InlineData("9999 years ago", "XXXX-XX-XX")]
    [InlineData("9999 centuries ago", "XXXX-XX-XX")]
    public void A_day_that_does_not_exist_is_found_and_left_unresolved(string text, string timex)
    {
        var mention = Assert.Single(Find(text));
        Assert.Equal(timex, mention.Timex);
        Assert.False(mention.IsResolved);
        Assert.Null(mention.Past);
        Assert.Null(mention.Future);
        Assert.StartsWith("unresolved: ", mention.Reason);
    }

    [Theory]
    [InlineData("the 0th of July 2020", "2020-07-XX", "no month has a day 0")]
    [InlineData("32 July 2020", "2020-07-32", "no month has a day 32")]
    [InlineData("July 32, 2020", "2020-07-32", "no month has a day 32")]
    [InlineData("Week 54 of 2020", "2020-W54", "2020 has no week 54")]
    [InlineData("Q5 2020", "2020", "a year has no quarter 5")]
    [InlineData("2020 Q5", "2020", "a year has no quarter 5")]
    [InlineData("the fifth quarter of 2020", "2020", "a year has no quarter 5")]
    [InlineData("12 јulа 2020", "2020-XX-12", "mixes letters of two alphabets")]
    [InlineData("Маrch 5, 2020", "2020-XX-05", "mixes letters of two alphabets")]
    [InlineData("32.13.2020", "2020-XX-XX", "32 and 13 are no day and month")]
    [InlineData("13/13/2020", "2020-XX-XX", "13 and 13 are no day and month")]
    [InlineData("2020-13-01", "2020-XX-XX", "1 and 13 are no day and month")]
    [InlineData("2020/00/10", "2020-XX-XX", "10 and 0 are no day and month")]
    [InlineData("the 13th month of 2020", "2020", "a year has no month 13")]
    [InlineData("July 0", "XXXX-07-XX", "no month has a day 0")]
    [InlineData("the year 0", "0000", "outside the calendar")]
    [InlineData("year 0", "0000", "outside the calendar")]
    [InlineData("999999999999 years ago", "XXXX-XX-XX", "outside the calendar")]
    [InlineData("20 to 13 May 2020", "(2020-05-20,2020-05-13,PX)", "it ends before it begins")]
    [InlineData("twenty-thirteenth of May", "(XXXX-05-20,XXXX-05-13,PX)", "it ends before it begins")]
    public void A_part_that_no_calendar_has_leaves_the_whole_unresolved(string text, string timex, string cause)
    {
        var mention = Assert.Single(Find($"It was {text}, they say."));
        Assert.Equal((text, timex, false), (mention.Text, mention.Timex, mention.IsResolved));
        Assert.StartsWith("unresolved: ", mention.Reason);
        Assert.Contains(cause, mention.Reason);
    }

    [Theory]
    [InlineData("99999999")]
    [InlineData("20240315")]
    [InlineData("99/99/9999")]
    [InlineData("00/00/0000")]
    [InlineData("year 0")]
    [InlineData("Маrch 5")]
    [InlineData("1.2.3.4.5.6")]
    [InlineData("１２ July ２０２０")]
    public void What_cannot_be_a_date_is_none(string text) => Assert.DoesNotContain(Find(text), mention => mention.Granularity == DateGranularity.Day);

    [Fact]
    public void Runs_without_end_are_read_in_one_pass()
    {
        string[] pieces = ["7", "12/", "early ", "the ", "two days before ", "the week of ", "between 1988 and ", "next ", "1988-", "May ", "twenty ", "2 years ", "last ", "first ", ". ", "- ", "from ", "a half "];
        foreach (var piece in pieces) Assert.NotNull(Find(string.Concat(Enumerable.Repeat(piece, 10_000))));
        Assert.Empty(Find(new string('7', 10_000)));
        Assert.Single(Find(string.Concat(Enumerable.Repeat("word ", 50_000)) + "on 12 July 2020"));
    }

    [Fact]
    public void Law_any_text_is_read_and_every_mention_lies_in_its_sentence_in_order() => Prop.ForAll(Text(), text =>
    {
        var mentions = Find(text);
        Assert.All(mentions, mention => Assert.True(mention.Sentence.Span.Start <= mention.Span.Start && mention.Span.End <= mention.Sentence.Document.Text.Length && mention.Span.Length > 0));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.All(mentions, mention => Assert.True(mention.FirstDay is null || mention.LastDay is null || mention.FirstDay <= mention.LastDay, $"{mention}: {mention.FirstDay}..{mention.LastDay}"));
        Assert.All(mentions, mention => Assert.False(string.IsNullOrWhiteSpace(mention.Timex) || string.IsNullOrWhiteSpace(mention.Reason)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Law_what_stands_before_moves_the_spans_and_nothing_else() => Prop.ForAll(Text(), text =>
    {
        var (alone, after) = (Find(text), Find("Nothing here.\n\n" + text));
        Assert.Equal(alone.Select(m => (m.Span.Start + 15, m.Span.End + 15, m.Timex, m.FirstDay, m.LastDay)), after.Select(m => (m.Span.Start, m.Span.End, m.Timex, m.FirstDay, m.LastDay)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_of_a_day_ends_no_sooner_than_it_begins()
    {
        var mention = Assert.Single(Find("We shall know in the next half days."), mention => mention.Timex.EndsWith("P0.5D)", StringComparison.Ordinal));
        Assert.Equal((new DateOnly(2024, 11, 29), new DateOnly(2024, 11, 29)), (mention.FirstDay, mention.LastDay));
    }

    [Fact]
    public void A_range_to_a_decade_of_an_open_century_ends_no_sooner_than_it_begins() =>
        Assert.All(Find("It was so from '99 until the 70s."), mention => Assert.False(mention.LastDay < mention.FirstDay, mention.ToString()));

    private static Arbitrary<string> Text() => Gen.Elements(
        "12", "31", "0", "99", "2020", "1999", "0000", "9999", "15th", "'99", "1990s", "70s", "4/5", "12.7.2020", "2020-02-30", "July", "May", "march", "Sunday", "Fri", "the", "of", "in", "on", "to", "and",
        "between", "from", "until", "since", "by", "before", "after", "last", "next", "this", "that", "same", "following", "previous", "early", "mid", "late", "end", "rest", "earlier", "later", "first",
        "second", "twenty", "one", "hundred", "thousand", "half", "few", "many", "couple", "day", "days", "week", "weekend", "month", "quarter", "year", "years", "decade", "decades", "century", "ago",
        "from now", "today", "yesterday", "now", "summer", "winter", "Christmas", "Ramadan", "Easter", "every", "weekly", "recently", "future", "past", "about", "more", "than", "within", "Q3", "H1",
        "mart", "petak", "јulа", "99999999999", "pre", "post", "twice", "times", "Q5", "54", "0th", "године", "il", ",", ".", "-", "–", "/", "'", "word", "Serbia", "will", "\n", "\n\n", "(", ")", "🙂", "\u00A0")
        .ListOf().Select(words => string.Join(' ', words).Replace(" - ", "-", StringComparison.Ordinal)).ToArbitrary();
}
