using Entente.Frames;
using Entente.Networks;

namespace Entente.Cli.Tests;

public sealed class NetworkTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("articles/a.md", "---\ndate: 2020-05-03\noutlet: The Example\n---\nSerbia met Turkey. Serbia and Turkey signed.\n\nHungary came.")
        .Write("b.txt", "Serbia and Hungary met. Turkey did not.");

    public void Dispose() => place.Dispose();

    private Result Run(params string[] arguments) => Command.Run(place.Folder, ["network", .. arguments]);

    [Fact]
    public void Articles_become_a_table_of_pairs_with_their_sentences()
    {
        var result = Run("articles", "b.txt", "--evidence", "sentences.csv");
        Assert.Equal((0, "", "3 actors and 2 pairs by sentence, from 2 documents that name any. Look at edges.csv"), (result.ExitCode, result.Error, result.Output));
        var pairs = DataFrame.ReadCsv(place["edges.csv"]);
        Assert.Equal([("SRB", "TUR", 2L), ("HUN", "SRB", 1L)], pairs.Rows.Select(row => (row.String("source")!, row.String("target")!, row.Whole("count")!.Value)));
        Assert.True(pairs.TryColumn("q", out _));
        Assert.Equal(["Serbia met Turkey.", "Serbia and Turkey signed.", "Serbia and Hungary met."], DataFrame.ReadCsv(place["sentences.csv"]).Column<string>("text").Present());
    }

    [Theory]
    [InlineData("graph.gexf")]
    [InlineData("graph.graphml")]
    [InlineData("graph.net")]
    public void Articles_become_a_graph_that_is_read_back(string file)
    {
        Assert.Equal(0, Run("articles", "b.txt", "--by", "tokens:20", "-o", file).ExitCode);
        Assert.Equal(3, NetworkFiles.Read(place[file]).EdgeCount);
        Assert.Equal(0, Run("articles", "b.txt", "--minimum", "2", "-o", file).ExitCode);
        Assert.Equal(1, NetworkFiles.Read(place[file]).EdgeCount);
    }

    [Fact]
    public void Time_goes_into_GEXF()
    {
        Assert.Equal(0, Run("articles", "--over-time", "year", "-o", "time.gexf").ExitCode);
        Assert.Equal(new DateOnly(2020, 1, 1), NetworkSeries.Read(place["time.gexf"])[0].First);
    }

    [Fact]
    public void Another_lexicon_can_be_given()
    {
        place.Write("lexicon/actors.csv", "id,name,kind,of,since,until,source\nMET,Meetings,organisation,,,,\nHUN,Hungary,state,,,,\n")
            .Write("lexicon/names.csv", "actor,name,as\nMET,Serbia,name\nHUN,Hungary,name\n");
        Assert.Equal(0, Run("b.txt", "--lexicon", "lexicon").ExitCode);
        Assert.Equal("MET", DataFrame.ReadCsv(place["edges.csv"]).Rows.First().String("target"));
    }

    [Fact]
    public void Ctrl_C_leaves_what_was_there_and_says_so()
    {
        place.Write("many/b.txt", "Serbia and Hungary met.").Write("graph.gexf", "before");
        var before = Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var result = Command.RunAndInterruptAsItReads(place.Folder, place["many/a.txt"], "network", "many", "-o", "graph.gexf", "--evidence", "other.csv");
        Assert.Equal((130, "", "Interrupted. Nothing was written."), (result.ExitCode, result.Output, result.Error.TrimEnd()));
        Assert.Equal("before", place.Read("graph.gexf"));
        Assert.Equal([.. before, place["many/a.txt"]], Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).OrderBy(file => file == place["many/a.txt"]));
    }

    [Theory]
    [InlineData("entente: No file or folder 'missing'", "missing")]
    [InlineData("entente: --by word: it is sentence, paragraph, document, or tokens:N", "articles", "--by", "word")]
    [InlineData("entente: --minimum 0: it is a whole number from 1 on.", "articles", "--minimum", "0")]
    [InlineData("entente: --backbone 2: it is a number above 0", "articles", "--backbone", "2")]
    [InlineData("entente: --over-time week: it is year, quarter or month.", "articles", "--over-time", "week")]
    [InlineData("entente: edges.csv: only .gexf knows time.", "articles", "--over-time", "year")]
    [InlineData("entente: graph.xlsx: no format for that ending.", "articles", "-o", "graph.xlsx")]
    [InlineData("entente: none/graph.gexf: its folder does not exist.", "articles", "-o", "none/graph.gexf")]
    [InlineData("entente: articles: a folder.", "articles", "-o", "articles")]
    [InlineData("entente: No 'actors.csv'", "articles", "--lexicon", "none")]
    [InlineData("entente: Unrecognized option '--bye'.", "articles", "--bye")]
    [InlineData("entente: Required argument missing for command: 'network'.")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.False(File.Exists(place["edges.csv"]));
    }
}
