using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations.Coding;

/// <summary>How far denials, refusals and plans reach.</summary>
public class ScopeTests
{
    private static string Coded(string text) => string.Join(' ', new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)
        .Select(relation => $"{relation.Source.Id}>{relation.Target.Id} {relation.Category.Name} {relation.Modality.ToString().ToLowerInvariant()}{(relation.Negated ? " denied" : "")}"));

    [Theory]
    [InlineData("Georgia denies that it trains rebels, and in turn accuses Russia of espionage.", "GEO>RUS ACCUSE asserted")]
    [InlineData("Armenia refused to vote, but announced a joint exercise with France.", "ARM>FRA COOPERATE asserted")]
    [InlineData("Hungary rejected the plan and accused Ukraine of sabotage.", "HUN>UKR ACCUSE asserted")]
    [InlineData("Russia must put an end to the fighting and withdraw its troops from Ukraine.", "RUS>UKR RETREAT hypothetical")]
    public void A_refusal_does_not_reach_what_it_is_joined_with(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Armenia refused to meet and support Azerbaijan.", "ARM>AZE REJECT refused")]
    [InlineData("Serbia plans to visit and support Hungary.", "SRB>HUN AGREE intended")]
    public void It_reaches_both_where_both_hang_from_it(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Croatia advocates the resumption of talks between Serbia and Kosovo.", "SRB>XKX CONSULT hypothetical")]
    [InlineData("The minister called for an alliance between Serbia and Hungary.", "SRB>HUN COOPERATE hypothetical")]
    [InlineData("The minister welcomed the alliance between Serbia and Hungary.", "SRB>HUN COOPERATE asserted")]
    [InlineData("Armenia has yet to recognise Kosovo.", "ARM>XKX REJECT asserted")]
    public void What_is_wished_for_is_no_fact(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Azerbaijan rejected claims that it had shelled Armenia.", "AZE>ARM ASSAULT asserted denied")]
    [InlineData("There is no evidence that Azerbaijan attacked Armenia.", "AZE>ARM ASSAULT asserted denied")]
    [InlineData("Had Russia attacked Turkey, Greece would have left.", "RUS>TUR ASSAULT hypothetical")]
    [InlineData("Neither France nor Germany supports Russia.", "FRA>RUS REJECT asserted DEU>RUS REJECT asserted")]
    public void Claims_conditions_and_neither_assert_nothing(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Orbán concluded that Armenia betrayed Russia.", "ARM>RUS ACCUSE asserted")]
    [InlineData("Orbán had no mandate to speak to Russia.", "HUN>RUS CONSULT hypothetical")]
    [InlineData("After the failed talks on the future of Kosovo NATO attacked Serbia.", "NATO>SRB ASSAULT asserted")]
    public void Words_that_only_look_like_modifiers(string text, string expected) => Assert.Equal(expected, Coded(text));
}
