using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

public class TokenChartTests
{
    private static readonly Corpus Corpus = new(
        new Document("one", "War and war. Peace <b>now</b>.") { Outlet = "A & B", Date = new(2020, 3, 1) },
        new Document("two", "Peace and trade, peace and gas.") { Outlet = "C", Date = new(2022, 5, 2) },
        new Document("three", "No war.") { Outlet = "C" });

    [Fact]
    public void Keyness_shows_both_sides_with_their_passages()
    {
        var tokens = Corpus.Tokenize();
        var chart = tokens.Count().Keyness("one").Plot(evidence: tokens);
        Assert.Equal("Words typical of one and of the others", chart.Options.Title);
        Assert.Equal(15, chart.Options.Observations);
        Assert.Equal("3 documents, 2020–2022", chart.Options.Source);
        Assert.Contains(chart.Evidence!.Rows, row => row.String("column") == "target" && row.String("document") == "one" && row.String("text") == "[War] and war. Peace <b>now</b");
        Assert.Contains("&lt;b&gt;now", chart.ToSvg());
        Assert.DoesNotContain("<b>", chart.ToSvg());
    }

    [Fact]
    public void Frequencies_by_outlet_count_for_every_ten_thousand_words()
    {
        var frame = Corpus.Tokenize().Frequencies("outlet", "war", "peace and");
        Assert.Equal(["A & B", "C", "A & B", "C"], frame.Column<string>("outlet").Present());
        Assert.Equal([2, 1, 0, 2], frame.Column<long>("count").Present());
        Assert.Equal([20_000 / 7.0, 10_000 / 8.0, 0, 20_000 / 8.0], frame.Column<double>("per_10000").Present());
        var chart = Corpus.Tokenize().PlotFrequencies("outlet", "war", "peace and");
        Assert.Equal(5, chart.Evidence!.RowCount);
        Assert.Contains("A &amp; B", chart.ToSvg());
    }

    [Fact]
    public void A_year_without_documents_is_missing_and_not_zero()
    {
        var chart = Corpus.Tokenize().PlotOverTime("year", "war");
        Assert.Equal([2020, 2021, 2022], chart.Data.Column<long>("year").Present());
        Assert.True(chart.Data["per_10000"].IsMissing(1));
        Assert.Contains("1 document", chart.Options.Note);
        Assert.Equal(2, chart.Evidence!.RowCount);
        Assert.Throws<ArgumentException>(() => Corpus.Tokenize().PlotOverTime("outlet", "war"));
    }

    [Fact]
    public void Dispersion_shows_where_the_words_stand()
    {
        var chart = Corpus.Tokenize().Concordance("war").Plot(parts: 2);
        Assert.Equal([2, 0, 0, 1], chart.Data.Column<long>("count").Present());
        Assert.Equal("up to this part of the document", chart.Options.XTitle);
        Assert.Equal(3, chart.Evidence!.RowCount);
    }

    [Fact]
    public void The_most_frequent_words() => Assert.Equal(["and", "peace", "war", "b"], Corpus.CountTerms().Plot(4).Data.Column<string>("term").Present());

    [Fact]
    public void Nothing_found_is_a_chart_that_says_so()
    {
        Assert.Contains("no data", Corpus.Tokenize().Concordance("absent").Plot().ToSvg(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(Corpus.Tokenize().PlotFrequencies("outlet", "absent").ToSvg());
    }
}
