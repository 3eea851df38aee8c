namespace Entente.Tests.Actors;

/// <summary>Towns and things that bear a state's or a capital's name.</summary>
public class TownNameTests
{
    [Theory]
    [InlineData("Police in Lebanon, N.H., found it.")]
    [InlineData("He moved from Cuba, N.Y., to Denmark, S.C., and then to Athens, Ga.")]
    [InlineData("Holland, Michigan, and Egypt, Texas, are towns.")]
    [InlineData("Write to Lebanon, OR 97355.")]
    [InlineData("Geneva, N.Y., and MOSCOW , Id. , are towns.")]
    [InlineData("Paris, Texas, and London, Ont., are small.")]
    public void A_name_before_a_province_is_that_of_a_town(string text) => Assert.Equal("", Mentioned.Ids(text));

    [Theory]
    [InlineData("LEBANON, Tenn. - The sheriff said that the Lebanon man fled.", "")]
    [InlineData("The fair of Lebanon, N.H., is old. Israel knows no Lebanon like it.", "ISR")]
    [InlineData("Sweden Township voted. Sweden has few cars.", "")]
    public void A_town_is_meant_wherever_the_document_has_the_name_again(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Theory]
    [InlineData("Lebanon Valley College and Jordan High School met.")]
    [InlineData("They walked from Cyprus Avenue to Jamaica Plain, China Lake and Turkey Creek.")]
    [InlineData("She swam in Lake Malawi and at Mexico Beach.")]
    [InlineData("Peru State College played Kuwait University in Little Italy.")]
    [InlineData("The French Creek bridge near Indian Springs is old.")]
    public void Things_named_after_a_state_are_not_the_state(string text) => Assert.Equal("", Mentioned.Ids(text));

    [Theory]
    [InlineData("A Georgia man was held. He came from Georgia.", "")]
    [InlineData("The Georgia legislature met.", "")]
    [InlineData("Rain fell in southwest Georgia.", "")]
    [InlineData("The Georgia Department of Transportation closed it.", "")]
    [InlineData("The Georgia Bureau of Investigation was told.", "")]
    [InlineData("Georgia's parliament voted.", "GEO")]
    [InlineData("Georgia and Armenia signed.", "GEO ARM")]
    public void Georgia_is_the_state_of_the_USA_where_its_companions_are(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Theory]
    [InlineData("Israel, Lebanon and Jordan signed.", "ISR LBN JOR")]
    [InlineData("Troops came from Mexico, Texas and Arizona.", "MEX")]
    [InlineData("The treaty of the United States, Texas and Mexico failed.", "USA MEX")]
    [InlineData("He left Lebanon, I think.", "LBN")]
    [InlineData("It rained in Ottawa, Ontario.", "CAN")]
    public void States_in_a_list_stay_states(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Theory]
    [InlineData("The Paris school board met on Monday. The Lamar County sheriff spoke for Paris.", "")]
    [InlineData("MOSCOW -- Latah County commissioners met. Moscow residents and the mayor came.", "")]
    [InlineData("Cuba lost its barn roof. Allegany County and the high school helped, the sheriff said.", "")]
    [InlineData("Cuba lost a match. Allegany County helped.", "CUB")]
    [InlineData("The high school class of Lamar County went to Paris and saw the French town hall.", "FRA FRA")]
    [InlineData("The sheriff of Lamar County, a former mayor and superintendent, fought in Lebanon and Iraq.", "LBN IRQ")]
    [InlineData("The mayor of Paris spoke in Moscow.", "FRA RUS")]
    public void Local_news_means_its_own_towns(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Theory]
    [InlineData("Sen. Frank Jordan and Spc. Chad Holland came.", "")]
    [InlineData("The Moscow mule and the Stockholm syndrome are old.", "")]
    [InlineData("Japanese encephalitis and the Mexican standoff are no news.", "")]
    [InlineData("In Tripoli, Lebanon, it rained.", "LBN LBN")]
    [InlineData("Lloyd Austin left. In Austin, Texas, it rained.", "AUSTIN-LLOYD")]
    [InlineData("Chad Smith plays. Chad said so.", "")]
    [InlineData("The town of Lebanon voted. In Lebanon it rained.", "")]
    [InlineData("Washington state sued. Washington won.", "")]
    [InlineData("Montevideo, Minn., has a sister in Montevideo, Uruguay.", "URY URY")]
    public void Persons_and_things_that_have_a_states_name_are_not_the_state(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));
}
