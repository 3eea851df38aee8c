using Entente.Actors;
using Entente.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Actors;

public class MentionTests
{
    private static IEnumerable<string> Found(string text, string? date = null) => Find(text, date).Select(mention => mention.ToString());

    private static Mentions Find(string text, string? date = null) =>
        new[] { new Document("a", text) { Date = date is null ? null : DateOnly.Parse(date) } }.FindMentions(ActorLexicon.Default);

    [Theory]
    [InlineData("Serbia and Azerbaijan met.", "Serbia = SRB|Azerbaijan = AZE")]
    [InlineData("Serbia's and Azerbaijan’s ministers", "Serbia = SRB|Azerbaijan = AZE")]
    [InlineData("The NATO-Azerbaijan partnership", "NATO = NATO|Azerbaijan = AZE")]
    [InlineData("SERBIA AND NATO", "SERBIA = SRB|NATO = NATO")]
    [InlineData("The Republic of Serbia is here.", "Republic of Serbia = SRB")]
    [InlineData("Bosnia and Herzegovina is one state.", "Bosnia and Herzegovina = BIH")]
    [InlineData("Serbian and Armenian forces", "Serbian = SRB|Armenian = ARM")]
    [InlineData("The Kremlin answered Belgrade.", "Kremlin = RUS|Belgrade = SRB")]
    [InlineData("Serbiana is no country and neither is NATOs.", "")]
    [InlineData("Nagorno\u2011Karabakh and Nagorno Karabakh", "Nagorno\u2011Karabakh = NAGORNO-KARABAKH|Nagorno Karabakh = NAGORNO-KARABAKH")]
    public void Actors_are_found_under_their_names(string text, string expected) => Assert.Equal(expected, string.Join('|', Found(text)));

    [Theory]
    [InlineData("Aleksandar Vučić spoke.")]
    [InlineData("Aleksandar Vucic spoke.")]
    [InlineData("Aleksandar Vuc\u030Cic\u0301 spoke.")]
    public void Diacritics_do_not_matter(string text) => Assert.Equal("SRB", Assert.Single(Find(text, "2024-01-01")).Represents.Id);

    [Fact]
    public void A_person_stands_for_a_state_only_in_office()
    {
        Assert.Equal("USA", Assert.Single(Find("Barack Obama spoke.", "2012-06-01")).Represents.Id);
        Assert.Equal("OBAMA-BARACK", Assert.Single(Find("Barack Obama spoke.", "2020-06-01")).Represents.Id);
    }

    [Fact]
    public void A_surname_counts_where_the_person_stands_in_full_in_the_document()
    {
        var lexicon = ActorLexicon.Default.With(new Actor("DOE-JANE", "Jane Doe", ActorKind.Person)).With(new Actor("ROE-JANE", "Jane Roe", ActorKind.Person)).With(new Actor("ROE-JOHN", "John Roe", ActorKind.Person));
        string Actors(string text) => string.Join(' ', new[] { new Document("a", text) }.FindMentions(lexicon).Select(mention => mention.Actor.Id));
        Assert.Equal("DOE-JANE DOE-JANE", Actors("Jane Doe spoke. Later Doe left."));
        Assert.Equal("", Actors("Doe left."));
        Assert.Equal("DOE-JANE", Actors("Minister Doe left."));
        Assert.Equal("", Actors("Minister Roe left."));
        Assert.Equal("ROE-JOHN ROE-JOHN", Actors("Minister Roe left, says John Roe."));
    }

    [Theory]
    [InlineData("The ministers met in Baku.", MentionKind.Place)]
    [InlineData("Every visit to Baku helps.", MentionKind.Place)]
    [InlineData("Baku said nothing.", MentionKind.Metonym)]
    [InlineData("Relations with Baku are good.", MentionKind.Metonym)]
    public void A_capital_as_a_place_is_told_apart_from_a_capital_as_a_government(string text, MentionKind kind) => Assert.Equal(kind, Assert.Single(Find(text)).Kind);

    [Fact]
    public void A_part_of_an_organisation_stands_for_the_whole() => Assert.Equal("EU", Assert.Single(Find("The European Commission agreed.")).Represents.Id);

    [Fact]
    public void Spans_lead_to_the_words() => Prop.ForAll(Text(), text => Find(text).All(mention =>
        mention.Sentence.Span.Contains(mention.Span) && text[mention.Span.Start..mention.Span.End].Length > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Mentions_never_overlap() => Prop.ForAll(Text(), text =>
    {
        var spans = Find(text).Select(mention => mention.Span).ToList();
        return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Text() => Gen.Elements("Serbia", "Serb", "Aliyev", "Ilham Aliyev", "NATO", "-", "–", " ", " ", ". ", "’s", "in Baku", "\u00AD", "Bosnia and ", "Herzegovina", "\n\n", "ć", "US", "us")
        .ListOf().Select(string.Concat).ToArbitrary();
}
