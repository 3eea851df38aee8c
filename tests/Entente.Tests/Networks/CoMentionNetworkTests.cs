using Entente.Actors;
using Entente.Corpora;
using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

public class CoMentionNetworkTests
{
    private static readonly Corpus Corpus = new(
        new Document("a", "Serbia met Azerbaijan. Serbia and Hungary and Serbia signed.\n\nAzerbaijan stood alone. Turkey too."),
        new Document("b", "Serbia, Azerbaijan and Turkey talked in Baku."));

    private static CoMentionNetwork Network(CoMentionUnit unit) => Corpus.FindMentions(ActorLexicon.Default).CoMentions(unit);

    private static string Edges(CoMentionUnit unit) => string.Join(' ', Network(unit).Edges.Select(edge => $"{edge.Source.Id}-{edge.Target.Id}:{edge.Count}/{edge.DocumentCount}"));

    private static string Pairs(CoMentionNetwork network) => string.Join(' ', network.Edges.Select(edge => $"{edge.Source.Id}-{edge.Target.Id}"));

    [Fact]
    public void A_pair_counts_once_a_sentence() => Assert.Equal("AZE-SRB:2/2 AZE-TUR:1/1 HUN-SRB:1/1 SRB-TUR:1/1", Edges(By.Sentence));

    [Theory]
    [InlineData("A pro-Russian party won in Serbia.", "")]
    [InlineData("Turkey held talks in Baku.", "")]
    [InlineData("Serbian steel was sold to Turkey.", "SRB-TUR")]
    public void Places_and_attributes_tie_nobody_but_demonyms_do(string text, string expected)
    {
        Document[] documents = [new("a", text)];
        Assert.Equal(expected, Pairs(documents.FindMentions(ActorLexicon.Default).CoMentions(By.Sentence)));
        Assert.Equal(expected, Pairs(documents.CountCoMentions(ActorLexicon.Default)));
    }

    [Fact]
    public void A_pair_counts_once_a_paragraph() => Assert.Equal("AZE-SRB:2/2 AZE-TUR:2/2 AZE-HUN:1/1 HUN-SRB:1/1 SRB-TUR:1/1", Edges(By.Paragraph));

    [Fact]
    public void A_pair_counts_once_a_document() => Assert.Equal("AZE-SRB:2/2 AZE-TUR:2/2 SRB-TUR:2/2 AZE-HUN:1/1 HUN-SRB:1/1 HUN-TUR:1/1", Edges(By.Document));

    [Fact]
    public void Every_edge_leads_to_its_sentences()
    {
        var edge = Network(By.Sentence).Edge("SRB", "AZE")!;
        Assert.Equal(["Serbia met Azerbaijan.", "Serbia, Azerbaijan and Turkey talked in Baku."], edge.Passages.Select(passage => passage.Text));
        var across = Network(By.Document).Edge("HUN", "TUR")!;
        Assert.Equal("Serbia and Hungary and Serbia signed. […] Turkey too.", across.Passages[0].Text);
        var evidence = Network(By.Sentence).ToEvidenceFrame();
        Assert.Equal(Network(By.Sentence).Edges.Sum(e => e.Count), evidence.RowCount);
        Assert.Equal("Serbia met Azerbaijan.", evidence.Rows.First().String("text"));
    }

    [Fact]
    public void Evidence_of_actors_who_never_meet_is_empty_and_of_one_that_is_not_there_an_error()
    {
        Assert.Equal(0, Network(By.Sentence).Evidence("HUN", "TUR").RowCount);
        Assert.Equal(2, Network(By.Sentence).Evidence("SRB", "AZE").RowCount);
        Assert.Contains("'Hungray'", Assert.Throws<KeyNotFoundException>(() => Network(By.Sentence).Evidence("SRB", "Hungray")).Message);
    }

    [Fact]
    public void Trim_drops_rare_pairs_and_the_actors_left_alone()
    {
        var trimmed = Network(By.Sentence).Trim(2);
        Assert.Equal(["AZE", "SRB"], trimmed.Nodes.Select(node => node.Actor.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => trimmed.Trim(0));
    }

    [Fact]
    public void Actors_are_counted_by_unit_and_by_document()
    {
        var frame = Network(By.Sentence).ToActorFrame();
        var serbia = frame.Rows.Single(row => row.String("actor") == "SRB");
        Assert.Equal((3L, 2L, 3L, 4L), (serbia.Whole("units"), serbia.Whole("documents"), serbia.Whole("degree"), serbia.Whole("strength")));
    }

    [Fact]
    public void A_corpus_without_actors_is_an_empty_network()
    {
        var network = new Corpus(new Document("a", "Nobody is named here.")).FindMentions(ActorLexicon.Default).CoMentions(By.Sentence);
        Assert.Empty(network.Edges);
        Assert.Equal(0, network.ToFrame().RowCount);
    }

    [Fact]
    public void The_order_of_documents_does_not_matter_and_no_actor_meets_itself() => Prop.ForAll(Documents(), documents =>
    {
        var forth = new Corpus(documents).FindMentions(ActorLexicon.Default).CoMentions(By.Paragraph);
        var back = new Corpus(documents.Reverse()).FindMentions(ActorLexicon.Default).CoMentions(By.Paragraph);
        return forth.ToFrame().ToCsv() == back.ToFrame().ToCsv() && forth.Edges.All(edge => string.CompareOrdinal(edge.Source.Id, edge.Target.Id) < 0);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<Document[]> Documents() =>
        Gen.Elements("Serbia ", "Azerbaijan ", "Serbian ", "Turkey ", "Hungary. ", "NATO. ", "and ", "\n\n").ListOf().Select(string.Concat).ListOf()
            .Select(texts => texts.Select((text, index) => new Document($"d{index}", text)).ToArray()).ToArbitrary();
}
