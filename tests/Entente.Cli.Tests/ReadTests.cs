using Entente.Corpora;

namespace Entente.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("in/a.md", "---\ntitle: A treaty\ndate: 2024-05-03\noutlet: The Example\nperspective: Serbian\n---\nSerbia signed.\n\nShare on Twitter\n\nHungary did too.")
        .Write("in/b.csv", "id,text,author,page\nx,Azerbaijan signed.,Jane Doe,7\ny\n")
        .Write("in/c.pdf", "x");

    public void Dispose() => place.Dispose();

    private Result Read(params string[] arguments) => Command.Run(place.Folder, ["read", .. arguments]);

    [Fact]
    public void Who_interrupts_has_what_was_there_before()
    {
        place.Write("many/b.txt", "Serbia met Russia on 3 May 2024.").Write("corpus.jsonl", "before");
        var result = Command.RunAndInterruptAsItReads(place.Folder, place["many/a.txt"], "read", "many");
        Assert.Equal((130, "", "Interrupted, and nothing was written."), (result.ExitCode, result.Output, result.Error.TrimEnd()));
        Assert.Equal("before", place.Read("corpus.jsonl"));
    }

    [Fact]
    public void Articles_become_JSON_lines_that_are_read_back()
    {
        var result = Read("in", "-o", "out.jsonl");
        Assert.Equal((0, "2 documents in out.jsonl"), (result.ExitCode, result.Output));
        Assert.Equal("""
            {"id":"a","title":"A treaty","date":"2024-05-03","outlet":"The Example","perspective":"Serbian","text":"Serbia signed.\n\nShare on Twitter\n\nHungary did too."}
            {"id":"x","author":"Jane Doe","page":"7","text":"Azerbaijan signed."}

            """.ReplaceLineEndings("\n"), place.Read("out.jsonl"));
        Assert.Equal(["Serbia signed.", "Share on Twitter", "Hungary did too.", "Azerbaijan signed."], Corpus.Read(place["out.jsonl"]).SelectMany(document => document.Sentences).Select(sentence => sentence.Text));
        Assert.Contains("line 3: 1 fields", result.Error);
        Assert.Contains("pdftotext", result.Error);
        Assert.EndsWith("2 left out; --report FILE.csv lists them.", result.Error);
    }

    [Fact]
    public void Furniture_is_left_out_on_request() =>
        Assert.Equal(0, Read("in", "-o", "out.jsonl", "--clean").ExitCode + (place.Read("out.jsonl").Contains("Share", StringComparison.Ordinal) ? 1 : 0));

    [Fact]
    public void The_report_is_a_table_of_what_was_found()
    {
        Assert.Equal(0, Read("in", "in/a.md", "--report", "report.csv").ExitCode);
        var report = place.Read("report.csv");
        Assert.StartsWith("file,document,field,value,how,doubt\na.md,,encoding,UTF-8,valid throughout,\n", report);
        Assert.Contains("\nb.csv,,text,text,the column's name,\n", report);
        Assert.Contains("\na.md,a~2,id,a~2,numbered,another document is called 'a' too\n", report);
        Assert.Equal(3, Corpus.Read(place["corpus.jsonl"]).Count);
    }

    [Fact]
    public void The_report_says_what_cleaning_removed_and_why()
    {
        Assert.Equal(0, Read("in", "--clean", "--report", "report.csv").ExitCode);
        Assert.Contains("\na.md,a,removed,Share on Twitter,share bar: it asks the reader to pass the page on,\n", place.Read("report.csv"));
    }

    [Fact]
    public void Columns_and_encoding_can_be_said()
    {
        place.Write("t.csv", "text,body\nNot this.,This.\n");
        Assert.Equal(0, Read("t.csv", "--text", "body", "--encoding", "utf-8").ExitCode);
        Assert.Equal("This.", Corpus.Read(place["corpus.jsonl"])[0].Text);
    }

    [Theory]
    [InlineData("No file or folder 'none'", "none")]
    [InlineData("File 'in/c.pdf' is a PDF", "in/c.pdf")]
    [InlineData("in/out.jsonl: stands in in, which is read", "in", "-o", "in/out.jsonl")]
    [InlineData("in: a folder", "in", "-o", "in")]
    [InlineData("none/out.jsonl: its folder does not exist", "in", "-o", "none/out.jsonl")]
    [InlineData("ReadOptions.Encoding is 'utf-9'", "in", "--encoding", "utf-9")]
    [InlineData("Required argument missing for command: 'read'.")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        var result = Read(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("entente: " + problem, result.Error);
        Assert.False(File.Exists(place["corpus.jsonl"]));
    }
}
