using Entente.Charts;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class ParseChartTests
{
    [Fact]
    public void A_parsed_sentence_is_drawn_with_its_words_tags_and_relations()
    {
        var chart = GrammarModel.Default.Parse("Serbia thanked Hungary.")[0].Plot();
        Assert.Equal("dependency tree", chart.Kind);
        var svg = chart.ToSvg();
        foreach (var shown in new[] { ">thanked<", ">VERB<", ">nsubj<", ">obj<", ">root<", "thanked → Serbia: nsubj", "“Serbia thanked Hungary.”" }) Assert.Contains(shown, svg, StringComparison.Ordinal);
        Assert.Equal("Serbia thanked Hungary.", Assert.Single(chart.Evidence!.Rows).String("text"));
    }

    [Fact]
    public void A_sentence_of_white_space_has_no_data() => Assert.Contains("no data", new ParsedSentence(GrammarModel.Default.Parse("Serbia thanked Hungary.")[0].Sentence, []).Plot("T").ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void A_width_that_no_chart_has_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => GrammarModel.Default.Parse("Serbia thanked Hungary.")[0].Plot(widthMillimetres: 10));
}
