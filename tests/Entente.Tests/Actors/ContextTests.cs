using Entente.Actors;
using Entente.Corpora;
using Entente.Tests.Corpora;

namespace Entente.Tests.Actors;

public sealed class ContextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("There are flights between Baku and Belgrade.", MentionKind.Place)]
    [InlineData("The road between Baku and Tbilisi is long.", MentionKind.Place)]
    [InlineData("The dispute between Baku and Belgrade is over.", MentionKind.Metonym)]
    public void What_leads_from_capital_to_capital_leads_between_places(string text, MentionKind kind) => Assert.All(Mentioned.Find(text), mention => Assert.Equal(kind, mention.Kind));

    [Theory]
    [InlineData("The USS Georgia and HMS London sailed.", "")]
    [InlineData("President Washington crossed the Delaware.", "")]
    [InlineData("Polish your shoes.", "")]
    [InlineData("Bank of China opened a branch.", "")]
    [InlineData("India's premier league opened.", "IND:Name")]
    [InlineData("He said Moscow 's decision was wrong .", "RUS:Metonym")]
    [InlineData("Moscow , Minsk and Kiev agreed .", "RUS:Metonym BLR:Metonym UKR:Metonym")]
    [InlineData("Germany 's envoy met the United States ' envoy in 'safe' Bonn .", "DEU:Name USA:Name DEU:Place")]
    [InlineData("Austria Vienna beat Sparta Prague.", "")]
    [InlineData("Moscow has warned Kiev.", "RUS:Metonym UKR:Metonym")]
    [InlineData("Moscow's growing military ties with Iran matter.", "RUS:Metonym IRN:Name")]
    [InlineData("Rome's old station and London's most active exchange are far from a Paris dealer.", "ITA:Place GBR:Place FRA:Place")]
    [InlineData("Kyiv called on Berlin and wrote to Paris.", "UKR:Metonym DEU:Metonym FRA:Metonym")]
    [InlineData("Taipei and Beijing resumed talks.", "TWN:Metonym CHN:Metonym")]
    [InlineData("The Bank of England and British Petroleum", "BOE:Name BP:Name")]
    [InlineData("Rep. John Lewis of Georgia and Sen. Bob Dole of Kansas", "")]
    public void Ships_verbs_companies_and_governments_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Mentioned.Find(text).Select(mention => $"{mention.Actor.Id}:{mention.Kind}")));

    [Theory]
    [InlineData("The mayor of Atlanta, Georgia, resigned.", "")]
    [InlineData("Georgia Tech won.", "")]
    [InlineData("Protests went on in Tbilisi, and Georgia expelled two diplomats.", "GEO GEO")]
    [InlineData("Michael Jordan scored 40 points. Jordan then rested.", "")]
    [InlineData("Jordan closed the border with Syria.", "JOR SYR")]
    [InlineData("They crossed the Jordan River.", "")]
    [InlineData("Chad Smith plays the drums.", "")]
    [InlineData("Chad borders Sudan.", "TCD SDN")]
    [InlineData("Turkey was served at Thanksgiving with cranberry sauce.", "")]
    [InlineData("She roasted a turkey on fine china.", "")]
    [InlineData("Turkey and China signed.", "TUR CHN")]
    [InlineData("Cuba Gooding Jr. starred with Paris Hilton and Denzel Washington.", "")]
    [InlineData("The guinea pig and the Guinea pigs slept.", "")]
    [InlineData("Mrs Holland met Judge Ireland.", "")]
    [InlineData("Tell us more.", "")]
    [InlineData("TELL US MORE ABOUT IT.", "")]
    [InlineData("US TROOPS LEAVE IRAQ.", "USA IRQ")]
    [InlineData("Lincoln was there.", "")]
    [InlineData("South America and the Gulf of Mexico are far.", "")]
    [InlineData("The French Open and the Washington Post are old.", "")]
    [InlineData("Brazzaville speaks for Congo.", "COG COG")]
    [InlineData("The rebels of eastern Congo took Goma.", "COD COD")]
    [InlineData("Nigeria and Niger share a border; the Niger Delta is wet.", "NGA NER NIGER-DELTA")]
    [InlineData("Moscow, Idaho, is small.", "")]
    [InlineData("Franco-German ties and the Greco-Turkish dispute", "FRA DEU GRC TUR")]
    [InlineData("Israel Vazquez fought; El Greco painted; he drove a CAR.", "")]
    [InlineData("Abu Walid al-Sahrawi fled.", "")]
    [InlineData("The Donetsk and Luhansk people's republics spoke.", "DONETSK-PR LUHANSK-PR")]
    [InlineData("The Greek Macedonia and Shakhtar Donetsk", "GRC")]
    [InlineData("He speaks Serbian, and a Serbian-language paper exists.", "SRB")]
    public void What_stands_around_a_name_says_whether_it_names_an_actor(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Theory]
    [InlineData("The Prague agreements failed.", MentionKind.Place)]
    [InlineData("Belgrade-based analysts wrote it.", MentionKind.Place)]
    [InlineData("The streets of Tbilisi were full.", MentionKind.Place)]
    [InlineData("Moscow airport was closed.", MentionKind.Place)]
    [InlineData("She flew to Moscow.", MentionKind.Place)]
    [InlineData("BAKU, Nov 20 (Reuters) - The ministry said so.", MentionKind.Place)]
    [InlineData("Baku has also denied it.", MentionKind.Metonym)]
    [InlineData("Moscow's decision was late.", MentionKind.Metonym)]
    [InlineData("Talks with Moscow failed.", MentionKind.Metonym)]
    [InlineData("The Moscow-backed side won.", MentionKind.Metonym)]
    [InlineData("The Kremlin kept silent.", MentionKind.Metonym)]
    [InlineData("Pressure from Brussels grew.", MentionKind.Metonym)]
    [InlineData("He worked at the Department of Justice.", MentionKind.Metonym)]
    [InlineData("The bill failed in the US Senate.", MentionKind.Metonym)]
    [InlineData("Prices rose while Tokyo stocks fell.", MentionKind.Place)]
    public void A_seat_is_a_government_or_a_place(string text, MentionKind kind) => Assert.Equal(kind, Assert.Single(Mentioned.Find(text)).Kind);

    [Theory]
    [InlineData("Pyongyang fired two missiles.")]
    [InlineData("Pristina banned the dinar.")]
    [InlineData("Tirana applauded.")]
    [InlineData("Islamabad tests missile")]
    [InlineData("Berlin hesitates")]
    [InlineData("The senator vowed to defy Washington.")]
    [InlineData("The speech ended up angering Beijing.")]
    [InlineData("The deal irked Ankara.")]
    [InlineData("The rebels asked Baghdad for help.")]
    [InlineData("Riyadh may veto the bid.")]
    [InlineData("Kyiv is weighing the offer.")]
    [InlineData("The islands grew dependent on Canberra.")]
    public void A_capital_that_decides_or_is_pressed_is_a_government(string text) => Assert.Equal(MentionKind.Metonym, Assert.Single(Mentioned.Find(text)).Kind);

    [Theory]
    [InlineData("Damascus was bombed.")]
    [InlineData("Protests rocked Tbilisi.")]
    [InlineData("The road to Damascus is long.")]
    [InlineData("Baku hosted the fair.")]
    [InlineData("The Paris shootings shook the town.")]
    [InlineData("Rebels attacked Tripoli.")]
    [InlineData("Fog closed London.")]
    public void A_capital_to_which_something_happens_is_a_place(string text) => Assert.Equal(MentionKind.Place, Assert.Single(Mentioned.Find(text)).Kind);

    [Fact]
    public void Capitals_that_do_something_together_are_all_governments() =>
        Assert.Equal("IND:Metonym AUS:Metonym JPN:Metonym", string.Join(' ', Mentioned.Find("New Delhi, Canberra and Tokyo form a forum.").Select(mention => $"{mention.Actor.Id}:{mention.Kind}")));

    [Theory]
    [InlineData("Serbia and Montenegro signed a pact on Monday.", "2024-05-05", "SRB MNE")]
    [InlineData("Serbia and Montenegro signed a pact on Monday.", "2004-05-05", "SCG")]
    [InlineData("Serbia and Montenegro signed a pact on Monday.", null, "SRB MNE")]
    [InlineData("Trade between Serbia and Montenegro grew.", "2004-05-05", "SRB MNE")]
    [InlineData("Kosovo, Serbia and Montenegro were named.", "2010-05-05", "XKX SRB MNE")]
    [InlineData("The Serbia-Montenegro border was closed.", "2024-05-05", "SRB MNE")]
    public void A_state_that_is_no_more_is_its_parts_before_and_after(string text, string? date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Fact]
    public void Capitals_side_by_side_are_named_in_one_way()
    {
        Assert.Equal("Ankara:TUR:Metonym Baku:AZE:Metonym", Mentioned.In("It was agreed between Ankara and Baku."));
        Assert.Equal("Ankara:TUR:Place Baku:AZE:Place", Mentioned.In("It rained in Ankara and Baku."));
    }

    [Fact]
    public void Brussels_is_the_union_the_alliance_or_the_town()
    {
        Assert.Equal("EU", Assert.Single(Mentioned.Find("Brussels said so.")).Actor.Id);
        Assert.Equal("BEL", Assert.Single(Mentioned.Find("It rained in Brussels.")).Actor.Id);
        Assert.Equal("NATO", Mentioned.Find("Stoltenberg's NATO has its seat; Brussels agreed.").Last().Actor.Id);
    }

    [Theory]
    [InlineData("name,scope,words,means,why\nGeorgia,nowhere,x,-,y\n", "context.csv, line 2: 'nowhere' is no scope")]
    [InlineData("name,scope,words,means,why\nGeorgia,always,,,y\n", "context.csv, line 2: the column 'means' is empty")]
    [InlineData("name,scope,words,means,why\nGeorgia,always,,XXX,y\n", "context.csv, line 2: 'XXX'")]
    [InlineData("name,scope,words,means,why\nGeorgia,dated,2006-01-01..2003-01-01,-,y\n", "context.csv, line 2: '2006-01-01..2003-01-01'")]
    public void A_rule_that_cannot_be_used_is_an_error_that_names_file_and_line(string context, string expected)
    {
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\nGEO,Georgia,state,,,,x\n");
        folder.Write("names.csv", "actor,name,as\nGEO,Georgia,name\n");
        folder.Write("context.csv", context);
        Assert.Contains(expected, Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message);
    }

    [Fact]
    public void A_folder_may_have_rules_of_its_own()
    {
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\nGEO,Georgia,state,,,,x\n");
        folder.Write("names.csv", "actor,name,as\nGEO,Georgia,name\n");
        folder.Write("context.csv", "name,scope,words,means,why\nGeorgia,after,peach|peaches,-,a fruit\n");
        var documents = new[] { new Document("a", "Georgia peaches are from Georgia.") };
        Assert.Equal(25, Assert.Single(documents.FindMentions(ActorLexicon.Read(folder.Path))).Span.Start);
    }
}
