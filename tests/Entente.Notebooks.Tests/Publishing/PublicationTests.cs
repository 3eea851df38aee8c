using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Entente.Notebooks.Publishing;
using Entente.Notebooks.Running;

namespace Entente.Notebooks.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private const string Charting = """
        var counts = new DataFrame(Column.Strings("pair", ["A–<b>", "C–D"]), Column.Wholes("minus", [2, 0]), Column.Wholes("plus", [1, 3]));
        var evidence = new DataFrame(Column.Wholes("row", [1, 0, 0]), Column.Strings("column", ["plus", "minus", "plus"]), Column.Strings("document", ["d1", "d2", ""]),
            Column.Strings("text", ["C & D <script>alert(1)</script> agreed.", "A accused B.", "A met B."]));
        Chart.DivergingBars(counts, new DivergingBarOptions { Title = "Who, with <whom>?", Category = "pair", Negative = "minus", Positive = "plus", Evidence = evidence })
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_figure_table_data_and_sentence_is_a_file()
    {
        folder.Write("sub/02-who.ipynb", Notebooks.Json(Notebooks.Markdown("# Who?"), Notebooks.Code(Charting), Notebooks.Code("counts.Display();\ncounts.Head(1)")));
        Assert.Equal(
        [
            "figures/sub-02-who.1.who-with-whom.svg", "index.html", "run.json", "sub/02-who.html", "sub/02-who.ipynb", "tables/sub-02-who.1.who-with-whom.data.csv",
            "tables/sub-02-who.1.who-with-whom.evidence.csv", "tables/sub-02-who.table-1.csv", "tables/sub-02-who.table-2.csv",
        ], Publish().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes()
    {
        folder.Write("a.ipynb", Notebooks.Json(Notebooks.Markdown("# Who?"), Notebooks.Code(Charting), Notebooks.Code("counts"), Notebooks.Code("throw new Exception(\"no\");")));
        Assert.Equal(Publish(), Publish());
    }

    [Fact]
    public void The_sentences_stand_below_the_figure_grouped_by_mark_and_escaped()
    {
        folder.Write("a.ipynb", Notebooks.Json(Notebooks.Code(Charting)));
        var page = Publish()["a.html"];
        Assert.Contains("<summary>Sentences behind this figure (3)</summary>", page);
        Assert.Contains("<section id=\"figure-1-row-0\">\n<h4>A–&lt;b&gt;: minus 2 <small>(1)</small></h4>\n<ol>\n<li><q>A accused B.</q> <cite>d2</cite></li>\n</ol>\n</section>", page);
        Assert.Contains("<q>C &amp; D &lt;script&gt;alert(1)&lt;/script&gt; agreed.</q> <cite>d1</cite>", page);
        Assert.Contains("<a href=\"#figure-1-row-1\" aria-label=\"C–D: the sentences\"><g class=\"mark\"", page);
        Assert.DoesNotContain("<script", page);
    }

    [Fact]
    public void The_drawing_with_its_links_is_still_well_formed()
    {
        folder.Write("a.ipynb", Notebooks.Json(Notebooks.Code(Charting)));
        var page = Publish()["a.html"];
        var svg = XDocument.Parse(page[page.IndexOf("<svg", StringComparison.Ordinal)..(page.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);
        var marks = svg.Descendants().Where(element => (string?)element.Attribute("class") == "mark").ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Equal("a", mark.Parent!.Name.LocalName));
    }

    [Fact]
    public void The_gallery_shows_each_figure_and_leads_to_its_place()
    {
        folder.Write("my notebook.ipynb", Notebooks.Json(Notebooks.Markdown("# Who & whom"), Notebooks.Code(Charting)));
        var gallery = Publish()["index.html"];
        Assert.Contains("<a href=\"my%20notebook.html#figure-1\"><span class=\"drawing\"><img src=\"figures/my%20notebook.1.who-with-whom.svg\" alt=\"", gallery);
        Assert.Contains("<strong>Who, with &lt;whom&gt;?</strong>", gallery);
        Assert.Contains("Who &amp; whom", gallery);
    }

    [Fact]
    public void Output_and_errors_are_escaped_on_the_page()
    {
        folder.Write("a.ipynb", Notebooks.Json(Notebooks.Code("Console.WriteLine(\"<i>\");\n\"<u>\""), Notebooks.Code("throw new Exception(\"<s>\");")));
        var page = Publish()["a.html"];
        Assert.DoesNotContain("<i>", page);
        Assert.DoesNotContain("<u>", page);
        Assert.DoesNotContain("<s>", page);
        Assert.Contains("Exception: &lt;s&gt;", page);
        Assert.Contains("<p class=\"notice\">", page);
    }

    [Fact]
    public void A_page_needs_nothing_from_elsewhere_and_runs_no_script()
    {
        folder.Write("near.png", "x");
        folder.Write("a.ipynb", Notebooks.Json(Notebooks.Markdown("![near](near.png)\n\n[b](b.ipynb#x) [c](c.ipynb)"), Notebooks.Code(Charting)));
        folder.Write("b.ipynb", Notebooks.Json());
        var page = Publish()["a.html"];
        Assert.Contains("src=\"data:image/png;base64,", page);
        Assert.Contains("<a href=\"b.html#x\">b</a> <a href=\"c.ipynb\">c</a>", page);
        Assert.Contains("default-src 'none'", page);
        Assert.DoesNotContain("<link", page);
    }

    [Fact]
    public void The_record_names_what_was_read_and_written_and_nothing_of_this_machine()
    {
        folder.Write("texts/x.txt", "1");
        folder.Write("nb/a.ipynb", Notebooks.Json(Notebooks.Code("var corpus = \"../texts\"; var seed = 42;", "parameters"), Notebooks.Code(Charting)));
        var files = Publish();
        using var record = JsonDocument.Parse(files["run.json"]);
        var notebook = record.RootElement.GetProperty("notebooks")[0];
        Assert.Equal("42", notebook.GetProperty("seeds").GetProperty("seed").GetString());
        Assert.Equal("succeeded", notebook.GetProperty("status").GetString());
        Assert.Equal(1, notebook.GetProperty("inputs")[0].GetProperty("files").GetInt32());
        Assert.Equal(files.Keys.Where(path => path != "run.json").Order(StringComparer.Ordinal), record.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()));
        Assert.All(files.Values, text => Assert.DoesNotContain(folder.Path, text));
    }

    [Fact]
    public void An_interrupted_notebook_is_left_out()
    {
        folder.Write("a.ipynb", Notebooks.Json(Notebooks.Code("1")));
        folder.Write("b.ipynb", Notebooks.Json(Notebooks.Code("System.Threading.Thread.Sleep(-1);")));
        using var cancellation = new CancellationTokenSource();
        var outcomes = NotebookBatch.Prepare(new BatchOptions { Paths = [folder.Path] }).Run(new Stop(cancellation), cancellation.Token);
        Assert.Equal([RunStatus.Succeeded, RunStatus.Interrupted], outcomes.Select(outcome => outcome.Status));
        Assert.Equal(["a.ipynb", "a.html", "index.html", "run.json"], Publication.Of(outcomes).Select(file => file.Path));
    }

    private Dictionary<string, string> Publish() => Publication.Of(NotebookBatch.Prepare(new BatchOptions { Paths = [folder.Path] }).Run())
        .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content));

    private sealed class Stop(CancellationTokenSource cancellation) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value)
        {
            if (value is { Number: 2, Cell: not null }) cancellation.CancelAfter(20);
        }
    }
}
