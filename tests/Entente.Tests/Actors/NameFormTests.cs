using Entente.Actors;
using Entente.Corpora;

namespace Entente.Tests.Actors;

public class NameFormTests
{
    [Theory]
    [InlineData("Вучић говори.", "VUCIC-ALEKSANDAR")]
    [InlineData("Александар Вучић говори.", "VUCIC-ALEKSANDAR")]
    [InlineData("Alexander Vucic spoke.", "VUCIC-ALEKSANDAR")]
    [InlineData("Ilham Aliev spoke.", "ALIYEV-ILHAM")]
    [InlineData("Volodymyr Zelensky spoke.", "ZELENSKYY-VOLODYMYR")]
    [InlineData("Volodymyr Zelenskiy spoke.", "ZELENSKYY-VOLODYMYR")]
    [InlineData("Alexander Lukashenka spoke.", "LUKASHENKO-ALEXANDER")]
    [InlineData("Milo Đukanović spoke.", "DJUKANOVIC-MILO")]
    [InlineData("Milo Djukanovic spoke.", "DJUKANOVIC-MILO")]
    [InlineData("Gerhard Schroeder spoke.", "SCHRODER-GERHARD")]
    [InlineData("Bosnia & Herzegovina is one state.", "BIH")]
    [InlineData("The U.S. and the U.N. met.", "USA UN")]
    [InlineData("Nato and Unesco met.", "NATO UNESCO")]
    public void A_name_is_one_name_in_every_spelling(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Fact]
    public void A_name_may_be_broken_over_lines()
    {
        var text = "The representatives of the United\nStates said that the state of Azer-\nbaijan would attend the talks too.";
        Assert.Equal("USA AZE", Mentioned.Ids(text));
    }

    [Theory]
    [InlineData("The Russia-Ukraine war", "Russia:RUS:Name Ukraine:UKR:Name")]
    [InlineData("Armenia–Azerbaijan talks", "Armenia:ARM:Name Azerbaijan:AZE:Name")]
    [InlineData("Serbian-Azerbaijani ties", "Serbian:SRB:Demonym Azerbaijani:AZE:Demonym")]
    [InlineData("Sino-Russian ties", "Sino:CHN:Demonym Russian:RUS:Demonym")]
    [InlineData("A pro-Russian, non-NATO, ex-Yugoslav land", "Russian:RUS:Attribute NATO:NATO:Attribute Yugoslav:YUG:Attribute")]
    [InlineData("The US-led force", "US:USA:Name")]
    public void Hyphens_join_names_and_set_attributes_apart(string text, string expected) => Assert.Equal(expected, Mentioned.In(text));

    [Fact]
    public void A_full_stop_of_the_name_belongs_to_it()
    {
        Assert.Equal("U.S.", Assert.Single(Mentioned.Find("The U.S. economy grew.")).Text);
        Assert.Equal("Serbia", Assert.Single(Mentioned.Find("It is Serbia.")).Text);
    }

    [Fact]
    public void Threads_do_not_change_the_result()
    {
        var documents = Enumerable.Range(0, 60).Select(i => new Document($"d{i}", i % 3 == 0 ? "Serbia met Hungary. Both sides agreed." : "The Serbian president met Putin in Moscow.") { Date = new(2024, 5, 1) }).ToList();
        var one = documents.FindMentions(ActorLexicon.Default, new() { Threads = 1 }).ToFrame().ToCsv();
        Assert.Equal(one, documents.FindMentions(ActorLexicon.Default, new() { Threads = 4 }).ToFrame().ToCsv());
        Assert.Throws<ArgumentException>(() => documents.FindMentions(ActorLexicon.Default, new() { Threads = -1 }));
    }

    [Fact]
    public void A_lexicon_of_many_names_finds_the_same()
    {
        var many = ActorLexicon.Default.With(Enumerable.Range(0, 3000).Select(i => (new Actor($"X{i}", $"Xyland {i}", ActorKind.Organisation), Enumerable.Empty<string>())));
        var documents = new[] { new Document("a", "Serbia met Xyland 17 and Xyland 2999 in Baku.") };
        Assert.Equal("SRB X17 X2999 AZE", string.Join(' ', documents.FindMentions(many).Select(mention => mention.Actor.Id)));
    }
}
