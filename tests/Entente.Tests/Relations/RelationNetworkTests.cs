using Entente.Actors;
using Entente.Corpora;
using Entente.Networks;
using Entente.Relations;
using Entente.Tests.Charts;

namespace Entente.Tests.Relations;

public class RelationNetworkTests
{
    private static readonly Entente.Relations.Relations Relations =
        Corpus.Read(Path.Combine(Repository.Root, "data", "corpus")).FindRelations(ActorLexicon.Default, Codebook.Default);

    [Fact]
    public void A_tie_has_the_sign_of_what_is_told_more_often_and_the_weight_of_both()
    {
        var network = Relations.ToNetwork();
        Assert.All(network.ToFrame().Rows, row =>
        {
            Assert.Equal(row.Whole("cooperation") + row.Whole("conflict"), row.Whole("weight"));
            Assert.Equal(Math.Sign(row.Whole("cooperation")!.Value - row.Whole("conflict")!.Value), row.Whole("sign"));
        });
        Assert.Equal(Relations.Count(relation => relation.Sign != 0), network.ToFrame().Column<long>("weight").Present().Sum());
        Assert.Equal(network.ToFrame().Column<long>("weight").Present().Sum(), network.Evidence!.RowCount);
    }

    [Fact]
    public void Periods_add_up_to_the_whole()
    {
        var series = Relations.ToNetworks(Period.Year);
        Assert.Equal(series.Select(period => period.Key).Order(StringComparer.Ordinal), series.Select(period => period.Key));
        Assert.Equal(
            Relations.Where(relation => relation.Document.Date is not null && relation.Sign != 0).Count,
            series.Sum(period => period.Network.ToFrame().Column<long>("weight").Present().Sum()));
        Assert.Equal(Relations.ToNetwork().ToFrame().RowCount, series.ToSeries().Total().EdgeCount);
        Assert.All(series.ToFrame().Rows, row => Assert.True(row.Boolean("exact")));
    }

    [Fact]
    public void Charts_of_camps_and_balance_are_sound_and_have_their_sentences()
    {
        foreach (var chart in new[] { Relations.ToNetwork().Plot(), Relations.ToNetworks(Period.Year).Plot() })
        {
            GeometryAssert.Sound(chart, chart.Options.Title);
            Assert.NotEmpty(chart.Options.Evidence!.Column<string>("text").Present());
            Assert.Contains("documents", chart.ToSvg());
        }
    }
}
