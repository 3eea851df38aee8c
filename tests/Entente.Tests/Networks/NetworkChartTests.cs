using Entente.Actors;
using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;
using Entente.Networks;
using Entente.Tests.Charts;

namespace Entente.Tests.Networks;

public class NetworkChartTests
{
    private static readonly CoMentionNetwork Sample = Corpus.Read(Path.Combine(Repository.Root, "data", "corpus")).FindMentions(ActorLexicon.Default).CoMentions(By.Sentence).Trim(2);

    public static TheoryData<string> Kinds => [.. Charts.Keys];

    private static Dictionary<string, Func<Chart>> Charts { get; } = new()
    {
        ["network"] = () => Sample.Plot(),
        ["communities"] = () => Sample.Plot(new NetworkPlotOptions { Communities = Sample.DetectCommunities(), Size = "betweenness" }),
        ["measure"] = () => Sample.PlotMeasure("pagerank"),
        ["constraint"] = () => Sample.PlotMeasure("constraint", actors: 5),
        ["matrix"] = () => Sample.PlotMatrix(),
        ["stability"] = () => Sample.Stability(new() { Resamples = 20, MinimumCount = 2 }).Plot(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Charts_are_sound_say_where_they_are_from_and_have_their_sentences(string kind)
    {
        var chart = Charts[kind]();
        GeometryAssert.Sound(chart, kind);
        Assert.Contains($"Source: {Sample.DocumentCount} documents", chart.ToSvg());
        Assert.Contains("sentences", chart.ToSvg());
        Assert.NotEmpty(chart.Options.Evidence!.Column<string>("text").Present());
        Assert.Equal(chart.ToSvg(), Charts[kind]().ToSvg());
    }

    [Fact]
    public void The_names_of_three_hundred_nodes_do_not_overlap()
    {
        var ties = Enumerable.Range(1, 299).Select(node => (node, node * 7919 % node)).Concat(Enumerable.Range(0, 260).Select(i => (i, (i * 37 + 11) % 300))).Where(tie => tie.Item1 != tie.Item2)
            .DistinctBy(tie => (Math.Min(tie.Item1, tie.Item2), Math.Max(tie.Item1, tie.Item2))).ToList();
        var network = new Network(
            new DataFrame(Column.Strings("id", Enumerable.Range(0, 300).Select(i => $"n{i}")), Column.Strings("label", Enumerable.Range(0, 300).Select(i => $"Actor {i}"))),
            new DataFrame(Column.Strings("source", ties.Select(tie => $"n{tie.Item1}")), Column.Strings("target", ties.Select(tie => $"n{tie.Item2}"))));
        GeometryAssert.Sound(network.Plot(), "three hundred nodes");
    }

    [Fact]
    public void The_strongest_are_drawn_first_and_brokers_from_the_least_constraint()
    {
        Assert.Equal("Azerbaijan", Sample.PlotMeasure("strength").Data.Rows.First().String("label"));
        var constraint = Sample.PlotMeasure("constraint").Data.Column<double>("constraint").Present().ToList();
        Assert.Equal(constraint.Order(), constraint);
        Assert.Contains("'beauty'", Assert.Throws<ArgumentException>(() => Sample.PlotMeasure("beauty")).Message);
    }

    [Fact]
    public void A_network_without_sentences_is_drawn_by_a_measure_too()
    {
        var chart = Sample.ToNetwork().PlotMeasure("strength");
        Assert.Equal(Sample.PlotMeasure("strength").Data.ToCsv(), chart.Data.ToCsv());
        GeometryAssert.Sound(chart, "a network from a file");
    }

    [Fact]
    public void Communities_stand_in_the_legend_in_their_order()
    {
        var network = new Network(new DataFrame(Column.Strings("source", ["z", "a", "a", "b"]), Column.Strings("target", ["y", "b", "c", "c"])));
        var svg = network.Plot(new() { Communities = network.DetectCommunities() }).ToSvg();
        Assert.InRange(svg.IndexOf("Community 1", StringComparison.Ordinal), 0, svg.IndexOf("Community 2", StringComparison.Ordinal));
    }
}
