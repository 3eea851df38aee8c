using Entente.Corpora;
using Entente.Dates;

namespace Entente.Tests.Dates;

/// <summary>Dates in other languages, and the twenty strings of check 40 (Debian dateparser 1.1.6, BSD-3, run with base 2026-03-18).</summary>
public class LanguageTests
{
    private static DateMentions Find(string text) => new Corpus(new Document("d", text) { Date = new(2026, 3, 18) }).FindDates();

    /// <remarks>The peer reads the Serbian and Turkish "mart" as a time zone of −09:30, and "last month" as a day; the days below are those that the words say.</remarks>
    [Theory]
    [InlineData("11 January 2010", "2010-01-11")]
    [InlineData("January 11, 2010 Monday", "2010-01-11")]
    [InlineData("8. März 2001", "2001-03-08")]
    [InlineData("8 марта 2001", "2001-03-08")]
    [InlineData("3 julio 2018", "2018-07-03")]
    [InlineData("mardi 3 juillet 2018", "2018-07-03")]
    [InlineData("2001-03-08", "2001-03-08")]
    [InlineData("08/03/2001", "2001-08-03")]
    [InlineData("yesterday", "2026-03-17")]
    [InlineData("2 weeks ago", "2026-03-04")]
    [InlineData("in 3 days", "2026-03-21")]
    [InlineData("10:27 AM GMT 3 July 2018", "2018-07-03")]
    [InlineData("20. mart 2024", "2024-03-20")]
    [InlineData("2024. március 15.", "2024-03-15")]
    [InlineData("15 Mart 2024", "2024-03-15")]
    [InlineData("Sept. 19, 2023", "2023-09-19")]
    [InlineData("27 Sep 2020", "2020-09-27")]
    [InlineData("9 November 2020 23:00 UTC", "2020-11-09")]
    [InlineData("Friday, 5. July 2019 09:31:00 CEST", "2019-07-05")]
    public void Check_40_multilingual_dates(string text, string timex)
    {
        var mention = Assert.Single(Find(text));
        Assert.Equal((timex, DateKind.Date), (mention.Timex, mention.Kind));
    }

    [Fact]
    public void Check_40_last_month_holds_the_peers_day()
    {
        var mention = Assert.Single(Find("last month"));
        Assert.Equal(("2026-02", new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)), (mention.Timex, mention.FirstDay!.Value, mention.LastDay!.Value));
    }

    [Theory]
    [InlineData("08/03/2001", "2001-03-08")]
    [InlineData("03/08/2001", "2001-08-03")]
    [InlineData("13/03/2001", "2001-03-13")]
    public void Check_40_day_first(string text, string timex) =>
        Assert.Equal(timex, Assert.Single(new Corpus(new Document("d", text)).FindDates(new DateOptions { Order = DayMonthOrder.DayFirst })).Timex);

    [Theory]
    [InlineData("U nedelju, 12. jula 2020. godine, sastali su se.", "2020-07-12")]
    [InlineData("У недељу, 12. јула 2020. године, састали су се.", "2020-07-12")]
    [InlineData("Sporazum je potpisan 15.03.2024. u Beogradu.", "2024-03-15")]
    [InlineData("2020-ci il noyabrın 10-da imzalandı.", "2020-11-10")]
    [InlineData("27 sentyabr 2020-ci ildə başladı.", "2020-09-27")]
    [InlineData("15 Mart 2024'te imzalandı.", "2024-03-15")]
    [InlineData("Pazar günü, 12 TEMMUZ 2020", "2020-07-12")]
    [InlineData("В воскресенье, 12 июля 2020 года, встретились.", "2020-07-12")]
    [InlineData("A szerződést 2024. március 15-én írták alá.", "2024-03-15")]
    [InlineData("2024. 03. 15-én", "2024-03-15")]
    [InlineData("2020 թ. սեպտեմբերի 27-ին սկսվեց։", "2020-09-27")]
    [InlineData("2020 թվականի սեպտեմբերի 27-ին", "2020-09-27")]
    [InlineData("Më 27 shtator 2020 filloi.", "2020-09-27")]
    [InlineData("e premte, 15 mars 2024", "2024-03-15")]
    public void Names_and_figures_of_other_languages(string text, string timex) =>
        Assert.Equal([timex], Find(text).Where(mention => mention.Granularity == DateGranularity.Day && mention.Timex[0] != 'X').Select(mention => mention.Timex));

    [Theory]
    [InlineData("mart 2024.", "2024-03")]
    [InlineData("в марте 2024 года", "2024-03")]
    [InlineData("2024. márciusban", "2024-03")]
    [InlineData("Temmuz 2020", "2020-07")]
    [InlineData("2020 novemberében", "2020-11")]
    [InlineData("2021 januárjában", "2021-01")]
    [InlineData("2020. októberében", "2020-10")]
    [InlineData("në shkurt të vitit 2008", "2008-02")]
    public void Months_with_a_year(string text, string timex) => Assert.Equal(timex, Assert.Single(Find(text)).Timex);

    [Theory]
    [InlineData("Sastali su se u ponedeljak, u Beogradu.", "XXXX-WXX-1")]
    [InlineData("Састали су се у понедељак, у Београду.", "XXXX-WXX-1")]
    [InlineData("Razgovarali su u petak.", "XXXX-WXX-5")]
    [InlineData("Görüşme perşembe günü yapıldı.", "XXXX-WXX-4")]
    [InlineData("Toplantı Pazartesi günü yapıldı.", "XXXX-WXX-1")]
    [InlineData("Pazar günü toplandılar.", "XXXX-WXX-7")]
    [InlineData("Görüş çərşənbə axşamı keçirildi.", "XXXX-WXX-2")]
    [InlineData("Szerdán találkoztak Budapesten.", "XXXX-WXX-3")]
    [InlineData("Ata u takuan të enjten në Tiranë.", "XXXX-WXX-4")]
    public void A_weekday_alone_needs_no_other_date(string text, string timex) => Assert.Equal(timex, Assert.Single(Find(text)).Timex);

    [Fact]
    public void A_name_that_is_another_word_in_English_needs_a_text_in_its_language()
    {
        Assert.Empty(Find("Novi Pazar, Marta and Salı Pazarı; the Maj of Petak."));
        Assert.Equal(["2020-07-10", "XXXX-WXX-5"], Find("U petak, 10. jula 2020. sastali su se. Opet u petak.").Select(mention => mention.Timex));
    }
}
