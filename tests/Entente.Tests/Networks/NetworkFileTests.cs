using Entente.Frames;
using Entente.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Networks;

/// <summary>Check 28: files of networkx and igraph are read; and what is written is read back.</summary>
public sealed class NetworkFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-networks-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("karate_networkx.gexf", "weight", 0)]
    [InlineData("karate_networkx.graphml", "weight", 0)]
    [InlineData("karate_igraph.graphml", "w", 0)]
    [InlineData("karate_igraph.net", "weight", 1)]
    public void Files_of_networkx_and_igraph_hold_the_karate_club(string file, string weight, int first)
    {
        var network = NetworkFiles.Read(KarateClub.Data(file), new() { Weight = weight });
        Assert.Equal((34, 78), (network.NodeCount, network.EdgeCount));
        // Programs number members from 0, from 1, or with an n before.
        var number = network.Nodes.Column<string>("id").Present().ToDictionary(id => id, id => int.Parse(id.TrimStart('n'), null) + 1 - first);
        (int, int) Ends(Row row, Func<string, int> of) => (Math.Min(of(row.String("source")!), of(row.String("target")!)), Math.Max(of(row.String("source")!), of(row.String("target")!)));
        Assert.Equal(
            KarateClub.Network.Edges.Rows.Select(row => (Ends(row, int.Parse), file.EndsWith(".net", StringComparison.Ordinal) ? 1.0 : row.Real("weight")!.Value)).Order(),
            network.Edges.Rows.Select(row => (Ends(row, id => number[id]), row.Real("weight")!.Value)).Order());
        if (network.Nodes.TryColumn("club", out var club))
            Assert.Equal(KarateClub.Network.Nodes.Column<string>("club").Present(), Enumerable.Range(0, 34).Select(club.Format));
        Assert.Equal(file.EndsWith(".net", StringComparison.Ordinal), club is null);
    }

    [Theory]
    [InlineData(".gexf")]
    [InlineData(".graphml")]
    public void What_is_written_is_read_back_with_every_attribute(string ending) => Prop.ForAll(Attributed(), network =>
    {
        var path = Path.Combine(folder, "round" + ending);
        network.Write(path);
        var back = NetworkFiles.Read(path);
        Assert.Equal(network.Nodes.ToCsv(), back.Nodes.ToCsv());
        Assert.Equal(network.Edges.ToCsv(), back.Edges.ToCsv());
        return true;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(".net")]
    [InlineData(".csv")]
    public void Ties_and_weights_and_signs_are_read_back_from_tables(string ending)
    {
        var path = Path.Combine(folder, "ties" + ending);
        var network = new Network(DataFrame.ParseCsv("source,target,weight,sign\n\"Čačak, RS\",b b,2,-1\nb b,7,1,1\n7,\"Čačak, RS\",5,1\n", new() { Types = new Dictionary<string, ColumnType> { ["source"] = ColumnType.String, ["target"] = ColumnType.String } }));
        network.Write(path);
        Assert.Equal(network.Edges.ToCsv(), NetworkFiles.Read(path).Edges.ToCsv());
        KarateClub.Network.Write(path);
        Assert.Equal(KarateClub.Network.Edges.ToCsv(), NetworkFiles.Read(path).Edges.ToCsv());
    }

    [Fact]
    public void A_series_is_written_with_its_days_and_read_back()
    {
        var path = Path.Combine(folder, "time.gexf");
        Network Of(string csv) => new(DataFrame.ParseCsv("source,target,weight\n" + csv));
        var series = new NetworkSeries(new NetworkPeriod("2021", new(2021, 1, 1), new(2021, 12, 31), Of("a,b,2\nb,c,1\n")), new NetworkPeriod("2020", new(2020, 1, 1), new(2020, 12, 31), Of("a,b,5\n")));
        series.Write(path);
        var xml = File.ReadAllText(path);
        Assert.Contains("mode=\"dynamic\" timeformat=\"date\"", xml);
        Assert.Contains("<spell start=\"2020-01-01\" end=\"2020-12-31\" />", xml);
        Assert.Contains("<attvalue for=\"weight\" value=\"5\" start=\"2020-01-01\" end=\"2020-12-31\" />", xml);
        var back = NetworkSeries.Read(path);
        Assert.Equal(["2020-01-01/2020-12-31", "2021-01-01/2021-12-31"], back.Select(period => period.Key));
        Assert.Equal(["a", "b"], back[0].Network.Nodes.Column<string>("id").Present());
        Assert.Equal([(5.0, "a", "b"), (2.0, "a", "b"), (1.0, "b", "c")], back.ToFrame().Rows.Select(row => (row.Real("weight")!.Value, row.String("source")!, row.String("target")!)));
        // Without time it is the sum.
        Assert.Equal([7L, 1L], NetworkFiles.Read(path).Edges.Column<long>("weight").Present());
    }

    [Theory]
    [InlineData("a.gexf", "<gexf><graph>\n<nodes><node id=\"a\"", "a.gexf, line 2: not XML")]
    [InlineData("a.gexf", "this is no XML", "a.gexf, line 1: not XML")]
    [InlineData("a.gexf", "", "a.gexf, line 1: not XML")]
    [InlineData("a.gexf", "<?xml version=\"1.0\"?>\n<!DOCTYPE gexf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<gexf><graph><nodes><node id=\"&x;\"/></nodes></graph></gexf>", "a.gexf, line 2: a document type")]
    [InlineData("a.graphml", "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<graphml/>", "a.graphml, line 1: a document type")]
    [InlineData("a.graphml", "<gexf/>", "a.graphml, line 1: the outermost element is <gexf>")]
    [InlineData("a.gexf", "<gexf><graph defaultedgetype=\"directed\"><nodes><node id=\"a\"/><node id=\"b\"/></nodes>\n<edges><edge source=\"a\" target=\"b\"/></edges></graph></gexf>", "a.gexf, line 2: a directed tie")]
    [InlineData("a.gexf", "<gexf><graph><nodes><node id=\"a\"/></nodes>\n<edges>\n<edge source=\"a\" target=\"b\"/></edges></graph></gexf>", "a.gexf, line 3: the target of a tie is 'b'")]
    [InlineData("a.gexf", "<gexf><graph><nodes><node id=\"a\"/><node id=\"b\"/></nodes><edges><edge source=\"a\" target=\"b\" weight=\"heavy\"/></edges></graph></gexf>", "a.gexf, line 1: the weight 'heavy'")]
    [InlineData("a.gexf", "<gexf><graph><nodes><node/></nodes></graph></gexf>", "a.gexf, line 1: a node without an id")]
    [InlineData("a.gexf", "<gexf><graph><nodes><node id=\"a\"/>\n<node id=\"a\"/></nodes></graph></gexf>", "a.gexf, line 2: the node 'a' is there already")]
    [InlineData("a.graphml", "<graphml><key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"int\"/><graph><node id=\"a\">\n<data key=\"k\">many</data></node></graph></graphml>", "a.graphml, line 2: 'many' for 'n', which the file says is a whole number")]
    [InlineData("a.graphml", "<graphml><graph><node id=\"a\"><data key=\"k\">many</data></node></graph></graphml>", "a.graphml, line 1: a value of the attribute 'k'")]
    [InlineData("a.net", "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 3\n", "a.net, line 5: '3' where a whole number from 1 to 2")]
    [InlineData("a.net", "*Vertices 2\n1 \"a\n", "a.net, line 2: a quotation mark")]
    [InlineData("a.net", "*Vertices 2\n*Arcs\n1 2\n", "a.net, line 3: a directed tie")]
    [InlineData("a.net", "*Vertices 2\n*Matrix\n0 1\n", "a.net, line 2: '*Matrix'")]
    [InlineData("a.net", "*Vertices 2\n*Edges\n1 2\n2 1\n", "a.net, line 4: '2' and '1' are tied already, on line 3")]
    [InlineData("a.net", "*Vertices 2\n*Edges\n1 1\n", "a.net, line 3: '1' is tied to itself")]
    [InlineData("a.net", "hello\n", "a.net, line 1: 'hello'")]
    [InlineData("a.csv", "x,y\n1,2\n", "a.csv, line 1: the columns 'x', 'y'")]
    [InlineData("a.csv", "source,target,weight\na,b,0\n", "a.csv, line 2: the weight '0'")]
    [InlineData("a.csv", "source,target\na,\n", "a.csv, line 2: a node without an id")]
    public void What_is_no_network_is_an_error_that_names_file_and_line(string file, string text, string problem)
    {
        File.WriteAllText(Path.Combine(folder, file), text);
        var error = Assert.Throws<NetworkFileException>(() => NetworkFiles.Read(Path.Combine(folder, file)));
        Assert.StartsWith(problem, error.Message);
    }

    [Fact]
    public void An_external_entity_is_never_asked_for()
    {
        var secret = Path.Combine(folder, "secret.txt");
        File.WriteAllText(secret, "secret");
        foreach (var file in new[] { "a.gexf", "a.graphml" })
        {
            File.WriteAllText(Path.Combine(folder, file), $"<!DOCTYPE g [<!ENTITY x SYSTEM \"{new Uri(secret)}\">]><g>&x;</g>");
            Assert.DoesNotContain("secret", Assert.Throws<NetworkFileException>(() => NetworkFiles.Read(Path.Combine(folder, file))).Message.Replace(secret, ""));
        }
    }

    [Fact]
    public void A_file_that_is_not_simple_can_be_made_so()
    {
        var path = Path.Combine(folder, "a.net");
        File.WriteAllText(path, "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Arcs\n1 2 3\n2 1 1.5\n1 1 9\n*Edges\n2 3 -2\n*Arcslist\n3 1 2\n");
        var network = NetworkFiles.Read(path, new() { Simplify = true });
        Assert.Equal([("a", "b", 4.5, 1L), ("b", "c", 1.0, -1L), ("c", "a", 1.0, 1L)], network.Edges.Rows.Select(row => (row.String("source")!, row.String("target")!, row.Real("weight")!.Value, row.Whole("sign")!.Value)));
    }

    [Fact]
    public void Limits_endings_and_what_a_format_cannot_hold_are_said()
    {
        File.WriteAllText(Path.Combine(folder, "a.csv"), "source,target\na,b\n");
        Assert.Contains("MaximumBytes", Assert.Throws<NetworkFileException>(() => NetworkFiles.Read(Path.Combine(folder, "a.csv"), new() { MaximumBytes = 5 })).Message);
        Assert.Throws<FileNotFoundException>(() => NetworkFiles.Read(Path.Combine(folder, "b.csv")));
        Assert.Contains(".gexf, .graphml, .net and .csv", Assert.Throws<ArgumentException>(() => KarateClub.Network.Write(Path.Combine(folder, "a.xlsx"))).Message);
        var odd = new Network(new DataFrame(Column.Strings("id", ["a\u0001\"", "b"])), new DataFrame(Column.Strings("source", ["b"]), Column.Strings("target", ["a\u0001\""])));
        Assert.Contains("U+0001", Assert.Throws<ArgumentException>(() => odd.Write(Path.Combine(folder, "a.gexf"))).Message);
        Assert.Contains("Pajek", Assert.Throws<ArgumentException>(() => odd.Write(Path.Combine(folder, "a.net"))).Message);
        Assert.Equal(["a.csv"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    private static Arbitrary<Network> Attributed() => (
        from network in NetworkLaws.Networks().Generator
        from words in Gen.Elements<string?>("Serbia & <Montenegro>", "\"quoted\"", "Шумадија", " two  spaces ", "line\nbreak", "😀", null, "]]>").ArrayOf(network.NodeCount)
        from reals in Gen.Elements<double?>(0.1, -1e-300, 1e300, double.PositiveInfinity, null, 3).ArrayOf(network.EdgeCount)
        from signs in Gen.Elements(1, -1, 0).ArrayOf(network.EdgeCount)
        select new Network(
            network.Nodes.With(Column.Strings("label", words.Select((word, i) => word ?? $"n{i:00}"))).With(Column.Strings("words", words)).With(Column.Booleans("flag", words.Select(word => word?.Length > 3))),
            network.Edges.With(Column.Wholes("sign", signs)).With(Column.Reals("share", reals)).With(Column.Wholes("whole", signs.Select(sign => sign * 1_000_000_000_000L)))))
        // Signs of ties can only be told by ties.
        .Where(network => network.EdgeCount > 0)
        .ToArbitrary();
}
