using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations.Coding;

/// <summary>Constructions that tell a relation without a subject, a verb and an object in a row.</summary>
public class ConstructionTests
{
    private static string Coded(string text) => string.Join(' ', new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)
        .Select(relation => $"{relation.Source.Id}>{relation.Target.Id} {relation.Category.Name}{relation.Sign switch { > 0 => "+", < 0 => "-", _ => "0" }}"));

    [Theory]
    [InlineData("Mortars and rockets had been sent from Serbia to Georgia.", "SRB>GEO AID+")]
    [InlineData("Tanks were delivered to Ukraine from Poland.", "POL>UKR AID+")]
    public void From_one_to_the_other(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("The text builds on a treaty of mutual assistance that Turkey and Azerbaijan concluded in 2010.", "TUR>AZE SUPPORT+")]
    [InlineData("He praised the agreement which Serbia and Hungary had signed in Budapest.", "SRB>HUN SUPPORT+")]
    [InlineData("This was an answer to Croatia, Albania and Kosovo, which concluded an agreement of their own.", "HRV>ALB SUPPORT+ HRV>XKX SUPPORT+ ALB>XKX SUPPORT+")]
    [InlineData("A coup backed by the Americans against the government of Iran followed.", "USA>IRN COERCE-")]
    public void In_a_clause_after_the_noun(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("The Croatian government describes Serbia as its closest trading partner outside the EU.", "HRV>SRB COOPERATE+")]
    [InlineData("Viktor Orbán has called Azerbaijan a true friend of Hungary.", "AZE>HUN SUPPORT+")]
    [InlineData("Kosovo regards Serbia as the aggressor.", "XKX>SRB ACCUSE-")]
    public void What_one_calls_the_other(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Tensions are rising between Greece and Turkey.", "GRC>TUR REJECT-")]
    [InlineData("Greece and Turkey are at odds over gas.", "GRC>TUR REJECT-")]
    [InlineData("Relations between Serbia and Croatia remain poor.", "SRB>HRV REJECT-")]
    [InlineData("Relations between Russia and Iran are raised to the level of an alliance.", "RUS>IRN SUPPORT+")]
    [InlineData("Turkey and Greece buried their differences.", "TUR>GRC AGREE+")]
    public void What_stands_between_two(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Both Serbia and Azerbaijan were helped in their territorial disputes.")]
    [InlineData("This was an answer by Serbia, which is quiet.")]
    public void What_each_has_with_others_is_not_between_them(string text) => Assert.Equal("", Coded(text));

    [Theory]
    [InlineData("Moldova expelled three Russian diplomats.", "MDA>RUS SANCTION-")]
    [InlineData("Iran seized a British tanker.", "IRN>GBR ASSAULT-")]
    [InlineData("France has been a target of Azerbaijani disinformation.", "AZE>FRA COERCE-")]
    [InlineData("Serbia halted its military aggression against Croatia.", "SRB>HRV RETREAT+")]
    [InlineData("Croatia is opposed to the accession of Serbia.", "HRV>SRB REJECT-")]
    [InlineData("Armenia disregarded the ceasefire and continued shelling the territory of Azerbaijan.", "ARM>AZE ASSAULT-")]
    [InlineData("Armenia occupied 20 per cent of Azerbaijan's territory.", "ARM>AZE ASSAULT-")]
    [InlineData("The occupation of 20 per cent of Georgian territory by Russia goes on.", "RUS>GEO ASSAULT-")]
    [InlineData("Many in the European Union resented the decision of Hungary.", "EU>HUN ACCUSE-")]
    public void Who_suffers_it(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia can count on the unwavering support of France.", "FRA>SRB SUPPORT+")]
    [InlineData("Serbia has the support of France.", "FRA>SRB SUPPORT+")]
    [InlineData("Italy filed a complaint against Hungary with the EU.", "ITA>HUN ACCUSE-")]
    [InlineData("Russia's withdrawal from Ukraine was late.", "RUS>UKR RETREAT+")]
    public void Which_way_it_goes(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("The United Kingdom left the European Union.", "GBR>EU SANCTION-")]
    [InlineData("Russia summoned the ambassador of Armenia.", "RUS>ARM ACCUSE-")]
    public void A_part_of_a_name_is_no_signal(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Xi Jinping visited Belgrade.", "CHN>SRB CONSULT+")]
    [InlineData("Recep Tayyip Erdoğan paid a visit to Baku.", "TUR>AZE CONSULT+")]
    [InlineData("Aleksandar Vučić visited Belgrade.", "")]
    [InlineData("Russia held a conference in Belgrade.", "")]
    public void A_visit_to_a_town_is_one_to_its_state(string text, string expected) => Assert.Equal(expected, Coded(text));
}
