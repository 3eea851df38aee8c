using System.Numerics;
using Entente.Actors;
using Entente.Corpora;
using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

public class CoMentionStatisticsTests
{
    /// <summary>Ten sentences that name an actor: four Serbia and Turkey, two Serbia alone, one Turkey alone, three Hungary alone; and one that names none.</summary>
    private static readonly Corpus Ten = new(
        Document("a", 2020, "The Example", "Serbia and Turkey met. Serbia and Turkey signed. Serbia waited. Hungary too. Nobody came."),
        Document("b", 2021, "The Other", "Turkey and Serbia met. Serbia left. Hungary stayed."),
        Document("c", 2021, "The Example", "Serbia and Turkey agreed. Turkey paid. Hungary paid."));

    private static readonly CoMentionNetwork Network = Ten.FindMentions(ActorLexicon.Default).CoMentions(By.Sentence);

    private static Document Document(string id, int year, string outlet, string text) => new(id, text) { Date = new(year, 5, 1), Outlet = outlet };

    [Fact]
    public void A_pair_is_measured_against_the_units_that_name_any_actor()
    {
        var pair = Assert.Single(Network.Edges);
        Assert.Equal((10, 4, 3), (Network.UnitCount, pair.Count, pair.DocumentCount));
        Assert.Equal(3, pair.Expected);
        Assert.Equal(4 / 7.0, pair.Jaccard, 1e-12);
        Assert.Equal(Math.Log(4 / 3.0), pair.Pmi, 1e-12);
        Assert.Equal(Math.Log(4 / 3.0) / -Math.Log(0.4), pair.Npmi, 1e-12);
        // 2 Σ O ln(O/E) over 4, 2, 1, 3 with margins 6, 4 and 5, 5.
        Assert.Equal(2 * (4 * Math.Log(4 / 3.0) + 2 * Math.Log(2 / 3.0) + Math.Log(1 / 2.0) + 3 * Math.Log(3 / 2.0)), pair.G2, 1e-12);
        // (C(6,4) C(4,1) + C(6,5) C(4,0)) / C(10,5).
        Assert.Equal((15 * 4 + 6) / 252.0, pair.P, 1e-12);
        // Of three pairs of actors the other two never met.
        Assert.Equal(3 * 66 / 252.0, pair.Q, 1e-12);
    }

    [Theory]
    [InlineData(30, 40, 100, 20)]
    [InlineData(300, 400, 1000, 90)]
    [InlineData(50, 60, 5000, 45)]
    [InlineData(700, 800, 2000, 100)]
    [InlineData(7, 2000, 2000, 7)]
    public void The_tail_of_the_hypergeometric_distribution_is_exact(int first, int second, int total, int both)
    {
        var sum = BigInteger.Zero;
        for (var k = both; k <= Math.Min(first, second); k++) sum += Choose(first, k) * Choose(total - first, second - k);
        var expected = BigInteger.Log(sum) - BigInteger.Log(Choose(total, second));
        Assert.Equal(expected, HypergeometricTail.LogAtLeast(both, first, second, total), 1e-9 * Math.Max(1, Math.Abs(expected)));
    }

    [Fact]
    public void The_tail_is_stable_where_numbers_are_large()
    {
        // By symmetry, half of the units above the middle.
        Assert.Equal(Math.Log(0.5), HypergeometricTail.LogAtLeast(500_001, 1_000_001, 5_000_000, 10_000_000), 1e-9);
        Assert.InRange(HypergeometricTail.LogAtLeast(900_000, 1_000_000, 1_000_000, 100_000_000), -5e6, -1e6);
        Assert.Equal(0, HypergeometricTail.LogAtLeast(0, 5, 5, 100));
    }

    [Fact]
    public void False_discovery_rates_follow_the_rule_of_Benjamini_and_Hochberg()
    {
        var network = Corpus.Read(Path.Combine(Repository.Root, "data", "corpus")).FindMentions(ActorLexicon.Default).CoMentions(By.Sentence);
        var tests = network.Nodes.Count * (network.Nodes.Count - 1) / 2.0;
        var ordered = network.Edges.OrderBy(edge => edge.P).ToList();
        Assert.All(ordered.Index(), edge => Assert.Equal(Math.Min(1, ordered.Skip(edge.Index).Select((later, i) => later.P * tests / (edge.Index + i + 1)).Min()), edge.Item.Q, 1e-9));
    }

    [Fact]
    public void A_window_of_tokens_reaches_across_sentences_but_not_documents()
    {
        var corpus = new Corpus(new Document("a", "Serbia spoke first. Then at some length Turkey spoke, and Hungary."), new Document("b", "Azerbaijan."));
        string Pairs(int tokens) => string.Join(' ', corpus.FindMentions(ActorLexicon.Default).CoMentions(By.Tokens(tokens)).Edges.Select(edge => edge.ToString()));
        // Serbia is the first token, Turkey the eighth, Hungary the eleventh.
        Assert.Equal("", Pairs(3));
        Assert.Equal("HUN–TUR: 1", Pairs(4));
        Assert.Equal("HUN–TUR: 1", Pairs(7));
        Assert.Equal("HUN–TUR: 1 SRB–TUR: 1", Pairs(8));
        Assert.Equal("HUN–SRB: 1 HUN–TUR: 1 SRB–TUR: 1", Pairs(11));
        Assert.Equal("Serbia spoke first. Then at some length Turkey spoke, and Hungary.", corpus.FindMentions(ActorLexicon.Default).CoMentions(By.Tokens(8)).Edge("SRB", "TUR")!.Passages[0].Text);
    }

    [Theory]
    [InlineData("sentence", "sentence")]
    [InlineData("Paragraph", "paragraph")]
    [InlineData("tokens:20", "window of 20 tokens")]
    [InlineData("tokens:1", null)]
    [InlineData("tokens:", null)]
    [InlineData("word", null)]
    [InlineData(null, null)]
    public void Units_are_read(string? text, string? unit) => Assert.Equal(unit, CoMentionUnit.TryParse(text, out var read) ? read.ToString() : null);

    [Fact]
    public void What_no_document_has_is_nothing_to_cut_by()
    {
        var network = new[] { new Document("a", "Serbia and Turkey met.") }.CountCoMentions(ActorLexicon.Default, new() { Unit = By.Sentence });
        Assert.Contains("none of its 1 documents has a date", Assert.Throws<InvalidOperationException>(() => network.ByPeriod(Period.Year)).Message);
        Assert.Contains("has an outlet", Assert.Throws<InvalidOperationException>(network.ByOutlet).Message);
    }

    [Fact]
    public void Slices_are_counted_as_corpora_of_their_own()
    {
        var outlets = Network.ByOutlet();
        Assert.Equal(["The Example", "The Other"], outlets.Select(slice => slice.Key));
        Assert.Equal((3, 7L), (outlets["The Example"].Edges[0].Count, outlets["The Example"].UnitCount));
        Assert.Equal(["Serbia and Turkey met.", "Serbia and Turkey signed.", "Serbia and Turkey agreed."], outlets["The Example"].Edges[0].Passages.Select(passage => passage.Text));
        Assert.Equal(["2020", "2021"], Network.ByPeriod(Period.Year).Select(slice => slice.Key));
        Assert.Equal(["2020-Q2", "2021-Q2"], Network.ByPeriod(Period.Quarter).Select(slice => slice.Key));
        Assert.Equal(Network.Edges[0].Count, outlets.Sum(slice => slice.Network.Edges[0].Count));
        Assert.Contains("The Example, The Other", Assert.Throws<KeyNotFoundException>(() => outlets["the other"]).Message);
    }

    [Fact]
    public void Counting_a_stream_and_merging_shards_is_counting_at_once()
    {
        var corpus = Corpus.Read(Path.Combine(Repository.Root, "data", "corpus"));
        var lexicon = ActorLexicon.Default;
        var whole = corpus.FindMentions(lexicon).CoMentions(By.Paragraph);
        var streamed = corpus.Select(document => document).CountCoMentions(lexicon, new() { Unit = By.Paragraph, PassagesPerPair = int.MaxValue });
        var merged = CoMentionNetwork.Merge(corpus.Chunk(2).Select(shard => shard.CountCoMentions(lexicon, new() { Unit = By.Paragraph, PassagesPerPair = int.MaxValue })));
        foreach (var other in new[] { streamed, merged })
        {
            Assert.Equal(whole.ToFrame().ToCsv(), other.ToFrame().ToCsv());
            Assert.Equal(whole.ToEvidenceFrame().ToCsv(), other.ToEvidenceFrame().ToCsv());
            Assert.Equal(whole.ToActorFrame().ToCsv(), other.ToActorFrame().ToCsv());
        }
        Assert.All(corpus.CountCoMentions(lexicon, new() { PassagesPerPair = 2 }).Edges, edge => Assert.Equal(Math.Min(2, edge.Count), edge.Passages.Count));
    }

    [Fact]
    public void What_cannot_be_merged_is_refused()
    {
        Assert.Contains("'a' is counted twice", Assert.Throws<ArgumentException>(() => CoMentionNetwork.Merge(Network, Network)).Message);
        Assert.Contains("Whole networks", Assert.Throws<ArgumentException>(() => CoMentionNetwork.Merge(Network.Trim(2))).Message);
        Assert.Contains("by sentence, another by document", Assert.Throws<ArgumentException>(() => CoMentionNetwork.Merge(Network, Ten.FindMentions(ActorLexicon.Default).CoMentions(By.Document))).Message);
    }

    [Fact]
    public void Counting_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => Ten.CountCoMentions(ActorLexicon.Default, cancellationToken: cancelled.Token));
    }

    [Fact]
    public void Measures_of_association_are_within_their_bounds() => Prop.ForAll(
        (from total in Gen.Choose(1, 60) from first in Gen.Choose(1, total) from second in Gen.Choose(1, total) from both in Gen.Choose(Math.Max(0, first + second - total), Math.Min(first, second)) select (both, first, second, total)).ToArbitrary(),
        counts =>
        {
            var (both, first, second, total) = counts;
            var log = HypergeometricTail.LogAtLeast(both, first, second, total);
            var sum = BigInteger.Zero;
            for (var k = both; k <= Math.Min(first, second); k++) sum += Choose(first, k) * Choose(total - first, second - k);
            return log <= 0 && Math.Abs(Math.Exp(log) - Math.Exp(BigInteger.Log(sum) - BigInteger.Log(Choose(total, second)))) < 1e-11;
        }).QuickCheckThrowOnFailure();

    private static BigInteger Choose(int n, int k)
    {
        if (k < 0 || k > n) return 0;
        var result = BigInteger.One;
        for (var i = 1; i <= k; i++) result = result * (n - k + i) / i;
        return result;
    }
}
