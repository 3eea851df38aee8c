using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class DemonymsTests
{
    [Theory]
    [InlineData("armenian")]
    [InlineData("armenians")]
    [InlineData("anglo-american")]
    [InlineData("franco-germans")]
    [InlineData("chinese")]
    [InlineData("swiss")]
    public void Adjectives_and_names_of_peoples_are_known_in_the_plural_and_after_a_hyphen(string word) => Assert.True(Demonyms.Contains(word));

    [Theory]
    [InlineData("pashinyan")]
    [InlineData("orban")]
    [InlineData("armenian-")]
    [InlineData("s")]
    [InlineData("-")]
    [InlineData("")]
    public void Names_that_only_end_like_them_are_not(string word) => Assert.False(Demonyms.Contains(word));

    [Fact]
    public void Each_is_listed_once_in_lower_case_and_in_the_singular()
    {
        string[] listed = [.. WordList.Lines("demonyms.txt")];
        Assert.Equal(listed.Length, listed.Distinct().Count());
        Assert.All(listed, word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.DoesNotContain(listed, word => word.EndsWith('s') && listed.Contains(word[..^1]));
    }

    [Theory]
    [InlineData("Pashinyan met Lukashenko in Minsk.", "Pashinyan")]
    [InlineData("Armenia's Sargsyan accused Baku of lies.", "Sargsyan")]
    [InlineData("Orban and Mirzoyan spoke.", "Orban")]
    [InlineData("Vucic threatened Kurti.", "Vucic")]
    [InlineData("Dacic refused to sign.", "Dacic")]
    [InlineData("The talks between Simonyan and Bayramov failed.", "Simonyan")]
    public void A_name_that_ends_like_an_adjective_of_a_people_is_a_name(string text, string name) =>
        Assert.Equal("NNP", GrammarModel.Default.Parse(text)[0].First(found => found.Text == name).Tag);

    [Theory]
    [InlineData("Armenian troops left.", "Armenian")]
    [InlineData("The Kyrgyz minister spoke.", "Kyrgyz")]
    [InlineData("A Montenegrin ship sank.", "Montenegrin")]
    public void An_adjective_of_a_people_is_an_adjective(string text, string word) =>
        Assert.Equal("JJ", GrammarModel.Default.Parse(text)[0].First(found => found.Text == word).Tag);
}
