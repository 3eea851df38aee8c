namespace Entente.Tests.Actors;

public class PersonMentionTests
{
    [Theory]
    [InlineData("Ana Brnabić's brother Igor Brnabić spoke.", "2020-01-01", "BRNABIC-ANA")]
    [InlineData("Hunter Biden left the United States.", "2023-01-01", "USA")]
    [InlineData("Donald Trump Jr. left.", "2018-01-01", "")]
    [InlineData("The Trump Tower in the United States", "2018-01-01", "USA")]
    [InlineData("Russia: Putin answers.", "2024-01-01", "RUS PUTIN-VLADIMIR")]
    [InlineData("Ursula von der Leyen came. Von der Leyen left.", "2024-01-01", "VON-DER-LEYEN-URSULA VON-DER-LEYEN-URSULA")]
    [InlineData("Xi Jinping came. Xi left.", "2024-01-01", "XI-JINPING XI-JINPING")]
    [InlineData("Mr Brown of the United Kingdom spoke.", "2009-01-01", "GBR")]
    [InlineData("President Macron spoke.", "2024-01-01", "MACRON-EMMANUEL")]
    [InlineData("To be frank, Vietnam won.", "2025-01-01", "VNM")]
    [InlineData("The Power of the United States", "2015-01-01", "USA")]
    [InlineData("France heard Richard Strauss.", "1998-01-01", "FRA")]
    [InlineData("France heard Jean-Philippe Rameau.", "2018-01-01", "FRA")]
    [InlineData("China Aviation Oil (CAO) of China fell.", "2004-01-01", "CHN CHN")]
    [InlineData("Senior staff of the United States met George Bush Senior.", "1990-01-01", "USA BUSH-GEORGE-H-W")]
    public void A_surname_counts_only_where_it_can_mean_nobody_else(string text, string date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("Germany grew. Kohl said so.", "1995-01-01", "DEU KOHL-HELMUT")]
    [InlineData("Germany grew. Kohl said so.", null, "DEU")]
    [InlineData("The Kohl administration fell.", null, "KOHL-HELMUT")]
    [InlineData("Germany grew. President Macron said so.", null, "DEU MACRON-EMMANUEL")]
    public void Office_speaks_for_a_surname_alone_only_where_the_day_is_known(string text, string? date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("The United States was ready. Bush said that Iraq had to disarm.", "2003-02-01", "USA BUSH-GEORGE-W IRQ")]
    [InlineData("The United States was ready. Bush fires spread.", "2003-02-01", "USA")]
    [InlineData("Nothing was ready. Bush said so.", "2003-02-01", "")]
    [InlineData("The United States was ready. Laura Bush left. Bush said so.", "2003-02-01", "USA")]
    [InlineData("Clinton warned Iraq. The United States was ready.", "1996-09-03", "CLINTON-BILL IRQ USA")]
    [InlineData("Britain leaves. May told the press so.", "2017-03-29", "GBR MAY-THERESA")]
    [InlineData("Britain leaves. May brought rain.", "2017-03-29", "GBR")]
    [InlineData("Theresa May came. In May it rained, on 3 May 2017 too. May left.", "2017-06-01", "MAY-THERESA MAY-THERESA")]
    [InlineData("Theresa May came. May I ask, late May or May 9?", "2017-06-01", "MAY-THERESA")]
    public void A_surname_that_is_common_or_a_word_counts_beside_its_state_where_the_person_speaks(string text, string date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("Aliyev met Yeltsin.", "1995-05-05", "ALIYEV-HEYDAR YELTSIN-BORIS")]
    [InlineData("Azerbaijani President Aliyev came.", "1995-05-05", "AZE ALIYEV-HEYDAR")]
    [InlineData("Aliyev came.", "2024-05-05", "ALIYEV-ILHAM")]
    [InlineData("Aliyev came.", null, "ALIYEV-ILHAM")]
    [InlineData("Trump opened a casino.", "1990-05-05", "")]
    [InlineData("Trump won the vote.", "2016-11-09", "TRUMP-DONALD")]
    [InlineData("Zelensky told jokes.", "2012-05-05", "")]
    [InlineData("Schmidt scored twice.", null, "")]
    public void A_listed_surname_is_that_of_whoever_of_it_is_in_office(string text, string? date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("Arafat met Peres.", "1996-05-05", "ARAFAT-YASSER PERES-SHIMON")]
    [InlineData("Karadzic rejected the plan.", "1996-05-05", "KARADZIC-RADOVAN")]
    [InlineData("Trudeau attended the talks.", "2024-03-04", "TRUDEAU-JUSTIN")]
    [InlineData("Trudeau attended the talks.", null, "")]
    [InlineData("Trudeau attended the talks.", "1999-03-04", "")]
    [InlineData("Garry Trudeau drew. Trudeau left.", "2024-03-04", "")]
    [InlineData("Lord Trudeau spoke of Lauren, Trudeau, Cole.", "2024-03-04", "")]
    [InlineData("Ban on hunting ends.", "2010-03-04", "")]
    public void The_day_alone_speaks_for_a_surname_that_nobody_else_in_office_has(string text, string? date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("UKRAINE'S ZELENSKIY SAYS RUSSIA'S PUTIN LIES", "2024-03-04", "UKR ZELENSKYY-VOLODYMYR RUS PUTIN-VLADIMIR")]
    [InlineData("Nicholas Negroponte wrote a book. Mr Negroponte said the US was ahead.", "2004-05-05", "USA")]
    [InlineData("Minister Christopher Leslie spoke.", "1995-05-05", "")]
    [InlineData("Minister Austin Smith spoke.", "2022-05-05", "")]
    [InlineData("King Arthur never saw Barbados.", "2000-05-05", "BRB")]
    [InlineData("President Biden Monday said so.", "2024-05-05", "BIDEN-JOE")]
    public void Capitals_and_titles_do_not_make_a_surname_anothers(string text, string date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("2012-06-01", "USA")]
    [InlineData("2020-06-01", "OBAMA-BARACK")]
    public void The_documents_date_says_for_whom_a_person_stands(string date, string expected) =>
        Assert.Equal(expected, Assert.Single(Mentioned.Find("Barack Obama spoke.", date)).Represents.Id);
}
