using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations.Coding;

/// <summary>Who is a party to what a sentence tells, and who is only named beside it.</summary>
public class PartyTests
{
    private static string Coded(string text, string? date = null) => string.Join(' ', new[] { new Document("d", text) { Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) } }
        .FindRelations(ActorLexicon.Default, Codebook.Default).Select(relation => $"{relation.Source.Id}>{relation.Target.Id} {relation.Category.Name}{relation.Sign switch { > 0 => "+", < 0 => "-", _ => "0" }}"));

    [Theory]
    [InlineData("Italy and France hesitated, like the members of the EU, which found the text weak; Serbia, Albania and Norway joined them.", "")]
    [InlineData("Turkey supports Azerbaijan; Iran condemned Israel.", "TUR>AZE SUPPORT+ IRN>ISR ACCUSE-")]
    [InlineData("Russia attacked Ukraine; then threatened Moldova.", "RUS>UKR ASSAULT- RUS>MDA THREATEN-")]
    public void Clauses_between_semicolons_have_their_own_parties(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Fact]
    public void Another_is_another() => Assert.DoesNotContain("TUR>SRB", Coded("One partner, Serbia, openly backed Russia; another, Greece, was accused by Turkey of helping Armenia."));

    [Fact]
    public void Who_speaks_before_a_semicolon_does_not_tell_what_follows() =>
        Assert.Null(new[] { new Document("d", "Aleksandar Vučić says that the law must wait; Turkey attacked Armenia.") }.FindRelations(ActorLexicon.Default, Codebook.Default)[0].Speaker);

    [Theory]
    [InlineData("Germany imposed sanctions on Milorad Dodik, president of Republika Srpska.", "DEU>DODIK-MILORAD COERCE-")]
    [InlineData("Milorad Dodik, president of Republika Srpska, was sentenced by the court of Bosnia and Herzegovina.", "BIH>DODIK-MILORAD COERCE-")]
    public void Who_is_punished_in_person_is_not_the_state(string text, string expected) => Assert.Equal(expected, Coded(text, "2025-10-01"));

    [Theory]
    [InlineData("Hungary opposed the EU's sanctions on Russia.", "HUN>EU REJECT- EU>RUS COERCE-")]
    [InlineData("Greece has opposed sanctions by the EU against Russia.", "GRC>EU REJECT- EU>RUS COERCE-")]
    [InlineData("Serbia has not joined the sanctions that the EU imposed on Russia.", "EU>RUS COERCE-")]
    public void What_another_does_is_opposed_and_not_undone(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Paris alleged that fighters from Syria had been brought in by Turkey.", "FRA>TUR ACCUSE-")]
    [InlineData("Paris alleged that fighters from Syria had been brought in.", "")]
    [InlineData("After remarks from the Trump administration he suspects that Serbia is arming.", "")]
    [InlineData("Vladimir Putin justified the attack by the expansion of NATO.", "")]
    [InlineData("The UN demanded the withdrawal of the forces of Armenia from Azerbaijan.", "UN>ARM REQUEST-")]
    [InlineData("The plan was killed by Ukraine with the approval of the EU.", "")]
    [InlineData("The poverty of the region, the aggression against Ukraine and the suffering of Gaza have shaken us.", "")]
    [InlineData("The troops of Turkey held provocative joint drills with Azerbaijan.", "TUR>AZE COOPERATE+")]
    public void Who_is_named_beside_is_no_party(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Help from Hungary was repaid with enmity and with a close partnership between Serbia and Romania.", "SRB>ROU COOPERATE+")]
    [InlineData("A visit by Vladimir Putin to Serbia was answered with German protests.", "RUS>SRB CONSULT+ DEU>RUS PROTEST-")]
    public void A_phrase_belongs_to_its_own_noun(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("France, with its German and British partners, demanded a treaty.", "FRA>DEU COOPERATE+ FRA>GBR COOPERATE+")]
    [InlineData("Serbia and Hungary moved their armed forces.", "")]
    [InlineData("Armenia showed its armed forces to visitors from Azerbaijan.", "")]
    [InlineData("Italy filed a complaint over state aid to Serbia.", "")]
    [InlineData("Serbia is considering the offer by Russia.", "SRB>RUS AGREE+")]
    public void What_belongs_to_somebody(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("NATO called Russia a threat to peace.", "NATO>RUS ACCUSE-")]
    [InlineData("Moscow had warned in advance of bad consequences for relations between Russia and Moldova.", "RUS>MDA THREATEN-")]
    [InlineData("Armenia and Azerbaijan exchanged prisoners of war.", "ARM>AZE COOPERATE+")]
    [InlineData("American troops work with Iraqi forces and move to a new mission.", "USA>IRQ COOPERATE+")]
    [InlineData("Israel began a withdrawal from Lebanon.", "ISR>LBN RETREAT+")]
    [InlineData("Armenia occupied 20 per cent of Azerbaijan.", "ARM>AZE ASSAULT-")]
    [InlineData("The minister spoke in advance about relations between Russia and Moldova.", "")]
    [InlineData("Azerbaijan occupied 40 square kilometres of the territory of Armenia.", "AZE>ARM ASSAULT-")]
    [InlineData("Hungary is encircled by members of NATO.", "")]
    [InlineData("The military forces of Azerbaijan must be withdrawn from the territory of Armenia.", "")]
    [InlineData("Serbia and Hungary initialled the treaty.", "SRB>HUN SUPPORT+")]
    public void Words_that_look_like_others(string text, string expected) => Assert.Equal(expected, Coded(text));
}
