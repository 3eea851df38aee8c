using Entente.Actors;

namespace Entente.Tests.Actors;

public class RoleTests
{
    private static string Roles(string text, string? date = "2024-06-01", MentionOptions? options = null) => string.Join(' ', Mentioned.Find(text, date, options)
        .Where(mention => mention.Kind is MentionKind.Role or MentionKind.Pronoun).Select(mention => $"{mention.Text.Replace(' ', '_')}:{mention.Actor.Id}"));

    [Theory]
    [InlineData("The Serbian president spoke.", "president:VUCIC-ALEKSANDAR")]
    [InlineData("Serbia's president spoke.", "president:VUCIC-ALEKSANDAR")]
    [InlineData("The President of Serbia spoke.", "President:VUCIC-ALEKSANDAR")]
    [InlineData("The president of the Republic of Serbia spoke.", "president:VUCIC-ALEKSANDAR")]
    [InlineData("The former Serbian president spoke.", "")]
    [InlineData("The Serbian deputy prime minister spoke.", "")]
    [InlineData("Serbian President Aleksandar Vučić spoke.", "")]
    [InlineData("Serbian President Petar Nobody spoke.", "")]
    [InlineData("President Aleksandar Vučić spoke. The president left.", "president:VUCIC-ALEKSANDAR")]
    [InlineData("The president left.", "")]
    [InlineData("The prime ministers of Serbia and Hungary met.", "prime_ministers:VUCEVIC-MILOS prime_ministers:ORBAN-VIKTOR")]
    [InlineData("The president of the chess club left Serbia.", "")]
    [InlineData("Another Serbian president will come.", "")]
    [InlineData("No responsible Serbian president would sign.", "")]
    [InlineData("Laws bind a Serbian president.", "")]
    [InlineData("A Serbian president signs laws.", "")]
    [InlineData("President Aleksandar Vučić spoke. Boo! The President. Thank you.", "")]
    [InlineData("President Aleksandar Vučić spoke. Boo! The President. ——the budget.", "")]
    public void An_office_means_who_holds_it_that_day(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("The Azerbaijani president spoke.", "2024-06-01", "president:ALIYEV-ILHAM")]
    [InlineData("The Croatian president spoke.", "2024-06-01", "president:MILANOVIC-ZORAN")]
    [InlineData("The president of the Democratic Republic of the Congo spoke.", "2024-06-01", "president:TSHISEKEDI-FELIX")]
    [InlineData("The Yugoslav president spoke.", "2000-05-05", "president:MILOSEVIC-SLOBODAN")]
    [InlineData("The president of Republika Srpska spoke.", "2024-06-01", "president:DODIK-MILORAD")]
    [InlineData("The president of the European Commission spoke.", "2024-06-01", "president:VON-DER-LEYEN-URSULA")]
    [InlineData("The U.S. president spoke.", "2024-06-01", "president:BIDEN-JOE")]
    [InlineData("The U.N. ambassador spoke.", "2024-06-01", "")]
    [InlineData("The American president of the Russian firm resigned.", "2024-06-01", "")]
    [InlineData("The French president of the European Commission spoke.", "2024-06-01", "president:VON-DER-LEYEN-URSULA")]
    public void An_office_of_another_body_is_no_office_of_the_state(string text, string date, string expected) => Assert.Equal(expected, Roles(text, date));

    [Fact]
    public void An_office_of_which_the_lexicon_does_not_say_who_holds_it_stands_for_the_state()
    {
        Assert.Equal("president:SRB", Roles("The Serbian president spoke.", null));
        Assert.Equal("president:SRB", Roles("The Serbian president spoke.", "1890-01-01"));
    }

    [Theory]
    [InlineData("Serbia and Azerbaijan signed. Both sides were glad.", "Both_sides:SRB Both_sides:AZE")]
    [InlineData("Serbia met Azerbaijan. The two countries will trade.", "two_countries:SRB two_countries:AZE")]
    [InlineData("Serbia, Hungary and Azerbaijan signed. The two countries will trade.", "")]
    [InlineData("Serbia met Hungary. Both sides spoke. A year went by. Winter came. The two states signed.", "Both_sides:SRB Both_sides:HUN two_states:SRB two_states:HUN")]
    [InlineData("Serbia and Azerbaijan signed on both sides of the sheet.", "")]
    [InlineData("Aleksandar Vučić met Ilham Aliyev. The two presidents agreed.", "two_presidents:VUCIC-ALEKSANDAR two_presidents:ALIYEV-ILHAM")]
    [InlineData("The two countries will trade.", "")]
    [InlineData("Scotland played Italy. The two sides met in May.", "two_sides:SCOTLAND two_sides:ITA")]
    public void A_pair_is_the_two_last_named_together(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Ilham Aliyev spoke in Baku. He left on Monday.", "He:ALIYEV-ILHAM")]
    [InlineData("Ilham Aliyev met Viktor Orbán. He left on Monday.", "")]
    [InlineData("Ilham Aliyev met John Nobody. He left on Monday.", "")]
    [InlineData("Ilham Aliyev spoke.\n\nHe left on Monday.", "")]
    [InlineData("Serbia signed the plan. It also sold arms.", "It:SRB")]
    [InlineData("Serbia signed the plan. It was raining.", "")]
    [InlineData("Serbia and Hungary signed. It also sold arms.", "")]
    public void A_pronoun_counts_only_where_it_can_mean_nobody_else(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Fact]
    public void Roles_and_pronouns_can_be_left_out()
    {
        const string Text = "The Serbian president met Ilham Aliyev. He left.";
        Assert.DoesNotContain("president", Roles(Text, options: new() { ResolveRoles = false }));
        Assert.Equal("", Roles("Ilham Aliyev spoke. He left.", options: new() { ResolvePronouns = false }));
    }

    [Fact]
    public void Every_mention_says_why() => Assert.All(Mentioned.Find("The Serbian president met Putin in Moscow. Both sides agreed. He left Serbia.", "2024-06-01"), mention => Assert.NotEqual("", mention.Reason));
}
