using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations.Coding;

/// <summary>Who does what to whom, construction by construction, in sentences made for it: source, target and sign (+, − or 0).</summary>
public class RoleTests
{
    private static string Coded(string text) => string.Join(' ', new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)
        .Select(relation => $"{relation.Source.Id}>{relation.Target.Id}{relation.Sign switch { > 0 => "+", < 0 => "-", _ => "0" }}"));

    [Theory]
    [InlineData("Serbia condemned Russia.", "SRB>RUS-")]
    [InlineData("Azerbaijan has openly supported Serbia for many years.", "AZE>SRB+")]
    [InlineData("The Serbian president criticised the European Union.", "SRB>EU-")]
    [InlineData("Armenian forces attacked Azerbaijan near the border.", "ARM>AZE-")]
    [InlineData("The government of Serbia thanked Hungary.", "SRB>HUN+")]
    [InlineData("Serbia sent weapons to Armenia.", "SRB>ARM+")]
    [InlineData("Turkey supplied Azerbaijan with drones.", "TUR>AZE+")]
    [InlineData("The United States imposed sanctions on Russia.", "USA>RUS-")]
    [InlineData("Russia invaded Ukraine in 2022.", "RUS>UKR-")]
    [InlineData("Hungary accused Ukraine of closing the pipeline.", "HUN>UKR-")]
    [InlineData("Serbia recognised the territorial integrity of Azerbaijan.", "SRB>AZE+")]
    [InlineData("The EU warned Serbia.", "EU>SRB-")]
    public void Subject_verb_and_object(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Armenia was attacked by Azerbaijan.", "AZE>ARM-")]
    [InlineData("Serbia has been supported by Russia for years.", "RUS>SRB+")]
    [InlineData("Sanctions were imposed on Russia by the European Union.", "EU>RUS-")]
    [InlineData("Ukraine was invaded by Russian troops.", "RUS>UKR-")]
    [InlineData("Hungary was criticised by Ukraine.", "UKR>HUN-")]
    [InlineData("The agreement was signed by Serbia and Azerbaijan.", "SRB>AZE+")]
    [InlineData("A treaty was signed between Russia and Armenia.", "RUS>ARM+")]
    [InlineData("Kosovo, attacked by Serbia, asked for help.", "SRB>XKX-")]
    public void Passives(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia and Hungary signed a plan.", "SRB>HUN+")]
    [InlineData("Serbia and Azerbaijan agreed to cooperate.", "SRB>AZE+")]
    [InlineData("Armenia and Azerbaijan clashed along the border.", "ARM>AZE-")]
    [InlineData("The presidents of Serbia and Azerbaijan met in Baku.", "SRB>AZE+")]
    [InlineData("Croatia, Albania and Kosovo signed a declaration.", "HRV>ALB+ HRV>XKX+ ALB>XKX+")]
    [InlineData("Serbia signed an agreement with Azerbaijan.", "SRB>AZE+")]
    [InlineData("Serbia met with Hungary.", "SRB>HUN+")]
    [InlineData("Turkey and Russia support Serbia.", "TUR>SRB+ RUS>SRB+")]
    [InlineData("The Serbian and Hungarian defence ministers signed a plan.", "SRB>HUN+")]
    [InlineData("Russia and Turkey held talks in Sochi.", "RUS>TUR+")]
    [InlineData("Both Serbia and Azerbaijan cooperate with Turkey.", "SRB>TUR+ AZE>TUR+")]
    public void Two_who_act_together(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("South Korea and Japan condemned the launch.", "")]
    [InlineData("Egypt and Jordan fight terrorism.", "")]
    [InlineData("France and Germany welcomed the decision.", "")]
    [InlineData("Russia and China criticised the United States.", "RUS>USA- CHN>USA-")]
    public void Two_who_act_alike_do_not_act_on_each_other(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("An agreement between Serbia and Hungary followed.", "SRB>HUN+")]
    [InlineData("Tension between Armenia and Azerbaijan grew.", "ARM>AZE-")]
    [InlineData("The dispute between Serbia and Kosovo goes on.", "SRB>XKX-")]
    [InlineData("Talks among Russia, Turkey and Iran went on.", "RUS>TUR+ RUS>IRN+ TUR>IRN+")]
    [InlineData("Military cooperation between Azerbaijan and Serbia developed quickly.", "AZE>SRB+")]
    [InlineData("A partnership between the governments of Serbia and Azerbaijan is new.", "SRB>AZE+")]
    public void Nouns_with_between(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Azerbaijan's attack on Armenia lasted two days.", "AZE>ARM-")]
    [InlineData("The Russian invasion of Ukraine shocked many.", "RUS>UKR-")]
    [InlineData("The Russia-Ukraine war went on.", "RUS>UKR-")]
    [InlineData("Turkey's support for Azerbaijan is strong.", "TUR>AZE+")]
    [InlineData("Serbia's historic dispute with Kosovo is unsolved.", "SRB>XKX-")]
    [InlineData("The alliance of Serbia and Hungary grows.", "SRB>HUN+")]
    [InlineData("Support from Russia helped Serbia.", "RUS>SRB+")]
    [InlineData("The invasion of Ukraine by Russia began in February.", "RUS>UKR-")]
    public void Nouns_with_owners(string text, string expected) => Assert.Contains(expected, Coded(text));

    [Theory]
    [InlineData("Serbia is an ally of Russia.", "SRB>RUS+")]
    [InlineData("Azerbaijan is a strategic partner of Serbia.", "AZE>SRB+")]
    [InlineData("Armenia has a dispute with Azerbaijan.", "ARM>AZE-")]
    [InlineData("Turkey is a rival of Greece.", "TUR>GRC-")]
    [InlineData("Russia, Serbia's partner, sent gas.", "RUS>SRB+")]
    [InlineData("Azerbaijan maintains economic cooperation with Serbia.", "AZE>SRB+")]
    [InlineData("Serbia is at war with Kosovo.", "SRB>XKX-")]
    [InlineData("Serbia was considered a strategic partner of Azerbaijan.", "SRB>AZE+")]
    public void Standing_states(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Bosnia and Herzegovina expressed open support for Azerbaijan.", "BIH>AZE+")]
    [InlineData("Azerbaijan launched an offensive against Armenia.", "AZE>ARM-")]
    [InlineData("Serbia received military support from Russia.", "RUS>SRB+")]
    [InlineData("Serbia gave assistance to Armenia.", "SRB>ARM+")]
    [InlineData("Russia entered into an alliance with Azerbaijan.", "RUS>AZE+")]
    [InlineData("Serbia and Azerbaijan have built a strategic partnership.", "SRB>AZE+")]
    [InlineData("Serbia expressed its gratitude to China.", "SRB>CHN+")]
    [InlineData("Ukraine waged war against Russia.", "UKR>RUS-")]
    public void Light_verbs(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia, which has supported Azerbaijan, stayed silent.", "SRB>AZE+")]
    [InlineData("Armenia, which Azerbaijan attacked in 2020, asked for help.", "AZE>ARM-")]
    [InlineData("The country that attacked Ukraine is Russia.", "")]
    [InlineData("Vladimir Putin, who invaded Ukraine, met Viktor Orbán.", "RUS>UKR- RUS>HUN+")]
    [InlineData("Serbia, which signed a peace treaty in 1998, accused Hungary of espionage.", "SRB>HUN-")]
    [InlineData("Armenia, who won the match, attacked Azerbaijan.", "ARM>AZE-")]
    public void Relative_clauses(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia condemned Russia and praised Ukraine.", "SRB>RUS- SRB>UKR+")]
    [InlineData("Turkey visited Azerbaijan and attacked Armenia.", "TUR>AZE+ TUR>ARM-")]
    [InlineData("Russia supported Serbia but condemned Kosovo.", "RUS>SRB+ RUS>XKX-")]
    public void Predicates_that_share_a_subject(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Azerbaijan wants to support Serbia.", "AZE>SRB+")]
    [InlineData("By attacking Armenia, Azerbaijan broke its word.", "AZE>ARM-")]
    [InlineData("Serbia thanked Azerbaijan for supporting Serbia.", "SRB>AZE+")]
    [InlineData("Russia's decision to invade Ukraine was a mistake.", "RUS>UKR-")]
    public void Infinitives_and_participles_have_the_subject_of_another_verb(string text, string expected) => Assert.Contains(expected, Coded(text));

    [Theory]
    [InlineData("Russia urged Serbia to condemn Kosovo.", "RUS>SRB-")]
    [InlineData("The EU demanded that Serbia recognise Kosovo.", "EU>SRB-")]
    [InlineData("The United States called on Azerbaijan to withdraw.", "USA>AZE-")]
    [InlineData("Ukraine asked Germany for tanks.", "UKR>DEU-")]
    public void Complements(string text, string expected) => Assert.Contains(expected, Coded(text));

    [Theory]
    [InlineData("Turkey said that Armenia had attacked Azerbaijan.", "ARM>AZE-", "Turkey")]
    [InlineData("Armenia attacked Azerbaijan, Turkey said.", "ARM>AZE-", "Turkey")]
    [InlineData("According to Turkey, Armenia attacked Azerbaijan.", "ARM>AZE-", "Turkey")]
    [InlineData("Experts believe that Russia supports Serbia.", "RUS>SRB+", "Experts")]
    [InlineData("Aleksandar Vučić stated that Hungary supports Serbia.", "HUN>SRB+", "Aleksandar Vučić")]
    [InlineData("Aleksandar Vučić: Hungary supports Serbia", "HUN>SRB+", "Aleksandar Vučić")]
    [InlineData("Hungary supports Serbia: Aleksandar Vučić", "HUN>SRB+", "Aleksandar Vučić")]
    [InlineData("Sergey Lavrov was quoted as saying that Serbia supports Russia.", "SRB>RUS+", "Sergey Lavrov")]
    [InlineData("TASS quoted Sergey Lavrov as saying that Serbia supports Russia.", "SRB>RUS+", "Sergey Lavrov")]
    [InlineData("Aleksandar Vučić told Politika that Hungary supports Serbia.", "HUN>SRB+", "Aleksandar Vučić")]
    [InlineData("In the words of Aleksandar Vučić, Hungary supports Serbia.", "HUN>SRB+", "Aleksandar Vučić")]
    [InlineData("Hungary supports Serbia, as quoted by Aleksandar Vučić.", "HUN>SRB+", "Aleksandar Vučić")]
    [InlineData("Armenia attacked Azerbaijan.", "ARM>AZE-", null)]
    public void The_speaker_is_kept_apart(string text, string expected, string? speaker)
    {
        Assert.Equal(expected, Coded(text));
        Assert.Equal(speaker, new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)[0].Speaker);
    }

    [Theory]
    [InlineData("Serbia did not support Russia.", "SRB>RUS-")]
    [InlineData("Azerbaijan refused to recognise Kosovo.", "AZE>XKX-")]
    [InlineData("Serbia never attacked Hungary.", "SRB>HUN0")]
    [InlineData("Hungary failed to support Ukraine.", "HUN>UKR-")]
    [InlineData("Armenia suspended cooperation with Russia.", "ARM>RUS-")]
    [InlineData("There is no alliance between Serbia and Hungary.", "SRB>HUN0")]
    [InlineData("Serbia has not signed an agreement with Kosovo.", "SRB>XKX-")]
    [InlineData("Not only Serbia supported Hungary.", "SRB>HUN+")]
    public void Denial_refusal_and_failure(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia will sign an agreement with Hungary.", Modality.Intended)]
    [InlineData("Serbia plans to cooperate with Hungary.", Modality.Intended)]
    [InlineData("Serbia might support Hungary.", Modality.Hypothetical)]
    [InlineData("Serbia supported Hungary.", Modality.Asserted)]
    [InlineData("Serbia refused to support Hungary.", Modality.Refused)]
    public void Plans_and_possibilities_are_marked(string text, Modality expected) =>
        Assert.Equal(expected, new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)[0].Modality);

    [Theory]
    [InlineData("Russia will attack Ukraine.", "THREATEN")]
    [InlineData("Russia could attack Ukraine.", "THREATEN")]
    [InlineData("Russia threatened to attack Ukraine.", "THREATEN")]
    [InlineData("Russia attacked Ukraine.", "ASSAULT")]
    [InlineData("Serbia promised to send aid to Armenia.", "AGREE")]
    public void Announced_force_is_a_threat_and_promised_aid_an_agreement(string text, string expected) =>
        Assert.Equal(expected, new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)[0].Category.Name);

    [Theory]
    [InlineData("Serbia stands alone in a war.")]
    [InlineData("Serbia and Azerbaijan exist.")]
    [InlineData("The ministers of Serbia met in Baku.")]
    [InlineData("The Partnership for Peace includes Serbia.")]
    [InlineData("Serbia lies between Hungary and Greece.")]
    [InlineData("Armenia is smaller than Azerbaijan.")]
    [InlineData("Serbia borders Hungary.")]
    public void No_pair_or_no_signal_is_no_relation(string text) => Assert.Equal("", Coded(text));

    [Theory]
    [InlineData("Russia's ally Serbia sent aid to Armenia.", "SRB>RUS+ SRB>ARM+")]
    [InlineData("Serbia, an ally of Russia, stayed silent.", "SRB>RUS+")]
    [InlineData("Turkey's rival Greece stayed silent.", "GRC>TUR-")]
    [InlineData("Russian ally Belarus sent troops.", "BLR>RUS+")]
    [InlineData("Serbia and Azerbaijan are friends.", "SRB>AZE+")]
    [InlineData("Russia, Serbia, and Azerbaijan have cultivated a unique relationship.", "RUS>SRB+ RUS>AZE+ SRB>AZE+")]
    [InlineData("Relations between Yerevan and Moscow have reached breaking point.", "ARM>RUS-")]
    [InlineData("The NATO-Azerbaijan partnership is operating in a specific space.", "NATO>AZE+")]
    public void States_between_two(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Armenia was criticised yesterday by Azerbaijan.", "AZE>ARM-")]
    [InlineData("This was a response to the agreement signed by Croatia, Albania and Kosovo on cooperation.", "HRV>ALB+ HRV>XKX+ ALB>XKX+")]
    [InlineData("Azerbaijan, with Russian help, attacked Armenia.", "RUS>AZE+ AZE>ARM-")]
    [InlineData("Serbia and Hungary met. The two countries signed an agreement.", "SRB>HUN+ SRB>HUN+")]
    [InlineData("Serbia condemned the Russian invasion of Ukraine.", "SRB>RUS- RUS>UKR-")]
    public void Agents_helpers_and_those_last_named(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia condemned the invasion of Ukraine.")]
    [InlineData("France and Germany expressed support.")]
    [InlineData("Serbia is surrounded by NATO countries.")]
    [InlineData("The minister is visiting Tanzania, Mozambique and Kenya.")]
    [InlineData("The report discussed the Romanian and Bulgarian visas.")]
    [InlineData("The ethnic cleansing of Russians, Poles and Jews is remembered.")]
    public void What_the_grammar_does_not_say_is_not_coded(string text) => Assert.Equal("", Coded(text));

    [Theory]
    [InlineData("The friendship that Azerbaijan has shown towards Serbia is old.", "AZE>SRB+")]
    [InlineData("The friendship that Azerbaijan has shown towards Serbia lasted.", "AZE>SRB+")]
    [InlineData("Hungary's friendship towards Serbia was answered with hostility.", "HUN>SRB+ SRB>HUN-")]
    [InlineData("Georgia's help to Armenia was met with hostility.", "GEO>ARM+ ARM>GEO-")]
    [InlineData("The support that Turkey gave Azerbaijan was repaid with contempt.", "TUR>AZE+ AZE>TUR-")]
    [InlineData("The friendship that Croatia has shown towards Hungary was responded to by hostility and close cooperation with Serbia.", "HRV>HUN+ HUN>HRV- HUN>SRB+")]
    [InlineData("Serbia's policies were more than hostile towards Azerbaijan.", "SRB>AZE-")]
    public void What_is_given_in_return_goes_the_other_way(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Greek officials admitted that the delivery of weapons to Cyprus did take place.", "GRC>CYP+")]
    [InlineData("He sees it as a way for Serbia to withstand the pressure from Russia.", "RUS>SRB-")]
    [InlineData("Tensions with Russia grew when Armenia announced an exercise.", "ARM>RUS-")]
    [InlineData("Iran and Turkey hesitated, and then they took steps that put them on a collision course.", "IRN>TUR-")]
    [InlineData("The treaty signed by France and Italy, which he called a provocation to Spain, is old.", "FRA>ITA+ FRA>ESP- ITA>ESP-")]
    [InlineData("Many people, including the Serbs, do not see Greece as an enemy.", "SRB>GRC0")]
    [InlineData("That does not mean that Libya had cut its ties with Italy.", "LBY>ITA0")]
    [InlineData("As an ally of NATO, Turkey sent a message.", "TUR>NATO+")]
    [InlineData("Germany helped other countries, including Serbia and Greece.", "DEU>SRB+ DEU>GRC+")]
    [InlineData("Hungary is a member of several organisations, including NATO and the European Union.", "HUN>NATO+ HUN>EU+")]
    [InlineData("The occupation of territories of Georgia by Russia goes on.", "RUS>GEO-")]
    [InlineData("Russia's war in Ukraine goes on.", "RUS>UKR-")]
    [InlineData("Turkish forces shelled three villages in Syria.", "TUR>SYR-")]
    [InlineData("The United States has left the Kyoto Protocol.", "USA>KYOTO-PROTOCOL-")]
    [InlineData("Italy condemned Spain.", "ITA>ESP-")]
    [InlineData("The aggression of Russia against Georgia is a violation of law.", "RUS>GEO-")]
    [InlineData("India and Iran in gas deal", "IND>IRN+")]
    [InlineData("Iraq and Jordan in WTO talks", "IRQ>WTO+ JOR>WTO+")]
    [InlineData("Spain acted despite Italy's refusal to sign up to the Kyoto Protocol.", "ITA>KYOTO-PROTOCOL-")]
    [InlineData("Azerbaijan offered Armenia peace.", "AZE>ARM+")]
    [InlineData("Azerbaijan occupied more territories of Armenia.", "AZE>ARM-")]
    [InlineData("Albania will continue to stand by Ukraine.", "ALB>UKR+")]
    [InlineData("Part of Georgia remains under the occupation of Russia.", "RUS>GEO-")]
    [InlineData("Georgian forces initiated a military offensive in a region of Armenia.", "GEO>ARM-")]
    [InlineData("Turkish investment in Iran fell.", "TUR>IRN+")]
    [InlineData("China has invested billions in Serbia.", "CHN>SRB+")]
    [InlineData("Relations between Serbia and Croatia are tense.", "SRB>HRV-")]
    [InlineData("India lifted its ban on imports from Pakistan.", "IND>PAK+")]
    [InlineData("Greece and Turkey are members of NATO.", "GRC>NATO+ TUR>NATO+")]
    [InlineData("Armenia lost the war against Azerbaijan.", "ARM>AZE-")]
    [InlineData("Serbia did not join the EU sanctions against Russia.", "EU>RUS-")]
    [InlineData("Serbia received IMF support.", "IMF>SRB+")]
    [InlineData("Croatia stands alongside Ukraine.", "HRV>UKR+")]
    public void Those_who_are_named_further_off(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Italy and Spain have investments in the mines.")]
    [InlineData("Ministers of China and India were invited to the sessions.")]
    [InlineData("Egypt has received Ukrainian vegetables.")]
    [InlineData("Hungary fought hard to send a message to Serbia.")]
    [InlineData("The embargo on exports to China was discussed in France.")]
    [InlineData("The ban hit French exports to Spain.")]
    [InlineData("On the eve of the UN session, Russia attacked a plant.")]
    [InlineData("Parts of Moldova and Georgia remain occupied.")]
    [InlineData("China and India are working with companies.")]
    [InlineData("Canada is a strong force for peace from Cyprus to Haiti.")]
    [InlineData("Norway and Denmark offered less protection.")]
    [InlineData("Serbia welcomed the news of the liberation of Greece.")]
    public void What_is_done_alike_with_things_or_not_at_all_is_not_coded(string text) => Assert.Equal("", Coded(text));

    [Theory]
    [InlineData("Germany must support Ukraine.")]
    [InlineData("Were Russia to attack Poland, NATO would speak.")]
    [InlineData("Armenia was obliged to withdraw its troops from Azerbaijan.")]
    [InlineData("The deal came despite a demand for Turkey to recognise Cyprus.")]
    [InlineData("Armenia should withdraw its troops from Azerbaijan.")]
    public void What_should_be_is_not_said_to_be(string text) =>
        Assert.Equal(Modality.Hypothetical, new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)[0].Modality);

    [Theory]
    [InlineData("Russia accused Ukraine of attacking Belarus.", "RUS>UKR-")]
    [InlineData("Russia accused Ukraine of aggression against Belarus.", "RUS>UKR-")]
    public void What_one_is_accused_of_is_no_deed(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia signed an agreement with Hungary.", Tense.Past)]
    [InlineData("Serbia has signed an agreement with Hungary.", Tense.Past)]
    [InlineData("Serbia supports Hungary.", Tense.Present)]
    [InlineData("Serbia is an ally of Russia.", Tense.Present)]
    [InlineData("Serbia was an ally of Russia.", Tense.Past)]
    [InlineData("Serbia will sign an agreement with Hungary.", Tense.Future)]
    [InlineData("Serbia plans to cooperate with Hungary.", Tense.Future)]
    [InlineData("Military cooperation between Azerbaijan and Serbia", Tense.Unknown)]
    public void Past_present_and_future_are_marked(string text, Tense expected) =>
        Assert.Equal(expected, new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)[0].Tense);

    [Fact]
    public void A_question_asserts_nothing() =>
        Assert.Equal(Modality.Hypothetical, Assert.Single(new[] { new Document("d", "Did Russia attack Ukraine?") }.FindRelations(ActorLexicon.Default, Codebook.Default)).Modality);

    [Fact]
    public void What_a_treaty_provides_is_not_what_its_parties_provide() =>
        Assert.Equal("SUPPORT", Assert.Single(new[] { new Document("d", "Lower duties are provided by the treaty between Peru and Chile.") }.FindRelations(ActorLexicon.Default, Codebook.Default)).Category.Name);

    [Fact]
    public void Quoted_praise_is_marked()
    {
        var relation = Assert.Single(new[] { new Document("d", "Serbia called Azerbaijan a “strategic partner”.") }.FindRelations(ActorLexicon.Default, Codebook.Default));
        Assert.True(relation.IsQuoted);
        Assert.Contains("quotation marks", relation.Explain());
    }

    [Theory]
    [InlineData("Hungary joined NATO in March 1999, twelve days before the bombing of Yugoslavia.", "HUN>NATO+")]
    [InlineData("Croatia and Albania want to make their forces more compatible, to develop their industries.", "")]
    [InlineData("Azerbaijan and Turkey are not members of the court.", "")]
    public void What_is_others_or_was_before_is_no_deed_of_the_subject(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia will not object to an alliance with Hungary.", "SRB>HUN0")]
    [InlineData("Serbia objected to an alliance with Hungary.", "SRB>HUN-")]
    [InlineData("Serbia will not ally itself with Hungary.", "SRB>HUN-")]
    public void Who_refuses_to_refuse_rejects_nothing(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Armenian guns shelled the Tovuz region.", "ARM>AZE-")]
    [InlineData("Russian missiles struck Mariupol.", "RUS>UKR-")]
    [InlineData("Serbia signed a treaty in Mariupol.", "")]
    [InlineData("Serbia ended the consequences of the Mariupol explosion.", "")]
    public void A_deed_that_strikes_a_town_strikes_the_state_whose_it_is(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Although Serbia was calm, its forces attacked Kosovo.", "SRB>XKX-")]
    [InlineData("Hungary hesitated, but it supported Serbia.", "HUN>SRB+")]
    [InlineData("Tony Blair’s record makes him a partner for Russia.", "GBR>RUS+")]
    [InlineData("“We support Hungary,” Aleksandar Vučić said.", "SRB>HUN+")]
    [InlineData("Aleksandar Vučić said: “I will always be a supporter of Hungary.”", "SRB>HUN+")]
    [InlineData("NATO declared that our country supports Hungary.", "")]
    [InlineData("Vučić said it was wrong to attack Hungary.", "")]
    public void Pronouns_stand_for_whom_the_sentence_named(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia tried to buy drones from Turkey.", Modality.Intended)]
    [InlineData("Armenia expressed its ambition to join NATO.", Modality.Intended)]
    [InlineData("The goal of Georgia is membership in NATO.", Modality.Intended)]
    [InlineData("Reporters spread rumours about an alliance between Serbia and Russia.", Modality.Hypothetical)]
    [InlineData("Reporters spread rumours about the war between Russia and Ukraine.", Modality.Asserted)]
    [InlineData("Georgia is interested in dialogue with Russia.", Modality.Intended)]
    [InlineData("Armenia asked for the right to cooperate with Russia.", Modality.Hypothetical)]
    [InlineData("There is the prospect of an alliance between Serbia and Russia.", Modality.Hypothetical)]
    [InlineData("Serbia has a green light to strengthen its ties with Azerbaijan.", Modality.Hypothetical)]
    public void What_is_tried_hoped_for_or_possible_is_no_fact(string text, Modality expected) =>
        Assert.Equal(expected, Assert.Single(new[] { new Document("d", text) }.FindRelations(ActorLexicon.Default, Codebook.Default)).Modality);

    [Theory]
    [InlineData("The armed forces of Armenia withdrew from the occupied territories of Azerbaijan.", "ARM>AZE+")]
    [InlineData("Hungary carried out several kinds of discrimination against the Romanian minority.", "HUN>ROU-")]
    [InlineData("Serbia expanded its rule through the ethnic cleansing of Kosovo.", "SRB>XKX-")]
    [InlineData("China and India intend to avoid a clash.", "CHN>IND0")]
    [InlineData("Britain wants to leave the European Union.", "GBR>EU-")]
    [InlineData("Armenia joined the European Union.", "ARM>EU+")]
    [InlineData("Russian officials looked at Armenia with suspicion.", "RUS>ARM-")]
    [InlineData("Georgia is a contributor to NATO.", "GEO>NATO+")]
    [InlineData("The war that Israel waged in Gaza was long.", "ISR>GAZA-")]
    [InlineData("Azerbaijan threatened to launch a missile strike at a power plant in Armenia.", "AZE>ARM-")]
    [InlineData("Russia’s military presence in Moldova has grown.", "RUS>MDA-")]
    [InlineData("Israel supported groups like Hamas.", "ISR>HAMAS+")]
    [InlineData("The accord between the two is in force in Bosnia and Herzegovina, the UN said.", "")]
    [InlineData("Trade grows as Serbia and Hungary seek to cooperate with Russia.", "SRB>RUS+ HUN>RUS+")]
    [InlineData("Armenia committed several terrorist acts in Azerbaijan.", "ARM>AZE-")]
    [InlineData("The oppression by Britain in Ireland was long.", "GBR>IRL-")]
    [InlineData("Poland looks to Germany for a solution.", "POL>DEU-")]
    [InlineData("Iran’s clear appeal to Russia was heard by many of them.", "IRN>RUS-")]
    [InlineData("The sale of the American factory will leave the town with a British one.", "")]
    [InlineData("Azerbaijan has called on Armenia to support UNESCO.", "AZE>ARM- ARM>UN+")]
    [InlineData("Membership in NATO is a goal of Georgia.", "GEO>NATO+")]
    [InlineData("Russia and Libya’s neighbours can cooperate.", "")]
    [InlineData("Armenian troops should withdraw to the Russian border.", "")]
    [InlineData("The Old Friendship of Turkey and Hungary", "TUR>HUN+")]
    [InlineData("The Curious Alliance of Turkey and Hungary", "TUR>HUN+")]
    [InlineData("Russian troops will withdraw from the front, and observers from Turkey will stay.", "")]
    public void Roles_further_off(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("“Serbia supports Azerbaijan.")]
    [InlineData("Serbia supports “Azerbaijan.")]
    public void Quotation_marks_that_do_not_close_do_no_harm(string text) => Assert.Equal("SRB>AZE+", Coded(text));
}
