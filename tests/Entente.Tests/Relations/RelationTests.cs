using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations;

public class RelationTests
{
    private static Entente.Relations.Relations Find(params string[] texts) =>
        new Corpus(texts.Select((text, index) => new Document($"d{index}", text))).FindRelations(ActorLexicon.Default, Codebook.Default);

    private static string Coded(string text) => string.Join(' ', Find(text).Select(relation => $"{relation.Source.Id}>{relation.Target.Id}:{relation.Sign:+0;-0;0}{relation.Category.Name}"));

    [Theory]
    [InlineData("Serbia condemned Russia.", "SRB>RUS:-1ACCUSE")]
    [InlineData("Azerbaijan has openly supported Serbia for many years.", "AZE>SRB:+1SUPPORT")]
    [InlineData("Armenia was attacked by Azerbaijan.", "AZE>ARM:-1ASSAULT")]
    [InlineData("An agreement between Serbia and Hungary followed.", "SRB>HUN:+1SUPPORT")]
    [InlineData("Serbia and Hungary signed a plan.", "SRB>HUN:+1SUPPORT")]
    [InlineData("Azerbaijan's attack on Armenia lasted two days.", "AZE>ARM:-1ASSAULT")]
    [InlineData("The Russia-Ukraine war went on.", "RUS>UKR:-1ASSAULT")]
    [InlineData("Serbia signed a military cooperation plan with Azerbaijan.", "SRB>AZE:+1SUPPORT")]
    [InlineData("Croatia, Albania and Kosovo formed an alliance.", "HRV>ALB:+1COOPERATE HRV>XKX:+1COOPERATE ALB>XKX:+1COOPERATE")]
    [InlineData("Serbia delivered a large load of weapons to Armenia.", "SRB>ARM:+1AID")]
    [InlineData("Serbia strikes a deal with Hungary.", "SRB>HUN:+1SUPPORT")]
    [InlineData("Armenia and Azerbaijan clashed along the border.", "ARM>AZE:-1ASSAULT")]
    [InlineData("Egypt and Jordan fight terrorism.", "")]
    [InlineData("South Korea and Japan condemned the launch.", "")]
    [InlineData("Serbia bought drones from Turkey.", "SRB>TUR:+1COOPERATE")]
    public void Two_actors_are_tied_to_the_signal_between_or_around_them(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Theory]
    [InlineData("Serbia did not support Russia.", "SRB>RUS:-1REJECT")]
    [InlineData("Serbia never attacked Hungary.", "SRB>HUN:0ASSAULT")]
    [InlineData("An alliance between Serbia and Hungary is unlikely.", "SRB>HUN:0COOPERATE")]
    [InlineData("Azerbaijan refused to recognise Kosovo.", "AZE>XKX:-1REJECT")]
    [InlineData("The agreement between Serbia and Kosovo collapsed.", "SRB>XKX:0SUPPORT")]
    [InlineData("Serbia denied that it had sold arms to Armenia.", "SRB>ARM:0AID")]
    [InlineData("Not only Serbia supported Hungary.", "SRB>HUN:+1SUPPORT")]
    public void Denials_are_kept_and_not_counted_and_refusals_are_conflict(string text, string expected) => Assert.Equal(expected, Coded(text));

    [Fact]
    public void A_comma_after_an_opening_clause_parts_its_actors_from_the_next()
    {
        var relations = Find("Although Azerbaijan supported Serbia regarding Kosovo, Serbia accused Azerbaijan.");
        Assert.Contains(relations, relation => relation is { Source.Id: "SRB", Target.Id: "AZE", Sign: -1 });
        Assert.DoesNotContain(relations, relation => relation.Involves("XKX"));
    }

    [Theory]
    [InlineData("Serbia stands alone in a war.")]
    [InlineData("Serbia and Azerbaijan exist.")]
    [InlineData("The ministers of Serbia met in Baku.")]
    [InlineData("The Partnership for Peace includes Serbia.")]
    public void No_pair_or_no_signal_is_no_relation(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Every_relation_leads_to_its_sentence_and_says_why()
    {
        var relation = Assert.Single(Find("First comes this. Then Serbia condemned Russia."));
        Assert.Equal("Then Serbia condemned Russia.", relation.Sentence.Text);
        Assert.Equal("condemned", relation.SignalSpan.In(relation.Document.Text));
        Assert.Equal("ACCUSE: condemn (verb); subject, verb, object", relation.Rule);
        Assert.Contains("“condemned” signals ACCUSE", relation.Explain());
        Assert.True(relation.Involves("SRB", "RUS"));
        Assert.False(relation.Involves("SRB", "SRB"));
        Assert.Equal("Russia–Serbia", relation.Pair);
    }

    [Fact]
    public void Pairs_are_counted_whatever_the_roles()
    {
        var counts = Find("Serbia condemned Russia.", "Russia supported Serbia. Hungary supported Serbia.", "Russia never attacked Serbia.").ByPair();
        Assert.Equal(["Russia–Serbia", "Hungary–Serbia"], counts.Select(count => count.Key));
        Assert.Equal((1, 1, 1, 0.0), (counts[0].Cooperation, counts[0].Conflict, counts[0].Denied, counts[0].Balance!.Value));
        Assert.Equal(3, counts.ToEvidenceFrame().Filter(row => row.Whole("row") == 0).RowCount);
    }

    [Fact]
    public void Periods_follow_the_documents_dates_and_perspectives_their_labels()
    {
        var corpus = new Corpus(
            new Document("a", "Serbia condemned Russia.") { Date = new(2020, 7, 12), Perspective = "one" },
            new Document("b", "Serbia supported Russia.") { Date = new(2019, 1, 1), Outlet = "two" },
            new Document("c", "Serbia supported Russia."));
        var relations = corpus.FindRelations(ActorLexicon.Default, Codebook.Default);
        Assert.Equal(["2019", "2020"], relations.ByPeriod(Period.Year).Select(count => count.Key));
        Assert.Equal(["2019-Q1", "2020-Q3"], relations.ByPeriod(Period.Quarter).Select(count => count.Key));
        Assert.Equal(["2019-01", "2020-07"], relations.ByPeriod(Period.Month).Select(count => count.Key));
        Assert.Equal(["c", "one", "two"], relations.ByPerspective().Select(count => count.Voice).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Balance_is_missing_where_there_is_neither()
    {
        var frame = Find("Serbia never attacked Russia.").ByPair().ToFrame();
        Assert.Equal(1, frame["balance"].MissingCount);
    }

    [Fact]
    public void Two_actors_of_one_name_are_two_pairs()
    {
        var lexicon = ActorLexicon.Default.With(new Actor("X1", "Xland", ActorKind.State)).With([(new Actor("X2", "Yland", ActorKind.State), [])]);
        var relations = new Corpus(new Document("a", "Xland condemned Serbia. Yland condemned Serbia.")).FindRelations(lexicon, Codebook.Default);
        Assert.Equal(2, relations.ByPair().Count);
    }

    [Fact]
    public void Sentences_without_end_are_skipped_and_listed_and_order_is_kept()
    {
        var text = string.Concat(Enumerable.Repeat("Serbia and Russia signed with Hungary, ", 2000));
        var coded = Find(text);
        Assert.Empty(coded);
        Assert.Equal("d0", Assert.Single(coded.Skipped).Sentence.Document.Id);
        var texts = Enumerable.Range(0, 50).Select(i => i % 2 == 0 ? "Serbia condemned Russia." : "Hungary supported Serbia.").ToArray();
        Assert.Equal(Find(texts).ToFrame().ToCsv(), Find(texts).ToFrame().ToCsv());
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"d{i}"), Find(texts).Select(relation => relation.Document.Id));
    }
}
