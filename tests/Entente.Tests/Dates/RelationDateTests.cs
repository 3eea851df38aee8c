using Entente.Actors;
using Entente.Corpora;
using Entente.Dates;
using Entente.Frames;
using Entente.Relations;

namespace Entente.Tests.Dates;

/// <summary>The date of a relation, and timelines of them.</summary>
public class RelationDateTests
{
    private static DatedRelations Dated(params (string Text, DateOnly? Date)[] texts)
    {
        var corpus = new Corpus(texts.Select((text, index) => new Document($"d{index}", text.Text) { Date = text.Date }));
        return corpus.FindRelations(ActorLexicon.Default, Codebook.Default).DatedBy(corpus.FindDates());
    }

    private static DatedRelations Dated(params string[] texts) => Dated([.. texts.Select(text => (text, (DateOnly?)new DateOnly(2024, 6, 1)))]);

    [Theory]
    [InlineData("On 12 July 2020 Azerbaijan attacked Armenia.", DateBasis.Clause, "12 July 2020")]
    [InlineData("Serbia condemned Russia in 2019, while Hungary met Albania in 2021.", DateBasis.Clause, "2019")]
    [InlineData("There, on 1 April 2023, Serbia signed a plan with Hungary for 2025.", DateBasis.Clause, "1 April 2023")]
    [InlineData("Before 1999, in 2005, Serbia condemned Russia.", DateBasis.Sentence, "2005")]
    [InlineData("In 2020 there was much to say; Serbia condemned Russia.", DateBasis.Sentence, "2020")]
    [InlineData("Serbia condemned Russia.", DateBasis.Document, null)]
    [InlineData("Two days later Serbia condemned Russia.", DateBasis.Document, null)]
    [InlineData("Two days later Serbia will condemn Russia.", DateBasis.Document, null)]
    [InlineData("Serbia has condemned Russia recently and for years.", DateBasis.Document, null)]
    [InlineData("Serbia condemned Russia and with it, as everyone could hear, the 1999 agreement.", DateBasis.Document, null)]
    public void A_relation_has_the_date_of_its_clause_or_sentence_or_document(string text, DateBasis basis, string? words)
    {
        var relation = Dated(text)[0];
        Assert.Equal((basis, words), (relation.Basis, relation.Date?.Text));
        if (basis == DateBasis.Document) Assert.Equal((new DateOnly(2024, 6, 1), DateGranularity.Day), (relation.FirstDay!.Value, relation.Granularity));
    }

    [Fact]
    public void Where_nothing_dates_it_a_relation_has_none()
    {
        var relation = Assert.Single(Dated(("Serbia condemned Russia.", null)));
        Assert.Equal((DateBasis.None, null, null, null), (relation.Basis, relation.FirstDay, relation.LastDay, relation.Middle));
    }

    [Fact]
    public void The_same_event_told_by_several_is_one()
    {
        var timeline = Dated(
            "On 12 July 2020 Azerbaijan attacked Armenia.",
            "Azerbaijan attacked Armenia on July 12, 2020, a witness said.",
            "Azerbaijan attacked Armenia on 13 July 2020.",
            "Azerbaijan attacked Armenia on 20 September 2023.",
            "In 2020 Serbia signed an agreement on gas with Azerbaijan.",
            "Serbia signed an agreement on gas with Azerbaijan in 2020, in Baku.",
            "In 2020 Serbia signed with Azerbaijan something wholly different about oranges, schools, roads and music.").Timeline();
        Assert.Equal(["2020-01-01 2", "2020-01-01 1", "2020-07-12 3", "2023-09-20 1"], timeline.Select(e => $"{e.FirstDay:yyyy-MM-dd} {e.DocumentCount}"));
        Assert.Equal([true, true, false, false], timeline.Select(e => e.IsPeriod));
        Assert.Equal(7, timeline.RelationCount);
        Assert.Equal(["d0", "d1", "d2"], timeline.ToEvidenceFrame().Filter(row => row.Whole("row") == 2).Column<string>("document").Present());
    }

    [Fact]
    public void What_is_dated_only_roughly_is_told_apart()
    {
        var timeline = Dated("On 12 July 2020 Azerbaijan attacked Armenia. In the 1990s Serbia condemned Russia. About 2010 Hungary supported Serbia. In 2021 Hungary met Albania. By the end of 2022 Russia supported Hungary.").Timeline();
        Assert.Equal(
            ["Russia–Serbia True", "Hungary–Serbia True", "Armenia–Azerbaijan False", "Albania–Hungary False", "Hungary–Russia True"],
            timeline.ToFrame().Rows.Select(row => $"{row.String("pair")} {row.Boolean("is_approximate")}"));
        Assert.Contains("≈ Russia–Serbia", timeline.Plot().ToSvg());
    }

    [Fact]
    public void A_timeline_is_of_a_pair_or_an_actor()
    {
        var dated = Dated("In 2020 Serbia condemned Russia. In 2021 Hungary supported Serbia. In 2022 Russia supported Hungary. Serbia supported Hungary.");
        Assert.Equal(["Russia–Serbia"], dated.Timeline(new EventOptions { Actor = "SRB", Other = "RUS" }).Select(e => e.Pair));
        Assert.Equal(["Russia–Serbia", "Hungary–Serbia"], dated.Timeline(new EventOptions { Actor = "SRB" }).Select(e => e.Pair));
        Assert.Equal(4, dated.Timeline(new EventOptions { IncludeDocumentDates = true }).Count);
        Assert.Equal([-1, 1, 1], dated.Timeline().Select(e => e.Sign));
    }

    [Fact]
    public void A_timeline_of_no_one_is_refused()
    {
        var dated = Dated("In 2020 Serbia condemned Russia.");
        Assert.Contains("No relation involves 'AZE'. The relations involve: RUS, SRB.", Assert.Throws<ArgumentException>(() => dated.Timeline(new EventOptions { Actor = "AZE" })).Message);
        Assert.Contains("Actor is not set", Assert.Throws<ArgumentException>(() => dated.Timeline(new EventOptions { Other = "SRB" })).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => dated.Timeline(new EventOptions { MinimumOverlap = double.NaN }));
    }

    [Fact]
    public void Two_hundred_events_are_drawn_the_same_each_time()
    {
        var dated = Dated([.. Enumerable.Range(0, 200).Select(i => $"On {1 + i % 28} {new DateOnly(2000, 1 + i % 12, 1):MMMM} {2000 + i / 10} Azerbaijan attacked Armenia.")]);
        var chart = dated.Timeline().Plot();
        Assert.Equal(200, chart.Data.RowCount);
        Assert.Equal(chart.ToSvg(), dated.Timeline().Plot().ToSvg());
        Assert.Contains("N = 200 events", chart.ToSvg());
    }

    [Fact]
    public void A_series_has_no_gaps_and_counts_what_it_says()
    {
        var dated = Dated("On 3 January 2020 Serbia condemned Russia. On 9 January 2020 Serbia supported Russia. On 30 March 2020 Hungary supported Serbia. Serbia did not condemn Russia on 2 May 2020.");
        var months = dated.ToSeries();
        Assert.Equal(["2020-01", "2020-02", "2020-03"], months.Select(point => point.Period));
        Assert.Equal([0.0, 0, 1], months.Values(SeriesMeasure.Net));
        Assert.Equal([2.0, 0, 1], months.Values(SeriesMeasure.Total));
        var frame = months.ToFrame();
        Assert.Equal((0.0, true, 1.0), (frame.Column<double>("balance")[0], frame["balance"].IsMissing(1), frame.Column<double>("balance")[2]));
        Assert.Equal(2 / 3.0, frame.Column<double>("cooperation_mean")[2]!);
        Assert.Equal(1 / 3.0, (double)frame.Column<double>("balance_mean")[2]!, 12);
        Assert.Equal(["2020-W01", "2020-W02", "2020-W14"], dated.ToSeries(new SeriesOptions { Unit = TimeUnit.Week }).Where(point => point.Relations.Count > 0).Select(point => point.Period));
        Assert.Equal(["2020-Q1"], dated.ToSeries(new SeriesOptions { Unit = TimeUnit.Quarter }).Select(point => point.Period));
        Assert.Equal(["2020"], dated.ToSeries(new SeriesOptions { Unit = TimeUnit.Year }).Select(point => point.Period));
        Assert.Equal(3, months.ToEvidenceFrame().RowCount);
        Assert.Contains("N = 3 relations", months.Plot().ToSvg());
        Assert.Contains("N = 3 relations", months.PlotCounts().ToSvg());
    }

    [Fact]
    public void One_wrong_date_does_not_make_a_series_of_thousands()
    {
        var dated = Dated("On 3 January 1020 Serbia condemned Russia. On 3 January 2020 Serbia condemned Russia.");
        Assert.Equal(60, dated.ToSeries(new SeriesOptions { MaximumPeriods = 60 }).Count);
        Assert.Empty(Dated("Nothing.").ToSeries());
    }
}
