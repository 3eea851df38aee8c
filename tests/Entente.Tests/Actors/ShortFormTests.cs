using Entente.Actors;

namespace Entente.Tests.Actors;

/// <summary>Names that a document cuts short, or that share a word.</summary>
public class ShortFormTests
{
    private static string Roles(string text) => string.Join(' ', Mentioned.Find(text).Where(mention => mention.Kind == MentionKind.Role).Select(mention => $"{mention.Text.Replace(' ', '_')}:{mention.Actor.Id}"));

    [Theory]
    [InlineData("The European Commission met. The Commission fined a firm.", "Commission:EUROPEAN-COMMISSION")]
    [InlineData("The European Union grew. The Union has a budget.", "Union:EU")]
    [InlineData("The UN Security Council met. The council adopted it.", "council:UNSC")]
    [InlineData("NATO met. The alliance pledged aid.", "alliance:NATO")]
    [InlineData("NATO met. The alliance between Labour and the Greens broke.", "")]
    [InlineData("The EU met. The bloc pledged aid.", "bloc:EU")]
    [InlineData("The International Court of Justice sat. The Court ruled.", "Court:ICJ")]
    [InlineData("The General Assembly met. The Assembly voted.", "Assembly:UNGA")]
    [InlineData("The Commission fined a firm.", "")]
    [InlineData("The European Commission met. The Electoral Commission met too. The Commission counted.", "")]
    [InlineData("The European Union grew. The state of the Union is good.", "")]
    [InlineData("The UN Security Council met. The Council of Elders met too.", "")]
    [InlineData("The UN Security Council met. A town council met. The council left.", "")]
    public void A_part_of_a_name_means_the_one_last_named_with_it(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("North and South Korea exchanged fire.", "North:PRK:Name South_Korea:KOR:Name")]
    [InlineData("North and South Korean envoys met.", "North:PRK:Demonym South_Korean:KOR:Demonym")]
    [InlineData("Japan and South Korea met.", "Japan:JPN:Name South_Korea:KOR:Name")]
    [InlineData("The two Koreas met.", "two_Koreas:KOR:Role two_Koreas:PRK:Role")]
    public void Two_names_may_share_their_last_word(string text, string expected) => Assert.Equal(expected, Mentioned.In(text));

    [Fact]
    public void East_and_West_Germany_are_two() => Assert.StartsWith("East:DDR:Name", Mentioned.In("East and West Germany met."));

    [Fact]
    public void Hyphenated_citizens_are_of_both_states() => Assert.Equal("MEX USA", Mentioned.Ids("The Mexican-American farmers met."));
}
